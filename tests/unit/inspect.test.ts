import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { workbook } from '../../core/sources/spreadsheet/testing'
import { readArguments } from '../../electron/cli/arguments'
import { inspectCommand } from '../../electron/cli/inspectCommand'
import { sqlCommand } from '../../electron/cli/sqlCommand'

let book: string
let text: string

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'feitenwerk-'))
  book = join(folder, 'cijfers#1.xlsx')
  text = join(folder, 'cijfers.csv')
  const sheets = {
    Toelichting: [['Deze cijfers zijn verzonnen.']],
    Wijken: [
      ['Wijk', 'Inwoners'],
      ['Noord', 1200],
      ['Zuid', '.'],
    ],
    Geheim: [
      ['Wijk', 'Dag'],
      ['Noord', new Date(Date.UTC(2020, 7, 31))],
    ],
    Leeg: [],
  }
  writeFileSync(book, workbook(sheets, { hidden: ['Geheim'] }))
  writeFileSync(text, 'Wijk;Inwoners\nNoord;1200\n')
})

const commands = { inspect: inspectCommand, sql: sqlCommand }

/** What a command prints, as JSON. */
async function printed(name: keyof typeof commands, ...args: readonly string[]): Promise<unknown> {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  try {
    await commands[name](readArguments([...args, '--json']))
  } finally {
    log.mockRestore()
  }
  return JSON.parse(lines.join('\n'))
}

interface Inspected {
  readonly tabellen: readonly { readonly naam: string; readonly kolommen: readonly object[] }[]
}

const tablesOf = async (file: string) => ((await printed('inspect', file)) as Inspected).tabellen

describe('inspect --json', () => {
  it('lists every sheet as a table, the chosen one first and marked', async () => {
    const tables = await tablesOf(book)
    const rest = { gekozen: false, verborgen: false }
    expect(tables.map(({ kolommen, ...table }) => ({ ...table, kolommen: kolommen.length }))).toEqual([
      { naam: 'Wijken', rijen: 2, kolommen: 2, gekozen: true, verborgen: false },
      { naam: 'Toelichting', rijen: 0, kolommen: 1, ...rest },
      { naam: 'Geheim', rijen: 1, kolommen: 2, gekozen: false, verborgen: true },
      { naam: 'Leeg', rijen: 0, kolommen: 0, ...rest },
    ])
    expect(tables[0]?.kolommen[1]).toEqual({
      naam: 'inwoners',
      label: 'Inwoners',
      type: 'number',
      eenheid: null,
      nulls: 1,
      ontbreekt: { '. (onbekend of geheim)': 1 },
      waardelabels: {},
      rol: null,
      geladen: true,
    })
  })

  it('calls the table of a text by its file', async () => {
    expect((await tablesOf(text)).map(({ naam }) => naam)).toEqual(['cijfers.csv'])
  })
})

describe('a sheet behind # on the command line', () => {
  it('is the one that is inspected and queried, also in a file with a # in its name', async () => {
    expect((await tablesOf(`${book}#Geheim`))[0]?.naam).toBe('Geheim')
    expect(await printed('sql', 'SELECT dag FROM t', '--bron', `t=${book}#Geheim`)).toMatchObject({
      rijen: [{ dag: '2020-08-31' }],
    })
  }, 300_000)

  it('that isn’t there is one sentence that names those that are', async () => {
    const missing =
      'cijfers#1.xlsx: werkblad “Weg” ontbreekt; gevonden: Toelichting, Wijken, Geheim, Leeg. Kies een ander werkblad of haal het goede bestand op.'
    await expect(printed('inspect', `${book}#Weg`)).rejects.toThrow(missing)
    await expect(printed('inspect', `${text}#Blad1`)).rejects.toThrow('heeft geen werkbladen')
  }, 300_000)
})

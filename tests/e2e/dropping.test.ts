import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeImportProblem } from '../../core/sources/describeImportProblem'
import { createDirectImporter } from '../../core/sources/importer/directImporter'
import { formatNumber } from '../../core/statistics/dutchNumbers'
import { openDiskFile } from '../../electron/files/diskFile'
import { launchBrowserHost, type Launched } from '../support/launch'
import { AddSourcePage } from './pages/addSourcePage'
import { WorkbenchPage } from './pages/workbenchPage'

// Real files are added by dropping them on the window. One of each kind; with FEITENWERK_DROP_ALL=1 every one.

const data = resolve(process.env['FEITENWERK_DATA_DIR'] ?? '../shared/data')
const found = existsSync(join(data, 'facts.json'))

const oneOfEachKind = [
  'lezen/Nabijheid_voorzieningen__buurt_2021_10022023_162519.csv',
  'cbs/statweb_bevolking_kerncijfers.csv',
  'cbs/odata4_83841NED/83841NED_metadata.json',
  'cbs/odata4_83841NED/Observations.csv',
  'ggd/50140NED_TypedDataSet_22092025_192544.csv',
  'cbs/CBS-Utrecht-kwb-2023.xlsx',
  'regio/2018-gemeenten-per-provincie.xls',
  'misc/scp_armoede_regionaal_gemeente_pc4.ods',
  'panel/electric.sav',
  'panel/sample.zsav',
  'panel/electric.por',
  'misc/penguins.parquet',
  'misc/flights.arrow',
  'regio/gemeenten_2024_groningen.geojson',
  'misc/ddas_schuldhulp_v1.0_voorbeeld.json',
]

const files = () => (process.env['FEITENWERK_DROP_ALL'] === '1' ? everyFile() : oneOfEachKind)

function everyFile(): readonly string[] {
  return readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== data)
    .map(({ parentPath, name }) => join(parentPath, name).slice(data.length + 1))
    .toSorted()
}

let app: Launched
let desk: WorkbenchPage
let dialog: AddSourcePage

beforeAll(async () => {
  app = await launchBrowserHost({})
  desk = new WorkbenchPage(app.page)
  dialog = new AddSourcePage(app.page)
  await desk.ready()
})
afterAll(() => app?.close())

describe.skipIf(!found)('dropping a real file on the window (needs ../shared/data)', () => {
  // Where the data are absent this one shows as skipped.
  it('has files to drop', () => expect(files().length).toBeGreaterThan(0))

  it.each(found ? files() : [])(
    '%s is added with the rows it has, or refused in one sentence',
    async (file) => {
      const { decimal, ...expected } = await expectedOf(file)
      expect(await dropAndAdd(file, decimal)).toEqual(expected)
    },
  )
})

describe('dropping something else on the window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'feitenwerk-drop-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('refuses a program in one sentence, and goes on with the file after it', async () => {
    const [program, table] = [join(folder, 'programma.csv'), join(folder, 'wijken.csv')]
    writeFileSync(
      program,
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, ...Array.from({ length: 400 }, (_, at) => (at * 37) % 256)]),
    )
    writeFileSync(table, 'wijk;aantal\r\nNoord;12\r\nZuid;34\r\n')
    const before = readdirSync(join(app.werkmap), { recursive: true }).length
    await dialog.drop(program, table)
    expect(await dialog.refusal()).toMatch(/^[^.]*programma\.csv[^.]*\.([^.]+\.)?$/)
    expect(readdirSync(join(app.werkmap), { recursive: true }).length).toBe(before)
    await dialog.root.getByRole('button', { name: 'Volgende bestand' }).click()
    expect(await dialog.nameInSql()).toBe('wijken')
    await dialog.add()
    await app.page.getByText('Bron wijken toegevoegd: 2 rijen.').waitFor()
  })

  it('wrote no error to the console', () => expect(app.consoleErrors).toEqual([]))
})

/** How dropping a file ended. */
interface Ending {
  /** The sentence, when nothing can be read from it. */
  readonly refused: string | null
  /** Its rows as the status line and the source's own view count them. */
  readonly rows: readonly string[]
}

async function dropAndAdd(file: string, decimal: ',' | '.' | null): Promise<Ending> {
  await dialog.drop(join(data, file))
  const refused = await dialog.refusal()
  if (refused !== null) {
    await dialog.close()
    return { refused, rows: [] }
  }
  if (decimal !== null) await dialog.answerDecimal(decimal)
  const name = await dialog.nameInSql()
  await dialog.add()
  const told = app.page.getByText(new RegExp(`^Bron ${name} toegevoegd: `))
  const shown = app.page.locator(`[data-newer-for="${name}"] header`)
  const texts = [await told.innerText(), await shown.innerText()]
  return { refused: null, rows: texts.map((text) => /[\d.]+ rij(en)?\b/.exec(text)?.[0] ?? text) }
}

/** What `facts.json` states of a file; where it is silent, what reading the file outside the page gives. */
async function expectedOf(file: string): Promise<Ending & { readonly decimal: ',' | '.' | null }> {
  const facts = factsOf(file)
  const content = await openDiskFile(join(data, file))
  const inspected = await createDirectImporter().inspect({ name: basename(file), content }, {})
  if (!inspected.ok) return { refused: describeImportProblem(inspected.problem), rows: [], decimal: null }
  const { questions, rowCount } = inspected.value
  const asks = questions.some(({ kind }) => kind === 'decimal-sign')
  const rows = counted(facts.rows ?? rowCount)
  return { refused: null, rows: [rows, rows], decimal: asks ? facts.decimal : null }
}

interface Fact {
  readonly file: string
  readonly read?: { readonly decimal?: ',' | '.' }
  readonly checks: readonly Readonly<Record<string, unknown>>[]
}

function factsOf(file: string) {
  const facts = JSON.parse(readFileSync(join(data, 'facts.json'), 'utf8')) as readonly Fact[]
  const fact = facts.find((one) => one.file === file)
  const ofWhole = ({ kind, ...narrowed }: Readonly<Record<string, unknown>>) =>
    kind === 'rowCount' && !['where', 'sheet', 'dimension', 'userMissing'].some((key) => key in narrowed)
  const rows = fact?.checks.find(ofWhole)?.['value']
  return { rows: typeof rows === 'number' ? rows : null, decimal: fact?.read?.decimal ?? null }
}

const counted = (rows: number) => `${formatNumber(rows)} ${rows === 1 ? 'rij' : 'rijen'}`

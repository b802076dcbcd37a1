import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CellReport, NotebookReport } from '../../core/workbench/runReport'

interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

function feitenwerk(...args: readonly string[]): Promise<Ran> {
  return new Promise((done) => {
    const options = { maxBuffer: 100_000_000 }
    execFile(
      process.execPath,
      ['--import', 'tsx', 'electron/cli/main.ts', ...args],
      options,
      (error, out, err) => done({ status: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })
}

interface Report {
  readonly weergave: string
  readonly notebooks: readonly NotebookReport[]
}

const cellsOf = (report: Report) =>
  new Map(report.notebooks.flatMap(({ cellen }) => cellen.map((cell) => [cell.naam, cell] as const)))

let intern: Report
let publicatie: Report
let statuses: readonly number[]

beforeAll(async () => {
  const runs = [
    await feitenwerk('run', 'armoede', '--json'),
    await feitenwerk('run', 'armoede', '--json', '--weergave', 'publicatie'),
  ]
  statuses = runs.map(({ status }) => status)
  ;[intern, publicatie] = runs.map(({ out }) => JSON.parse(out) as Report) as [Report, Report]
}, 300_000)

describe('the armoede figures, as published and as chosen (DOMAIN 2a)', () => {
  it('ends 0 in Intern, and 1 in Publicatie because something is withheld', () => {
    expect(statuses).toEqual([0, 1])
    expect([...cellsOf(intern).values()].filter(({ fout }) => fout !== null)).toEqual([])
  })

  it('counts 718 trajecten, 273 of them on Financiën (38%), 10% of those under 25', () => {
    const cells = cellsOf(intern)
    expect(cells.get('omvang')?.rijen).toEqual([{ trajecten: 718, clienten: 677 }])
    expect(cells.get('financien')?.rijen).toEqual([{ aantal: 273, totaal: 718, pct: 273 / 718 }])
    expect(cells.get('onder_25')?.rijen).toEqual([{ aantal: 27, totaal: 273, pct: 27 / 273 }])
    expect(cells.get('lichamelijke_gezondheid')?.rijen).toEqual([{ aantal: 57, totaal: 718, pct: 57 / 718 }])
  })

  it('counts the dimensions 73/45/22/10/3 and 120 unknown', () => {
    expect(cellsOf(intern).get('pg_dimensies')?.rijen).toEqual([
      { pg_dimensie: 'Onbekend', n: 120 },
      { pg_dimensie: 'Dagelijks functioneren', n: 73 },
      { pg_dimensie: 'Kwaliteit van leven', n: 45 },
      { pg_dimensie: 'Mentaal welbevinden', n: 22 },
      { pg_dimensie: 'Meedoen', n: 10 },
      { pg_dimensie: 'Zingeving', n: 3 },
    ])
  })

  it('gives Westerkwartier 5,3% of households and 5% of children in 2019', () => {
    const cells = cellsOf(intern)
    expect(cells.get('westerkwartier')?.rijen[0]).toMatchObject({ jaar: '2019', huishoudens_pct: 5.3 })
    expect(cells.get('kinderen_westerkwartier')?.rijen).toEqual([{ jaar: '2019', pct: 5 }])
  })
})

describe('the flags that a methodologist expects', () => {
  // Written down from DOMAIN sections 1, 3, 4 and 5, cell by cell; not from what the program says.
  it.each([
    ['omvang', ['dubbeltelling', 'fictieve-gegevens']],
    ['per_domein', ['onthullingsrisico', 'dubbeltelling', 'fictieve-gegevens']],
    [
      'pg_dimensies',
      [
        'onthullingsrisico',
        'onvolledige-registratie',
        'dubbeltelling',
        'fictieve-gegevens',
        'gespreksinstrument',
      ],
    ],
    ['onder_25', ['dubbeltelling', 'fictieve-gegevens']],
    ['per_gebied', ['dubbeltelling', 'fictieve-gegevens']],
    [
      'ontwikkeling_financien',
      [
        'onvolledige-registratie',
        'behoud',
        'dubbeltelling',
        'fictieve-gegevens',
        'niet-causaal',
        'regressie-naar-gemiddelde',
      ],
    ],
    ['eind_hoger', ['dubbeltelling', 'fictieve-gegevens', 'niet-causaal']],
    ['huishoudens_per_gebied', ['fictieve-gegevens', 'gehele-bevolking']],
    ['huishoudens', ['fictieve-gegevens', 'gehele-bevolking']],
    ['huishoudens_door_de_jaren', ['fictieve-gegevens', 'gehele-bevolking']],
    ['huishoudtypen', ['fictieve-gegevens', 'gehele-bevolking']],
    ['kinderen', ['fictieve-gegevens', 'gehele-bevolking']],
    ['domeinen', ['onthullingsrisico', 'dubbeltelling', 'fictieve-gegevens']],
    [
      'dimensies',
      [
        'onthullingsrisico',
        'onvolledige-registratie',
        'dubbeltelling',
        'fictieve-gegevens',
        'gespreksinstrument',
      ],
    ],
    ['gebieden', ['dubbeltelling', 'fictieve-gegevens']],
    ['dagelijks_functioneren', ['dubbeltelling', 'fictieve-gegevens', 'gespreksinstrument']],
    ['herindeling_door_de_jaren', ['reeksbreuk', 'fictieve-gegevens', 'gehele-bevolking']],
    ['langdurig', ['fictieve-gegevens', 'gehele-bevolking']],
    ['schulden_gebieden', ['fictieve-gegevens', 'gehele-bevolking']],
    // Of 2018, and reported on is 2020.
    ['grenzen', ['verouderde-bron', 'gehele-bevolking']],
    // Half of the members answered: under 60%.
    ['zorgen', ['lage-respons', 'fictieve-gegevens']],
    // Printed as 4,2%.
    ['schulden_met_kinderen', ['lage-respons', 'fictieve-gegevens', 'meer-decimalen']],
  ])('%s', (name, expected) => {
    const codes = cellsOf(intern)
      .get(name)
      ?.voorbehouden.map(({ code }) => code)
    expect([...new Set(codes)]).toEqual(expected)
  })
})

describe('nothing under the threshold is visible or can be had by subtraction', () => {
  const threshold = 10
  /** Totals that a reader of the notebooks knows, by the cell they belong to. */
  const totals: Readonly<Record<string, number>> = { per_domein: 718, pg_dimensies: 273, per_gebied: 273 }

  const counts = (cell: CellReport | undefined) => cell?.rijen.map((row) => row['n'] ?? null) ?? []

  it.each(Object.entries(totals))('%s, of which the total is %i', (name, total) => {
    const shown = counts(cellsOf(publicatie).get(name)) as (number | null)[]
    const visible = shown.filter((n): n is number => n !== null)
    const hidden = shown.length - visible.length
    const hiddenSum = total - visible.reduce((sum, n) => sum + n, 0)
    expect(visible.filter((n) => n > 0 && n < threshold)).toEqual([])
    // Each hidden count lies anywhere from 0 to the hidden sum: that must leave room, and there must be two of them.
    expect(hidden === 0 ? hiddenSum === 0 : hidden >= 2 && hiddenSum >= threshold).toBe(true)
  })

  it('lists what is protected, and only that is null where Intern has a number', () => {
    expect(cellsOf(publicatie).get('pg_dimensies')?.beschermd).toEqual([
      { rij: 4, kolom: 'n' },
      { rij: 5, kolom: 'n' },
    ])
    expect(cellsOf(publicatie).get('pg_dimensies')?.rijen.slice(4)).toEqual([
      { pg_dimensie: 'Meedoen', n: null },
      { pg_dimensie: 'Zingeving', n: null },
    ])
  })

  it('publishes no row of a single traject', () => {
    expect(cellsOf(publicatie).get('trajecten_in_periode')?.rijen).toEqual([])
  })
})

describe('parameters and bad input on the command line', () => {
  it('binds --set', async () => {
    const { out } = await feitenwerk(
      'run',
      'analyses/armoede/individuele-trajecten.md',
      '--json',
      '--set',
      'tot=2019-08-31',
    )
    expect(cellsOf(JSON.parse(out) as Report).get('omvang')?.rijen).toEqual([{ trajecten: 0, clienten: 0 }])
  })

  it.each([
    [['run', 'bestaat-niet'], 'Er is geen notebook of map “bestaat-niet”'],
    [['sql', 'SELECT FROM'], 'De query klopt niet'],
    [['sql', "FROM 'werkmap.yaml'"], 'Een bestand of adres direct lezen mag niet'],
    [['inspect', 'bestaat-niet.csv'], 'is er niet of kan niet worden gelezen'],
    [['feitenblad', 'armoede'], '--uit'],
    [['run', 'armoede', '--weergave', 'alles'], '--weergave is intern of publicatie'],
    [['onzin'], 'bestaat niet'],
  ])('%j ends 2 with one Dutch sentence and no stack trace', async (args, sentence) => {
    const { status, out, err } = await feitenwerk(...args)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err).not.toMatch(/\n\s+at /)
  })
})

describe('feitenblad', () => {
  it('writes the sheet, its figures and their data; the same again gives the same bytes', async () => {
    const folders = [
      mkdtempSync(join(tmpdir(), 'feitenblad-')),
      mkdtempSync(join(tmpdir(), 'feitenblad-')),
    ] as const
    for (const folder of folders) {
      const { status, err } = await feitenwerk('feitenblad', 'armoede', '--uit', folder)
      expect({ status, err }).toMatchObject({ status: 1 })
    }
    const names = readdirSync(folders[0]).toSorted()
    expect(names).toContain('armoede.html')
    expect(names).toContain('armoede-dimensies.svg')
    expect(names).toContain('armoede-dimensies.csv')
    for (const name of names) {
      expect(readFileSync(join(folders[1], name)).equals(readFileSync(join(folders[0], name)))).toBe(true)
    }
  }, 300_000)
})

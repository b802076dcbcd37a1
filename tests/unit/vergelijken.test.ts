import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it, vi } from 'vitest'
import type { RunComparison } from '../../core/runs/comparison'
import { readArguments } from '../../electron/cli/arguments'
import { runCommand } from '../../electron/cli/runCommand'
import { copySampleWerkmap } from '../support/sampleWerkmap'

// Each run starts an engine and loads every source of the sample werkmap.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

interface Printed {
  readonly status: number
  readonly out: string
}

let folder: string
const runs: Printed[] = []

beforeAll(async () => {
  folder = copySampleWerkmap()
  for (let time = 0; time < 3; time++) runs.push(await run('alles', '--vergelijk', '--json'))
})

async function run(...args: readonly string[]): Promise<Printed> {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  try {
    const status = await runCommand(readArguments([...args, '--werkmap', folder]))
    return { status, out: lines.join('\n') }
  } finally {
    log.mockRestore()
    error.mockRestore()
  }
}

interface Notebook {
  readonly pad: string
  readonly vorige: RunComparison | null
}
const notebooksIn = ({ out }: Printed) => (JSON.parse(out) as { notebooks: readonly Notebook[] }).notebooks
const previousOf = (printed: Printed) => notebooksIn(printed).map(({ vorige }) => vorige)

it('runs every analysis of the werkmap', () => {
  const files = readdirSync(join(folder, 'analyses'), { recursive: true, encoding: 'utf8' })
  const notebooks = files.filter((path) => path.endsWith('.md')).map((path) => `analyses/${path}`)
  expect(
    notebooksIn(runs[0] as Printed)
      .map(({ pad }) => pad)
      .toSorted(),
  ).toEqual(notebooks.toSorted())
})

it('has nothing to compare a first run with', () => {
  expect(runs[0]?.status).toBe(0)
  expect(previousOf(runs[0] as Printed).every((vorige) => vorige === null)).toBe(true)
})

it('finds no difference on an unchanged werkmap, and prints the same bytes each time', () => {
  const [, second, third] = runs as [Printed, Printed, Printed]
  expect([second.status, third.status]).toEqual([0, 0])
  expect(previousOf(second).every((vorige) => vorige?.verschillen.length === 0)).toBe(true)
  expect(third.out).toBe(second.out)
})

it('keeps the first and the last of runs that gave the same, and the same bytes in both', () => {
  const kept = join(folder, '.feitenwerk/runs/analyses/armoede/ontwikkeling-financien.md')
  const texts = readdirSync(kept).map((name) => readFileSync(join(kept, name), 'utf8'))
  expect(texts.length).toBe(2)
  expect(texts[0]).toBe(texts[1])
})

it('keeps no row of a person: no traject, no pseudonym', () => {
  const all = readdirSync(join(folder, '.feitenwerk'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => readFileSync(join(folder, '.feitenwerk', path), 'utf8'))
    .join('\n')
  const trajecten = readFileSync(join(folder, 'sample-data/trajecten-2019-2020.csv'), 'latin1')
  const numbers = trajecten
    .split('\n')
    .slice(1)
    .map((line) => line.split(';').slice(0, 2))
    .flat()
    .filter(Boolean)
  expect(numbers.length).toBeGreaterThan(1400)
  expect(numbers.filter((number) => all.includes(number))).toEqual([])
})

// The first traject of the file: Financiën, start 3, doel 4, eind 4. With eind 3 it is one less that ended higher than it
// began and one more that ended alike; one less on its goal and one more below it. The bases (185 and 166) stay.
it('one altered row of a source changes exactly the numbers that rest on it, and is named as their cause', async () => {
  const path = join(folder, 'sample-data/trajecten-2019-2020.csv')
  const text = readFileSync(path, 'latin1')
  writeFileSync(path, text.replace(';3;4;4;02-09-2019;04-11-2019', ';3;4;3;02-09-2019;04-11-2019'), 'latin1')
  const changed = await run('alles', '--vergelijk', '--json')
  expect(changed.status).toBe(1)
  const found = notebooksIn(changed).flatMap(({ pad, vorige }) =>
    vorige?.verschillen.length ? [{ pad, vorige }] : [],
  )
  expect(found.map(({ pad }) => pad)).toEqual([
    'analyses/armoede/ontwikkeling-financien.md',
    'analyses/scores/financien.md',
  ])
  const { verschillen, wijzigingen } = found[0]?.vorige ?? { verschillen: [], wijzigingen: [] }
  const numbers = verschillen.flatMap((one) =>
    one.soort === 'getal' && !['laag', 'hoog'].includes(one.kolom)
      ? [[one.cel, ...Object.values(one.groep), one.kolom, one.oud, one.nieuw]]
      : [],
  )
  const zrm = 'ontwikkeling_financien'
  expect(numbers).toEqual([
    [zrm, 'eind-start', 'hoger', 'n', 96, 95],
    [zrm, 'eind-start', 'hoger', 'aandeel', 96 / 185, 95 / 185],
    [zrm, 'eind-start', 'hoger', 'slechtst', 96 / 273, 95 / 273],
    [zrm, 'eind-start', 'hoger', 'best', (96 + 88) / 273, (95 + 88) / 273],
    [zrm, 'eind-start', 'gelijk', 'n', 67, 68],
    [zrm, 'eind-start', 'gelijk', 'aandeel', 67 / 185, 68 / 185],
    [zrm, 'eind-doel', 'gelijk', 'n', 84, 83],
    [zrm, 'eind-doel', 'gelijk', 'aandeel', 84 / 166, 83 / 166],
    [zrm, 'eind-doel', 'lager', 'n', 68, 69],
    [zrm, 'eind-doel', 'lager', 'aandeel', 68 / 166, 69 / 166],
    ['eind_hoger', 'aantal', 96, 95],
    ['eind_hoger', 'pct', 96 / 185, 95 / 185],
    ['doel_bereikt', 'aantal', 98, 97],
    ['doel_bereikt', 'pct', 98 / 166, 97 / 166],
  ])
  expect(verschillen.every(({ soort }) => soort === 'getal')).toBe(true)
  const causes = found.flatMap(({ vorige }) => vorige.verschillen.map(({ oorzaken }) => oorzaken))
  expect(new Set(causes.map((oorzaken) => JSON.stringify(oorzaken)))).toEqual(
    new Set([JSON.stringify([{ soort: 'bron', naam: 'trajecten' }])]),
  )
  expect(wijzigingen).toMatchObject([
    { soort: 'bron', naam: 'trajecten', rijen: { erbij: 0, weg: 0, gewijzigd: 1 } },
  ])
})

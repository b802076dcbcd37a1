import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it, vi } from 'vitest'
import { readArguments } from '../../electron/cli/arguments'
import { planRuns } from '../../electron/cli/runParameters'
import { runCommand } from '../../electron/cli/runCommand'
import { copySampleWerkmap } from '../support/sampleWerkmap'
import { openTestWorkbench } from '../support/testWorkbench'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const notebook = `---
formaat: 1
titel: Per gebied
bronnen: [trajecten]
parameters:
  gebied: { soort: tekst, standaard: Leek, label: Gebied }
  vanaf: { soort: getal, standaard: 1, label: Vanaf score }
---
In {{omvang.gebied}} {{omvang.n}} trajecten.

\`\`\`sql naam=omvang
-- groep: gebied
-- aantal: n (trajecten)
SELECT $gebied AS gebied, count(*) AS n FROM trajecten WHERE gebied = $gebied AND startscore >= $vanaf
\`\`\`

\`\`\`sql naam=per_domein
-- groep: gebied
-- groep: zrm_domein
-- aantal: n (trajecten)
SELECT gebied, zrm_domein, count(*) AS n FROM trajecten WHERE gebied = $gebied AND startscore >= $vanaf GROUP BY ALL ORDER BY ALL
\`\`\`
`

interface Cell {
  readonly naam: string
  readonly rijen: readonly Readonly<Record<string, unknown>>[]
  readonly waarden: Readonly<Record<string, unknown>>
}
interface Printed {
  readonly notebooks: readonly {
    readonly voor: { readonly gebied: string; readonly vanaf: number }
    readonly cellen: readonly Cell[]
  }[]
}

const path = 'analyses/armoede/per-gebied.md'
let folder: string
let printed: Printed

beforeAll(async () => {
  folder = copySampleWerkmap()
  writeFileSync(join(folder, path), notebook)
  const log = vi
    .spyOn(console, 'log')
    .mockImplementation((text: string) => (printed = JSON.parse(text) as Printed))
  const given = [path, '--per', 'gebied=Leek,Marum', '--per', 'vanaf=1,3', '--json', '--werkmap', folder]
  await runCommand(readArguments(given)).finally(() => log.mockRestore())
})

/** Counted from the file's own text: area is the fifth field, the start score the ninth. */
function counted(gebied: string, vanaf: number): number {
  const rows = readFileSync(join(folder, 'sample-data/trajecten-2019-2020.csv'), 'latin1')
    .trim()
    .split(/\r?\n/)
  return rows
    .map((row) => row.split(';'))
    .filter((row) => row[4] === gebied && Number(row[8]) >= vanaf && row[8] !== '').length
}

it('each result of a run for a list of values holds its own figures, and no other’s', () => {
  const wanted = ['Leek', 'Marum'].flatMap((gebied) => [1, 3].map((vanaf) => ({ gebied, vanaf })))
  expect(printed.notebooks.map(({ voor }) => voor)).toEqual(wanted)
  for (const { voor, cellen } of printed.notebooks) {
    const n = counted(voor.gebied, voor.vanaf)
    const [text, omvang, domains] = cellen as [Cell, Cell, Cell]
    expect(omvang.rijen).toEqual([{ gebied: voor.gebied, n }])
    expect(text.waarden).toEqual({ 'omvang.gebied': voor.gebied, 'omvang.n': n })
    expect(new Set(domains.rijen.map(({ gebied }) => gebied))).toEqual(new Set([voor.gebied]))
    expect(domains.rijen.reduce((sum, row) => sum + Number(row['n']), 0)).toBe(n)
  }
  expect(new Set(printed.notebooks.map(({ cellen }) => cellen[1]?.rijen[0]?.['n'])).size).toBe(4)
})

it('refuses what can only be a slip, before anything runs', async () => {
  const refused = (...args: readonly string[]) => {
    try {
      readArguments(args)
      return null
    } catch (error) {
      return (error as Error).message
    }
  }
  expect(refused('alles', '--per', 'gebied=Leek,,Marum')).toBe(
    '--per gebied heeft een lege waarde. Schrijf gebied=w1,w2.',
  )
  expect(refused('alles', '--per', 'gebied=Leek,Leek')).toBe('--per gebied noemt “Leek” twee keer.')
  expect(refused('alles', '--per', 'gebied=Leek', '--per', 'gebied=Marum')).toBe(
    '--per noemt gebied twee keer.',
  )
  expect(refused('alles', '--set', 'gebied=Leek', '--set', 'gebied=Marum')).toBe(
    '--set noemt gebied twee keer.',
  )
  const workbench = await openTestWorkbench(folder)
  const planned = (...args: readonly string[]) =>
    planRuns(workbench, [path], readArguments(args)).then(
      () => null,
      (error: Error) => error.message,
    )
  expect(await planned('--set', 'gebied=Leek', '--per', 'gebied=Marum')).toBe(
    'Parameter gebied staat bij --set en bij --per. Kies een van de twee.',
  )
  expect(await planned('--per', 'wijk=a,b')).toBe('Parameter wijk bestaat niet. Wel: gebied, vanaf.')
  expect(await planned('--per', 'vanaf=1,veel')).toBe('Parameter vanaf: Typ een getal als 12,5.')
  await workbench.close()
})

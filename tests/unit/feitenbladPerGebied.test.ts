import { readFileSync, readdirSync, writeFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { strFromU8, unzipSync } from 'fflate'
import { readArguments } from '../../electron/cli/arguments'
import { BadInput } from '../../electron/cli/badInput'
import { feitenbladCommand } from '../../electron/cli/feitenbladCommand'
import type { Workbench } from '../../core/workbench/model'
import { copySampleWerkmap } from '../support/sampleWerkmap'
import { openTestWorkbench } from '../support/testWorkbench'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const notebook = `---
formaat: 1
titel: Per gebied
bronnen: [trajecten]
parameters:
  gebied: { soort: keuze, standaard: Leek, keuzes: [Leek, Marum, Zuidhorn], label: Gebied }
---

\`\`\`sql naam=per_domein
-- groep: zrm_domein
-- aantal: n (trajecten)
SELECT zrm_domein, count(*) AS n FROM trajecten WHERE gebied = $gebied GROUP BY ALL ORDER BY n DESC
\`\`\`

\`\`\`sql naam=omvang
-- aantal: n (trajecten)
SELECT count(*) AS n FROM trajecten WHERE gebied = $gebied
\`\`\`

\`\`\`figuur naam=domeinen bron=per_domein
titel: Trajecten per domein
soort: staaf
x: n
y: zrm_domein
\`\`\`
`
const sheet = `formaat: 1
titel: Trajecten
thema: armoede
periode: { van: 2019-09-01, tot: 2020-08-31 }
hoofdstukken:
${[
  'situatie',
  'activiteiten',
  'samenwerking',
  'individuele-trajecten',
  'collectieve-activiteiten',
  'inzet-expertise',
  'samenvatting',
]
  .map(
    (kind) =>
      `  - hoofdstuk: ${kind}\n    titel: Over ${kind}\n    blokken: ${
        kind === 'situatie'
          ? "[{ soort: tekst, tekst: 'Het gaat om {{gebied.omvang.n | getal:0}} trajecten.' }, { soort: figuur, figuur: gebied.domeinen }]"
          : '[]'
      }\n`,
  )
  .join('')}`

const areas = ['Leek', 'Marum', 'Zuidhorn']
const folder = copySampleWerkmap()
const out = mkdtempSync(join(tmpdir(), 'feitenwerk-per-'))
const told: string[] = []
let status = -1
let workbench: Workbench

const command = (...args: readonly string[]) =>
  feitenbladCommand(readArguments(['armoede', '--uit', out, '--werkmap', folder, ...args]))

beforeAll(async () => {
  writeFileSync(join(folder, 'analyses/armoede/gebied.md'), notebook)
  writeFileSync(join(folder, 'analyses/armoede/feitenblad.yaml'), sheet)
  const log = vi.spyOn(console, 'error').mockImplementation((text: string) => void told.push(text))
  status = await command('--per', 'gebied=alle', '--formaat', 'html,docx,pptx,xlsx,csv,svg')
  log.mockRestore()
  workbench = await openTestWorkbench(folder)
  await workbench.loadSources()
})
afterAll(() => workbench.close())

/** What is published of an area, asked of its own notebook. */
async function countsOf(area: string): Promise<readonly [string, number | null][]> {
  const opened = await workbench.openNotebook('analyses/armoede/gebied.md')
  if (!opened.ok) throw new Error(opened.problem)
  opened.value.setParameter('gebied', area)
  await opened.value.run('alles')
  const figure = opened.value.figure('domeinen', { weergave: 'publicatie', width: 680, scheme: 'licht' })
  await opened.value.close()
  return (figure?.data.rows ?? []).map((row) => [String(row['zrm_domein']), row['n'] as number | null])
}

it('writes a sheet of every format for each area, named after it', () => {
  const names = areas.flatMap((area) => [
    ...['docx', 'html', 'pptx', 'xlsx'].map((ext) => `armoede-${area}.${ext}`),
    ...['csv', 'svg'].map((ext) => `armoede-${area}-domeinen.${ext}`),
  ])
  expect(readdirSync(out).toSorted()).toEqual(names.toSorted())
})

it('shows in each file the figures of its own area, and in none those of another', async () => {
  const counts = new Map<string, readonly [string, number | null][]>()
  for (const area of areas) counts.set(area, await countsOf(area))
  expect(new Set([...counts.values()].map((rows) => JSON.stringify(rows))).size).toBe(areas.length)
  for (const area of areas) {
    const csv = readFileSync(join(out, `armoede-${area}-domeinen.csv`), 'utf8')
    const rows = [...csv.matchAll(/^"?([A-Z][^;"\n]*)"?;(\d+|•)\r?$/gm)].map(([, domain, n]) => [
      domain,
      n === '•' ? null : Number(n),
    ])
    expect(rows).toEqual(counts.get(area))
    const chart = unzipSync(readFileSync(join(out, `armoede-${area}.pptx`)))['ppt/charts/chart1.xml']
    const values = /<c:val>(.*?)<\/c:val>/.exec(strFromU8(chart ?? new Uint8Array()))?.[1] ?? ''
    const shown = [...values.matchAll(/<c:v>(\d+)<\/c:v>/g)].map(([, n]) => Number(n))
    expect(shown).toEqual((counts.get(area) ?? []).flatMap(([, n]) => (n === null ? [] : [n])))
    for (const name of [`armoede-${area}.html`, `armoede-${area}-domeinen.svg`]) {
      const text = readFileSync(join(out, name), 'utf8')
      expect(areas.filter((other) => text.includes(`"gebied":"${other}"`))).toEqual([area])
    }
    expect(readFileSync(join(out, `armoede-${area}.html`), 'utf8')).toContain(`Trajecten · ${area}`)
  }
})

it('reports what was withheld for which area', () => {
  expect(status).toBe(1)
  const heads = told.filter((line) => areas.some((area) => line === `${area}:`))
  expect(heads).toEqual(areas.map((area) => `${area}:`))
  const withheld = areas.map((area) => {
    const from = told.indexOf(`${area}:`)
    const next = told.findIndex((line, at) => at > from && line.endsWith(':') && !line.includes(' '))
    return told.slice(from, next < 0 ? undefined : next).filter((line) => line.startsWith('Ingehouden:'))
      .length
  })
  expect(withheld.every((count) => count > 0)).toBe(true)
  expect(told.at(-1)).toBe(
    'Let op: elk blad is op zichzelf beschermd. Kijk voor publicatie na of een verborgen getal volgt uit de andere bladen of uit een totaal dat je ook publiceert.',
  )
})

it('each can be checked afterwards, with its own area', async () => {
  for (const area of areas)
    for (const name of [`armoede-${area}.html`, `armoede-${area}.pptx`, `armoede-${area}-domeinen.svg`]) {
      const { uitslag, verschillen } = await workbench.verifyExport(readFileSync(join(out, name)))
      expect({ name, uitslag, verschillen }).toEqual({ name, uitslag: 'gelijk', verschillen: [] })
    }
})

it.each([
  [['--per', 'wijk=Leek'], 'Parameter wijk bestaat niet. Wel: gebied.'],
  [['--set', 'constructor=1'], 'Parameter constructor bestaat niet. Wel: gebied.'],
  [['--per', 'gebied=Leek,Utrecht'], 'Parameter gebied: Kies uit: Leek, Marum, Zuidhorn.'],
  [
    ['--per', 'gebied=Leek', '--set', 'gebied=Marum'],
    'Parameter gebied staat bij --set en bij --per. Kies een van de twee.',
  ],
  [
    ['--per', 'gebied=Leek', '--vastleggen'],
    '--vastleggen legt het feitenblad met zijn standaardwaarden vast: laat --set en --per weg.',
  ],
])('refuses %j before anything is written', async (args, sentence) => {
  const before = readdirSync(out)
  await expect(command(...args)).rejects.toThrow(new BadInput(sentence))
  expect(readdirSync(out)).toEqual(before)
})

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Workbench } from './model'
import { copySampleWerkmap } from '../../tests/support/sampleWerkmap'
import { openTestWorkbench } from '../../tests/support/testWorkbench'

const folder = copySampleWerkmap()
const file = (name: string) => join(folder, 'analyses/armoede', name)
let workbench: Workbench

const notebook = (grens: number) =>
  [
    '---',
    'formaat: 1',
    `titel: Boven ${grens}`,
    '---',
    '',
    '```sql naam=per_gebied',
    '-- groep: gebied',
    '-- aantal: n (trajecten)',
    `SELECT gebied, count(*) AS n FROM trajecten GROUP BY ALL HAVING n > ${grens}`,
    '```',
    '',
    '```figuur naam=gebieden bron=per_gebied',
    `titel: Gebieden boven ${grens}`,
    'soort: staaf',
    'x: n',
    'y: gebied',
    '```',
    '',
  ].join('\n')

/** With blocks before those of its last chapter. */
function withBlocks(sheet: string, blocks: readonly string[]): string {
  const lines = blocks.map((block) => `      - ${block}\n`).join('')
  return sheet.replace(/hoofdstuk: samenvatting\n.*\n\s*blokken:\n/, (found) => found + lines)
}

beforeAll(async () => {
  writeFileSync(file('een.md'), notebook(0))
  writeFileSync(file('twee.md'), notebook(150))
  const sheet = readFileSync(file('feitenblad.yaml'), 'utf8')
  const blocks = ['{ soort: figuur, figuur: een.gebieden }', '{ soort: figuur, figuur: twee.gebieden }']
  writeFileSync(file('feitenblad.yaml'), withBlocks(sheet, blocks))
  workbench = await openTestWorkbench(folder)
})
afterAll(() => workbench.close())

it('gives two figures of the same name their own files and their own provenance', async () => {
  const exported = await workbench.exportFeitenblad('analyses/armoede/feitenblad.yaml')
  if (!exported.ok) throw new Error(exported.problem)
  const own = exported.value.files.filter(({ name }) => /armoede-(een|twee)-gebieden\.svg/.test(name))
  const records = own.map(({ name, text }) => {
    const json = /<metadata id="herkomst">([^<]*)</.exec(text)?.[1] ?? ''
    const { notebook: path, titel } = JSON.parse(json.replaceAll('&gt;', '>').replaceAll('&amp;', '&')) as {
      notebook: string
      titel: string
    }
    return [name, path, titel]
  })
  expect(records).toEqual([
    ['armoede-een-gebieden.svg', 'analyses/armoede/een.md', 'Gebieden boven 0'],
    ['armoede-twee-gebieden.svg', 'analyses/armoede/twee.md', 'Gebieden boven 150'],
  ])
  const names = exported.value.files.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

it('[T10] exports no sheet that names a person, and says where', async () => {
  const sheet = readFileSync(file('feitenblad.yaml'), 'utf8')
  const named = sheet.replace(/^titel: .*$/m, 'titel: Het verhaal van mevrouw A. Jansen uit Leek')
  writeFileSync(file('feitenblad.yaml'), named)
  expect(await workbench.exportFeitenblad('analyses/armoede/feitenblad.yaml')).toEqual({
    ok: false,
    problem:
      'In de titel staat een naam, een adres of een nummer van een persoon. Haal het weg en exporteer opnieuw.',
  })
  writeFileSync(file('feitenblad.yaml'), sheet)
})

it('[E21] exports no sheet on which two cells tell together how few people differ, and names both', async () => {
  const sheet = readFileSync(file('feitenblad.yaml'), 'utf8')
  const since = (name: string, day: string) =>
    `\`\`\`sql naam=${name}\n-- aantal: n (trajecten)\nSELECT count(*) AS n FROM trajecten WHERE startdatum BETWEEN DATE '${day}' AND DATE '2020-08-31'\n\`\`\`\n`
  // Three trajecten began on 2 September 2019, none on the first.
  const cells = [since('jaar', '2019-09-01'), since('bijna_jaar', '2019-09-03')]
  writeFileSync(file('drie.md'), `---\nformaat: 1\ntitel: Bijna een jaar\n---\n\n${cells.join('\n')}`)
  const text = "tekst: '{{drie.jaar.n | getal:0}} en {{drie.bijna_jaar.n | getal:0}} trajecten'"
  writeFileSync(file('feitenblad.yaml'), withBlocks(sheet, [`{ soort: tekst, ${text} }`]))
  expect(await workbench.exportFeitenblad('analyses/armoede/feitenblad.yaml', ['html'])).toEqual({
    ok: false,
    problem:
      'drie.jaar en drie.bijna_jaar op dit blad laten samen zien wat elk apart verbergt: hoe weinig mensen er verschillen, of een aantal dat niet getoond mag worden. Haal een van de twee van het blad en exporteer opnieuw.',
  })
  writeFileSync(file('feitenblad.yaml'), sheet)
})

it('[E43] exports no sheet on which a number in the text shows what a comparison of scores hides', async () => {
  const sheet = readFileSync(file('feitenblad.yaml'), 'utf8')
  // Of the trajecten on Lichamelijke gezondheid few have a lower score, so that those with a higher one are hidden too.
  const scores = readFileSync(join(folder, 'analyses/leefstijl/lichamelijke-gezondheid.md'), 'utf8')
  writeFileSync(file('scores.md'), scores)
  const figure = '{ soort: figuur, figuur: scores.ontwikkeling_lichamelijk }'
  const exported = (blocks: readonly string[]) => {
    writeFileSync(file('feitenblad.yaml'), withBlocks(sheet, blocks))
    return workbench.exportFeitenblad('analyses/armoede/feitenblad.yaml', ['csv'])
  }
  const text = "{ soort: tekst, tekst: '{{scores.eind_hoger.aantal | getal:0}} trajecten' }"
  expect(await exported([figure, text])).toEqual({
    ok: false,
    problem:
      'Wat scores.ontwikkeling_lichamelijk verbergt, is na te rekenen uit scores.eind_hoger: die tellen dezelfde mensen op een andere manier. Haal een van deze cellen van het blad en exporteer opnieuw.',
  })
  expect(await exported([figure])).toMatchObject({ ok: true })
  writeFileSync(file('feitenblad.yaml'), sheet)
})

it('[E43] exports no sheet with a group and nearly all of it, however each is counted', async () => {
  const sheet = readFileSync(file('feitenblad.yaml'), 'utf8')
  // Of the figure `domeinen` the domain Instrumentele ADL has 19 trajecten, of which 10 on one dimension.
  const query =
    "SELECT count(*) FILTER (WHERE t.pg_dimensie = 'Dagelijks functioneren') AS n FROM trajecten t WHERE t.zrm_domein LIKE 'Instrumentele%'"
  const cell = `\`\`\`sql naam=deel\n-- aantal: n (trajecten)\n${query}\n\`\`\`\n`
  writeFileSync(file('vier.md'), `---\nformaat: 1\ntitel: Een deel\n---\n\n${cell}`)
  const text = "tekst: '{{vier.deel.n | getal:0}} trajecten'"
  writeFileSync(file('feitenblad.yaml'), withBlocks(sheet, [`{ soort: tekst, ${text} }`]))
  const exported = await workbench.exportFeitenblad('analyses/armoede/feitenblad.yaml', ['html'])
  expect(exported.ok ? '' : exported.problem).toMatch(
    /^individuele-trajecten\.per_domein en vier\.deel op dit blad laten samen zien wat elk apart verbergt/,
  )
  writeFileSync(file('feitenblad.yaml'), sheet)
})

it('leaves out a logo that is not there, says so, and still gives the same numbers', async () => {
  const werkmap = join(folder, 'werkmap.yaml')
  const before = readFileSync(werkmap, 'utf8')
  const style = 'huisstijl:\n  logo: { bestand: huisstijl/weg.png, alt: Planbureau }\n'
  writeFileSync(
    werkmap,
    before.replace(/^verslagjaar: .*\n/m, (line) => line + style),
  )
  const styled = await openTestWorkbench(folder)
  try {
    const exported = await styled.exportFeitenblad('analyses/armoede/feitenblad.yaml', ['html'])
    if (!exported.ok) throw new Error(exported.problem)
    const [html] = exported.value.files
    expect(html?.text).not.toContain('<img')
    expect(exported.value.problems.filter((problem) => problem.startsWith('Het logo'))).toHaveLength(1)
    const checked = await styled.verifyExport(new TextEncoder().encode(html?.text))
    expect(checked.uitslag).toBe('gelijk')
  } finally {
    await styled.close()
    writeFileSync(werkmap, before)
  }
})

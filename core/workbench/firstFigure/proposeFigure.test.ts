import { expect, it } from 'vitest'
import type { TableColumn } from '../../recipe/model'
import { cbs, registratie } from '../../figures/testing'
import { parseNotebook } from '../../notebook/parseNotebook'
import { proposeFigure } from './proposeFigure'

const column = (
  name: string,
  label: string,
  type: TableColumn['type'],
  role: string | null,
  unit: string | null = null,
): TableColumn => ({ name, label, type, role, unit, beside: [] })

const columns = [
  column('duur', 'Duur', 'VARCHAR', null),
  column('regios', "Regio's", 'VARCHAR', 'regio'),
  column('perioden', 'Perioden', 'VARCHAR', 'periode'),
  column('personen', 'Personen', 'DOUBLE', 'waarde', 'x 1 000'),
  column('aandeel', 'Huishoudens met een laag inkomen', 'DOUBLE', 'waarde', '%'),
]
const rows = ['Ten minste 1 jaar', "Ten minste '4' jaar"].flatMap((duur) =>
  ['Nederland', 'Leek', 'Westerkwartier'].flatMap((regios) =>
    ['2018', '2019', '2020'].map((perioden) => ({
      ...{ duur, regios, perioden, personen: 10 },
      // Leek has no figure any more in 2019; of 2020 nothing is known yet.
      aandeel: perioden === '2020' || (regios === 'Leek' && perioden === '2019') ? null : 5,
    })),
  ),
)
const textOf = (proposed: ReturnType<typeof proposeFigure>) => proposed?.cellen(proposed.titel)

it('of a table of figures: a percentage by region, in the last period that has one, of the first of everything else', () => {
  const proposed = proposeFigure({ manifest: { ...cbs, naam: 'inkomens' }, columns, rows })
  expect([proposed?.titel, proposed?.hoofdstuk, proposed?.omschrijving, textOf(proposed)]).toEqual([
    'Huishoudens met een laag inkomen, 2019',
    'situatie',
    'Huishoudens met een laag inkomen per regio, 2019.',
    `
\`\`\`sql naam=cijfers
-- groep: regios
SELECT regios, aandeel
FROM inkomens
WHERE duur = 'Ten minste 1 jaar'
  AND perioden = '2019'
  AND aandeel IS NOT NULL
ORDER BY regios
\`\`\`

\`\`\`figuur naam=figuur bron=cijfers
titel: Huishoudens met een laag inkomen, 2019
ondertitel: Ten minste 1 jaar
soort: staaf
x: aandeel
y: regios
eenheid: "%"
\`\`\`
`,
  ])
})

it('of one region, or of more than can be seen at a glance: a line through the periods of the first', () => {
  const many = Array.from({ length: 31 }, (_, at) =>
    ['2018', '2019'].map((perioden) => ({
      ...{ duur: 'x', regios: `Gemeente ${at}`, perioden, personen: 1, aandeel: 5 },
    })),
  ).flat()
  const lines = [rows.filter(({ regios }) => regios === 'Nederland'), many].map(
    (own) =>
      textOf(proposeFigure({ manifest: cbs, columns, rows: own }))
        ?.split('\n')
        .filter((line) => /^(soort|x|y):|regios =/.test(line.trim())) ?? [],
  )
  expect(lines).toEqual([
    ["  AND regios = 'Nederland'", 'soort: lijn', 'x: perioden', 'y: aandeel'],
    ["WHERE regios = 'Gemeente 0'", 'soort: lijn', 'x: perioden', 'y: aandeel'],
  ])
})

it('of a registration: how many by ZRM domain; of something unknown: nothing', () => {
  const domain = column('zrm_domein', 'ZRM-domein', 'VARCHAR', 'zrm_domein')
  const registered = proposeFigure({ manifest: registratie, columns: [domain], rows: [] })
  const unknown = { ...cbs, soort: 'overig', aard: 'onbekend' } as const
  expect([
    registered?.titel,
    registered?.hoofdstuk,
    textOf(registered)?.includes('-- aantal: n (trajecten)'),
    proposeFigure({ manifest: unknown, columns, rows }),
  ]).toEqual(['Trajecten per ZRM-domein', 'individuele-trajecten', true, null])
})

it('gives cells that read without a problem, whatever stands in the title', () => {
  const proposed = proposeFigure({
    manifest: cbs,
    columns,
    rows: rows.filter(({ duur }) => duur.includes("'")),
  })
  const text = `---\nformaat: 1\ntitel: Proef\nbronnen: [inkomens]\n---\n${proposed?.cellen('Wie: "hoog" # laag')}`
  const { cells, problems } = parseNotebook(text)
  expect([
    problems,
    cells.map(({ kind }) => kind),
    cells[1]?.kind === 'figuur' && cells[1].keys.titel,
  ]).toEqual([[], ['sql', 'figuur'], 'Wie: "hoog" # laag'])
})

import { expect, it } from 'vitest'
import { buildComparisonFigure } from './buildComparisonFigure'
import { drawSvg } from './drawSvg'
import { figureInput, table } from './testing'

const columns = {
  vergelijking_label: 'text',
  richting: 'text',
  n: 'number',
  bekend: 'number',
  totaal: 'number',
} as const
const label = 'Eindscore vergeleken met startscore'
const exact = table(
  columns,
  [label, 'hoger', 96, 185, 273],
  [label, 'gelijk', 67, 185, 273],
  [label, 'lager', 22, 185, 273],
  [label, 'onbekend', 88, 185, 273],
)
const facts = {
  domein: 'Financiën',
  scale: { lowest: 1, enough: 3 },
  periode: { van: '2019-09-01', tot: '2020-08-31' },
  comparisons: [],
}
const roles = [{ rol: 'aantal', kolom: 'n', eenheid: 'trajecten' }] as const
const base = {
  ...figureInput(),
  table: exact,
  protection: { withheld: null, totals: {}, hidden: [], table: exact },
  roles,
  facts,
  toon: 'richting',
  isZrm: true,
  per: null,
} as const

it('draws hoger, gelijk, lager and onbekend as pieces of one bar of all trajecten', async () => {
  const figure = buildComparisonFigure(base)
  const svg = await drawSvg(figure.spec ?? {})
  const bars = [...svg.matchAll(/aria-label="([^"]*)"[^>]*aria-roledescription="balk"/g)].map(
    (match) => match[1],
  )
  expect(bars).toEqual([
    `${label}, hoger: 96 (aantal trajecten).`,
    `${label}, gelijk: 67 (aantal trajecten).`,
    `${label}, lager: 22 (aantal trajecten).`,
    `${label}, (nog) niet bekend: 88 (aantal trajecten).`,
  ])
  expect(svg).toContain('bekend bij 185 van 273')
  expect(figure.notes[0]).toEqual({ kind: 'n', text: 'n = 273 trajecten' })
})

it('strokes the unknown, so that it is told apart without colour', async () => {
  const known = table(columns, [label, 'hoger', 96, 185, 185], [label, 'gelijk', 89, 185, 185])
  const svg = async (data: typeof exact) =>
    drawSvg(buildComparisonFigure({ ...base, table: data }).spec ?? {})
  const strokes = (text: string) => text.split('class="mark-rule').length
  const lines = (text: string) => text.match(/<line /g)?.length ?? 0
  expect(strokes(await svg(exact))).toBeGreaterThan(strokes(await svg(known)))
  expect(lines(await svg(exact))).toBeGreaterThan(lines(await svg(known)) + 20)
})

it('names hidden pieces after the bar and draws nothing for them', async () => {
  const published = table(
    columns,
    [label, 'hoger', 96, 185, 273],
    [label, 'onbekend', 88, 185, 273],
    [label, 'gelijk', null, 185, 273],
    [label, 'lager', null, 185, 273],
  )
  const hidden = [
    { row: 2, column: 'n' },
    { row: 3, column: 'n' },
  ]
  const protection = { withheld: null, totals: {}, hidden, table: published }
  const figure = buildComparisonFigure({ ...base, weergave: 'publicatie', protection })
  const svg = await drawSvg(figure.spec ?? {})
  expect(svg).toContain('• gelijk  • lager')
  expect(svg.match(/aria-roledescription="balk"/g)).toHaveLength(2)
  expect(figure.hidden).toEqual(hidden)
  const other = { ...exact, rows: exact.rows.map((row) => ({ ...row, n: 1 })) }
  expect(buildComparisonFigure({ ...base, table: other, weergave: 'publicatie', protection })).toEqual(figure)
})

it('stands comparisons of groups under each other on one scale, a bar for each group and direction', async () => {
  const split = { groep: 'text', vergelijking: 'text', ...columns } as const
  const rows = (groep: string, key: string, words: string, up: number) =>
    [
      [groep, key, words, 'hoger', up, 60, 80],
      [groep, key, words, 'gelijk', 60 - up, 60, 80],
      [groep, key, words, 'onbekend', 20, 60, 80],
    ] as const
  const other = 'Eindscore vergeleken met doelscore'
  const all = table(
    split,
    ...rows('Leek', 'eind-start', label, 40),
    ...rows('Marum', 'eind-start', label, 20),
    ...rows('Leek', 'eind-doel', other, 10),
    ...rows('Marum', 'eind-doel', other, 20),
  )
  const protection = { withheld: null, totals: {}, hidden: [], table: all }
  const svg = await drawSvg(buildComparisonFigure({ ...base, table: all, protection }).spec ?? {})
  expect(svg).toContain(label)
  expect(svg).toContain(other)
  const places = [...svg.matchAll(/aria-roledescription="balk"[^>]*d="M([\d.]+),([\d.]+)h([\d.]+)/g)].map(
    ([, , y, width]) => [Number(y), Number(width)] as const,
  )
  expect(places).toHaveLength(12)
  // Four rows: nothing is drawn over something else; equal numbers are equally long in both panels.
  expect(new Set(places.map(([y]) => y)).size).toBe(4)
  const [, , , marumUp = [0, 0]] = places
  expect(places.filter(([, width]) => Math.abs(width - marumUp[1]) < 0.01).length).toBeGreaterThanOrEqual(4)
})

it('writes p and the bounds of the tests out, keeps them numbers in the data, and adds nothing up over comparisons', () => {
  const number = 'number' as const
  const tested = table(
    {
      vergelijking_label: 'text',
      ...{ hoger: number, lager: number, bekend: number, aandeel: number, slechtst: number, best: number },
      ...{ mediaan: number, p_holm: number, netto: number, vergelijking: 'text' },
    },
    [label, 96, 22, 185, 96 / 185, 96 / 273, 184 / 273, 1, 0.0001, 0.4, 'eind-start'],
    ['Doelscore vergeleken met startscore', 5, 3, 242, 5 / 242, 0.02, 0.02, 0, 0.7266, 0.01, 'doel-start'],
  )
  const hidden = [{ row: 1, column: 'slechtst' }]
  const figure = buildComparisonFigure({
    ...base,
    toon: 'toetsen',
    table: tested,
    protection: { withheld: null, totals: {}, hidden, table: tested },
    roles: [
      { rol: 'aandeel', kolom: 'aandeel', teller: 'hoger', noemer: 'bekend', eenheid: 'trajecten' },
      ...['hoger', 'lager', 'bekend'].map(
        (kolom) => ({ rol: 'aantal', kolom, eenheid: 'trajecten' }) as const,
      ),
    ],
    weergave: 'publicatie',
  })
  const rows = [
    `${label}, hoger van bekend 52%, 35% tot 67%, hoger 96, lager 22, bekend 185, mediaan 1, <0,001, netto 0,40.`,
    `Doelscore vergeleken met startscore, hoger van bekend 2%, •, hoger 5, lager 3, bekend 242, mediaan 0, 0,727, netto 0,01.`,
  ]
  expect(figure.alternative).toContain(rows.join(' '))
  expect(figure.notes.some(({ text }) => text.startsWith('n ='))).toBe(false)
  expect([figure.data.rows[0]?.['p_holm'], figure.data.columns.map(({ name }) => name)]).toEqual([
    0.0001,
    tested.columns.map(({ name }) => name),
  ])
})

it('[Z6] says under a kind of goal how many reached it, and under a group how many are known', async () => {
  const goals = table(
    { doelsoort: 'text', uitkomst: 'text', n: 'number', totaal: 'number' },
    ['Behoud (doel gelijk aan start)', 'boven doel', 4, 53],
    ['Behoud (doel gelijk aan start)', 'op doel', 27, 53],
    ['Behoud (doel gelijk aan start)', 'onder doel', 7, 53],
    ['Behoud (doel gelijk aan start)', 'onbekend', 15, 53],
  )
  const shown = (hidden: readonly { row: number; column: string }[]) =>
    buildComparisonFigure({
      ...base,
      toon: 'doel',
      table: goals,
      protection: { withheld: null, totals: {}, hidden, table: goals },
      weergave: 'publicatie',
    })
  expect(await drawSvg(shown([]).spec ?? {})).toContain('bereikt bij 31 van 38 bekend; n = 53')
  const part = shown([{ row: 0, column: 'n' }])
  expect(await drawSvg(part.spec ?? {})).not.toContain('bereikt bij')
  expect(part.reading).toContain('wordt niet getoond')
  const split = { groep: 'text', vergelijking: 'text', vergelijking_label: 'text', richting: 'text' } as const
  const groups = table(
    { ...split, n: 'number', totaal: 'number' },
    ['Leek', 'eind-start', label, 'hoger', 29, 86],
    ['Leek', 'eind-start', label, 'onbekend', 32, 86],
  )
  const figure = buildComparisonFigure({
    ...base,
    per: 'gebied',
    table: groups,
    protection: { withheld: null, totals: {}, hidden: [], table: groups },
  })
  expect(await drawSvg(figure.spec ?? {})).toContain('bekend bij 54 van 86')
  expect(figure.title).toBe('Ontwikkeling op het ZRM-domein Financiën, per gebied')
})

it('stands the numbers of a verloop on their lines, none on another', async () => {
  const levels = ['1 laag', '2 midden', '3 hoog', 'niet bekend']
  const rows = levels.flatMap((start, one) =>
    levels.map((end, other) => [start, end, 40 + 7 * one + 3 * other] as const),
  )
  const crossing = table({ startscore: 'text', eindscore: 'text', n: 'number' }, ...rows)
  const figure = buildComparisonFigure({
    ...base,
    toon: 'verloop',
    table: crossing,
    protection: { withheld: null, totals: {}, hidden: [], table: crossing },
  })
  const svg = await drawSvg(figure.spec ?? {})
  const texts = [
    ...svg.matchAll(/<text [^>]*transform="translate\(([-\d.]+),([-\d.]+)\)"[^>]*>(\d+)<\/text>/g),
  ]
  // Each twice: its halo, then itself.
  const places = [
    ...new Map(texts.map(([, x, y, text]) => [`${x} ${y}`, { x: Number(x), y: Number(y), text }])).values(),
  ]
  expect(places.length).toBeGreaterThan(10)
  const close = places.flatMap((one, at) =>
    places.slice(at + 1).filter((other) => Math.abs(one.x - other.x) < 14 && Math.abs(one.y - other.y) < 12),
  )
  expect(close).toEqual([])
})

import { describe, expect, it } from 'vitest'
import { buildFigure } from '../buildFigure'
import { drawSvg } from '../drawSvg'
import { figureInput, flag, table } from '../testing'
import { palettes } from '../colours'
import { valueClasses } from './classes'
import { joinRegions } from './joinRegions'
import { hatchPolygons, placeMap } from './placeMap'
import { readShapes, type MapShapes, type Ring } from './shapes'

const square = (x: number, y: number, size: number): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
]
const feature = (properties: object, ring: Ring) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [ring] },
})
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features })
const shapesOf = (document: object): MapShapes => {
  const read = readShapes('kaart', document)
  if (!read.ok) throw new Error(read.problem)
  return read.value
}
const rd = shapesOf(
  collection(
    feature({ statcode: 'GM0022', statnaam: 'Leek' }, square(210_000, 580_000, 10_000)),
    feature({ statcode: 'GM0025', statnaam: 'Marum' }, square(220_000, 580_000, 10_000)),
    feature({ statcode: 'GM0056', statnaam: 'Zuidhorn' }, square(210_000, 590_000, 10_000)),
  ),
)

describe('coordinates', () => {
  it('lays degrees in the plane, so that a kilometre is as long both ways', () => {
    // At 60° north a degree of longitude is half as long as one of latitude.
    const ring: Ring = [
      [6, 59],
      [10, 59],
      [10, 61],
      [6, 61],
      [6, 59],
    ]
    const { width, height } = placeMap(shapesOf(collection(feature({ code: 'a' }, ring))), 200, 200)
    expect([width, height]).toEqual([200, 200])
  })

  it('takes RD as it is, and degrees of which north comes first', () => {
    expect(placeMap(rd, 400, 400)).toMatchObject({ width: 400, height: 400 })
    const turned: Ring = square(53, 6, 0.5)
    expect(readShapes('kaart', collection(feature({}, turned)))).toMatchObject({ ok: true })
  })

  it('refuses what it has no grid or no areas for', () => {
    expect(readShapes('kaart', collection(feature({}, square(900_000, 900_000, 10))))).toEqual({
      ok: false,
      problem: 'De coördinaten van bron kaart zijn geen lengte- en breedtegraden en geen RD-coördinaten.',
    })
    expect(readShapes('kaart', [{ a: 1 }])).toMatchObject({ ok: false })
    expect(readShapes('kaart', null)).toMatchObject({ ok: false })
  })

  it('keeps borders that areas share the same for both', () => {
    const [leek = [], marum = []] = placeMap(rd, 333, 333).regions
    const points = (polygons: typeof leek) => new Set(polygons.flat(2).map(([x, y]) => `${x} ${y}`))
    const shared = [...points(leek)].filter((point) => points(marum).has(point))
    expect(shared).toHaveLength(2)
  })
})

it('joins codes in any notation, and names, by the property that has most of them', () => {
  const places = (...codes: string[]) => [...joinRegions(rd, codes).places]
  expect(places('GM0022', '25', 'GM0056   ', 'GM1969')).toEqual([
    ['GM0022', 0],
    ['25', 1],
    ['GM0056   ', 2],
  ])
  expect(places('Marum', 'Zuidhorn')).toEqual([
    ['Marum', 1],
    ['Zuidhorn', 2],
  ])
})

it('makes classes of equal width with round limits that hold all values', () => {
  const measure = { column: 'pct', kind: 'procent', decimals: 1, eenheid: '%', role: null } as const
  const classes = valueClasses([4.2, 5, 5.9, 6.1], measure, palettes.licht)
  expect(classes.map(({ from, to, label }) => [from, to, label])).toEqual([
    [4, 4.5, '4% tot 4,5%'],
    [4.5, 5, '4,5% tot 5%'],
    [5, 5.5, '5% tot 5,5%'],
    [5.5, 6, '5,5% tot 6%'],
    [6, 6.5, '6% tot 6,5%'],
  ])
  expect(new Set(classes.map(({ colour }) => colour)).size).toBe(5)
})

it('strokes only inside a polygon, not in its holes', () => {
  const strokes = hatchPolygons([[square(0, 0, 40), square(10, 10, 20)]], 4, true)
  const middles = strokes.map(({ x, y, x2, y2 }) => [(x + x2) / 2, (y + y2) / 2])
  expect(middles.length).toBeGreaterThan(10)
  expect(middles.filter(([x = 0, y = 0]) => x > 10 && x < 30 && y > 10 && y < 30)).toEqual([])
})

describe('the figure', () => {
  const keys = { titel: 'Sport', soort: 'kaart', regio: 'code', waarde: 'pct', kaart: 'kaart' } as const
  const rows = table(
    { code: 'text', k: 'number', n: 'number', pct: 'number' },
    ['GM0022', 45, 110, 45 / 110],
    ['GM0025', 7, 22, 7 / 22],
    ['GM1969', 500, 1000, 0.5],
  )
  const input = figureInput({
    keys,
    table: rows,
    roles: [{ rol: 'aandeel', kolom: 'pct', teller: 'k', noemer: 'n', eenheid: 'inwoners' }],
    flags: [flag({ code: 'kleine-groep', evidence: { kolom: 'pct', percentage_vanaf: 30 } })],
    shapes: rd,
  })

  it('says every region, and lists those without a number and rows without a region', async () => {
    const figure = buildFigure(input)
    const svg = await drawSvg(figure.spec ?? {})
    const said = [...svg.matchAll(/aria-label="([^"]*)"[^>]*aria-roledescription="gebied"/g)].map(
      ([, text]) => text,
    )
    expect(said).toEqual([
      'Leek: 41% (percentage van de inwoners).',
      'Marum: 7 van de 22 (percentage van de inwoners, kleine groep).',
      'Zuidhorn: geen gegevens.',
    ])
    expect(figure.notes.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Geen gegevens: Zuidhorn', 'Niet op de kaart: GM1969 50%']),
    )
  })

  it('says why when no row is on the map', () => {
    const elsewhere = table({ code: 'text', pct: 'number' }, ['GM0363', 0.4])
    expect(buildFigure({ ...input, table: elsewhere }).withheld).toMatch(
      /^Geen van de gebieden in kolom 'code'/,
    )
  })

  it('shows the same in Publicatie whatever the hidden number is', async () => {
    const published = table({ code: 'text', n: 'number' }, ['GM0022', 73], ['GM0025', null])
    const protection = { withheld: null, totals: {}, hidden: [{ row: 1, column: 'n' }], table: published }
    const draw = async (secret: number) => {
      const exact = table({ code: 'text', n: 'number' }, ['GM0022', 73], ['GM0025', secret])
      const own = { ...input, keys: { ...keys, waarde: 'n' }, roles: [], table: exact, protection }
      return drawSvg(buildFigure({ ...own, weergave: 'publicatie' }).spec ?? {})
    }
    const svg = await draw(3)
    expect(svg).toBe(await draw(1729))
    expect(svg).toContain('Marum: niet getoond.')
    expect(svg).toContain('• niet getoond')
  })
})

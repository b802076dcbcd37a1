import { describe, expect, it } from 'vitest'
import type { FiguurKeys } from '../notebook/figuurKeys'
import { buildFigure } from './buildFigure'
import { drawSvg } from './drawSvg'
import { cbs, figureInput, flag, protectedInput, table } from './testing'

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1])
const said = (svg: string, role: string) =>
  [...svg.matchAll(new RegExp(`aria-label="([^"]*)"[^>]*aria-roledescription="${role}"`, 'g'))].map(
    (match) => match[1],
  )

const areas = table(
  { gebied: 'text', jaar: 'number', k: 'number', n: 'number', pct: 'number' },
  ['Leek', 2016, 45, 110, 45 / 110],
  ['Leek', 2020, 60, 110, 60 / 110],
  ['Marum', 2016, 7, 22, 7 / 22],
  ['Marum', 2020, 10, 40, 10 / 40],
)
const roles = [
  { rol: 'groep', kolom: 'gebied' },
  { rol: 'groep', kolom: 'jaar' },
  { rol: 'aandeel', kolom: 'pct', teller: 'k', noemer: 'n', eenheid: 'inwoners' },
] as const
const small = flag({ code: 'kleine-groep', evidence: { kolom: 'pct', percentage_vanaf: 30 } })
const input = (keys: Partial<FiguurKeys> & Pick<FiguurKeys, 'soort'>, over: object = {}) =>
  figureInput({
    table: areas,
    roles,
    flags: [small],
    keys: { titel: 'Sporten', ...keys } as FiguurKeys,
    ...over,
  })
const draw = async (keys: Parameters<typeof input>[0], over: object = {}) =>
  drawSvg(buildFigure(input(keys, over)).spec ?? {})
const only = (year: number) => ({
  table: { ...areas, rows: areas.rows.filter((row) => row['jaar'] === year), rowCount: 2 },
})

describe('punt', () => {
  const keys = { soort: 'punt', x: 'pct', y: 'gebied', n: 'n' } as const

  it('draws the Wilson interval of k of n, and says so; the point of a small group is open', async () => {
    const svg = await draw(keys, only(2016))
    expect(said(svg, 'punt')).toEqual([
      'Leek: 41% (percentage van de inwoners, interval 32% tot 50%, n = 110).',
      'Marum: 7 van de 22 (percentage van de inwoners, interval 16% tot 53%, n = 22, kleine groep).',
    ])
    const notes = buildFigure(input(keys, only(2016))).notes.map(({ text }) => text)
    expect(notes).toEqual(
      expect.arrayContaining([
        'Tekens: een open punt is een kleine groep',
        'Interval: 95%-betrouwbaarheid (Wilson)',
      ]),
    )
  })

  it('takes the columns of the role interval before it computes anything', async () => {
    const limits = table({ gebied: 'text', pct: 'number', laag: 'number', hoog: 'number' }, [
      'Leek',
      0.4,
      0.3,
      0.5,
    ])
    const own = [
      { rol: 'interval', kolom: 'laag', bij: 'pct' },
      { rol: 'interval', kolom: 'hoog', bij: 'pct' },
      { rol: 'aandeel', kolom: 'pct', teller: 'k', noemer: 'n', eenheid: null },
    ]
    const svg = await draw({ soort: 'punt', x: 'pct', y: 'gebied' }, { table: limits, roles: own })
    expect(said(svg, 'punt')).toEqual(['Leek: 40% (percentage, interval 30% tot 50%).'])
  })

  it('draws no interval around a count of everybody, or when the keys say geen', () => {
    const notes = (over: object, extra: object = {}) =>
      buildFigure(input({ ...keys, ...extra }, { ...only(2016), ...over })).notes.map(({ text }) => text)
    expect(notes({ sources: [cbs] }).join()).not.toContain('Interval')
    expect(notes({}, { interval: 'geen' }).join()).not.toContain('Interval')
  })
})

describe('helling', () => {
  it('has the value at both ends and the name at the right one, and says where the heights run', async () => {
    const keys = { soort: 'helling', x: 'jaar', y: 'pct', kleur: 'gebied' } as const
    const svg = await draw(keys)
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['2016', '2020', '41%', '7 van de 22', '55% Leek', '25% Marum']),
    )
    expect(buildFigure(input(keys)).notes.map(({ text }) => text)).toContain(
      'De hoogte loopt van 25% tot 55% en begint niet bij 0',
    )
  })

  it('is between two moments, no more and no fewer', () => {
    const figure = buildFigure(input({ soort: 'helling', x: 'jaar', y: 'pct', kleur: 'gebied' }, only(2016)))
    expect(figure.withheld).toMatch(/^Een helling loopt van één moment naar een tweede.*is er één/)
  })
})

describe('lijn', () => {
  const series = table({ jaar: 'number', pct: 'number' }, [2017, 5], [2018, 6], [2019, 3], [2020, 4])
  const keys = { soort: 'lijn', x: 'jaar', y: 'pct', eenheid: '%' } as const
  const line = { table: series, roles: [], flags: [], sources: [cbs] }

  it('breaks where the series breaks, with a line, a word and a sentence', async () => {
    const broken = { ...keys, breuk: { bij: 2019, reden: 'de herindeling' } } as const
    const paths = (svg: string) => svg.match(/class="mark-line[^"]*"/g) ?? []
    expect(paths(await draw(keys, line))).toHaveLength(1)
    const svg = await draw(broken, line)
    expect(paths(svg)).toHaveLength(2)
    expect(texts(svg)).toContain('reeksbreuk')
    expect(buildFigure(input(broken, line)).notes.at(-1)).toEqual({
      kind: 'voorbehoud',
      text: 'Door de herindeling zijn de cijfers van voor en vanaf 2019 niet vergelijkbaar.',
    })
  })

  it('refuses a break that is no moment', () => {
    expect(buildFigure(input({ ...keys, breuk: 'ooit' }, line)).withheld).toMatch(/^De breuk is geen jaar/)
  })
})

describe('matrix', () => {
  it('has a cell with its number for every row, in the order of time or of classes', async () => {
    const svg = await draw({ soort: 'matrix', x: 'jaar', y: 'gebied', waarde: 'pct', n: 'n' })
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['2016', '2020', 'Leek', 'Marum', '41%', '7 van de 22', 'n = 22']),
    )
    expect(said(svg, 'cel')).toContain(
      'Marum, 2016: 7 van de 22 (percentage van de inwoners, n = 22, kleine groep).',
    )
  })
})

describe('tabel', () => {
  it('writes numbers in Dutch, years as years, and heads as words', async () => {
    const amounts = table(
      { gebied: 'text', jaar: 'number', gemiddeld_bedrag: 'number' },
      ['Leek', 2020, 12345.5],
      ['Marum', 2020, null],
    )
    const own = [{ rol: 'bedrag', kolom: 'gemiddeld_bedrag', eenheid: 'euro' }]
    const svg = await draw({ soort: 'tabel' }, { table: amounts, roles: own, flags: [] })
    const drawn = texts(svg)
    expect(drawn).toEqual(
      expect.arrayContaining(['Gebied', 'Jaar', 'Gemiddeld bedrag', '2020', '€\u00a012.345,50', '–']),
    )
    const named = await draw(
      { soort: 'tabel', kolommen: { gebied: 'Voormalige gemeente' } },
      { table: amounts },
    )
    expect(texts(named)).toEqual(expect.arrayContaining(['Voormalige gemeente', 'Leek']))
    expect(texts(named)).not.toContain('2020')
  })

  it('says that a table is too long, and leaves no row out by itself', () => {
    const rows = Array.from({ length: 61 }, (_, index) => [`wijk ${index}`, index] as const)
    const long = table({ wijk: 'text', n: 'number' }, ...rows)
    expect(buildFigure(input({ soort: 'tabel' }, { table: long })).withheld).toMatch(
      /^De tabel heeft 61 rijen/,
    )
  })
})

describe('kerncijfer', () => {
  const one = table({ k: 'number', n: 'number', pct: 'number' }, [273, 718, 273 / 718])

  it('is one number with what it counts and of how many', async () => {
    const keys = { soort: 'kerncijfer', waarde: 'pct' } as const
    expect(texts(await draw(keys, { table: one }))).toEqual(
      expect.arrayContaining(['Sporten', '38%', 'van de inwoners', '273 van de 718 inwoners']),
    )
    expect(buildFigure(input(keys)).withheld).toMatch(/één rij nodig; het heeft er 4/)
  })

  it('reads k van de n where the group is too small for a percentage', async () => {
    const few = table({ k: 'number', n: 'number', pct: 'number' }, [7, 22, 7 / 22])
    const drawn = texts(await draw({ soort: 'kerncijfer', waarde: 'pct' }, { table: few }))
    expect(drawn).toContain('7 van de 22')
    expect(drawn.join()).not.toContain('%')
  })
})

describe('a bar of 100%', () => {
  const parts = table(
    { gebied: 'text', deel: 'text', pct: 'number' },
    ['Leek', 'ja', 0.4],
    ['Leek', 'nee', 0.5],
  )
  const keys = { soort: 'gestapeld', x: 'pct', y: 'gebied', kleur: 'deel', stapeling: 'procent' } as const

  it('needs shares, and shares that are together 100%', () => {
    expect(buildFigure(input(keys, { table: parts })).withheld).toMatch(/^De delen van 'Leek' zijn samen 90%/)
    expect(buildFigure(input(keys, { table: parts, roles: [] })).withheld).toMatch(
      /^Een balk van 100% heeft aandelen nodig/,
    )
  })
})

it('says how many groups or colours are too many, and leaves none out', () => {
  const many = table(
    { g: 'text', n: 'number' },
    ...Array.from({ length: 101 }, (_, at) => [`g${at}`, at] as const),
  )
  const bars = { soort: 'staaf', x: 'n', y: 'g' } as const
  expect(buildFigure(input(bars, { table: many })).withheld).toMatch(/^Er zijn 101 groepen/)
  const colours = table(
    { g: 'text', k: 'text', n: 'number' },
    ...Array.from({ length: 8 }, (_, at) => ['a', `k${at}`, at] as const),
  )
  expect(buildFigure(input({ ...bars, kleur: 'k' }, { table: colours })).withheld).toMatch(
    /heeft 8 waarden; meer dan 7/,
  )
})

it('draws the reference line at its value, in words too', async () => {
  const bars = { soort: 'staaf', x: 'pct', y: 'gebied' } as const
  const reference = { waarde: 0.5, label: 'Nederland' }
  expect(texts(await draw({ ...bars, referentielijn: reference }, only(2016)))).toContain('Nederland 50%')
  expect(buildFigure(input({ ...bars, referentielijn: 50 }, only(2016))).withheld).toMatch(
    /Schrijf 38% als 0\.38/,
  )
})

it('writes what is below 0 with a minus sign, at the left of its bar', async () => {
  const differences = table({ gebied: 'text', verschil: 'number' }, ['Leek', -0.8], ['Marum', 1.2])
  const svg = await draw({ soort: 'staaf', x: 'verschil', y: 'gebied' }, { table: differences, roles: [] })
  expect(texts(svg)).toEqual(expect.arrayContaining(['−0,8', '1,2']))
})

it('keeps the listed order, and names what is listed in vain', async () => {
  const bars = { soort: 'staaf', x: 'pct', y: 'gebied' } as const
  const svg = await draw({ ...bars, volgorde: ['Marum', 'Leek'] }, only(2016))
  expect(said(svg, 'balk').map((label) => label?.split(':')[0])).toEqual(['Leek', 'Marum'])
  const drawn = texts(svg)
  expect(drawn.indexOf('Marum')).toBeLessThan(drawn.indexOf('Leek'))
  expect(buildFigure(input({ ...bars, volgorde: ['Mrum'] }, only(2016))).withheld).toMatch(
    /^In volgorde staat 'Mrum'/,
  )
})

describe('every kind in Publicatie', () => {
  const kinds: readonly FiguurKeys[] = [
    { titel: 'T', soort: 'staaf', x: 'n', y: 'dimensie' },
    { titel: 'T', soort: 'staaf', x: 'dimensie', y: 'n', richting: 'staand' },
    { titel: 'T', soort: 'punt', x: 'n', y: 'dimensie' },
    { titel: 'T', soort: 'gestapeld', x: 'n', y: 'dimensie', kleur: 'dimensie' },
    { titel: 'T', soort: 'gestapeld', x: 'n', y: 'dimensie', kleur: 'dimensie', richting: 'staand' },
    { titel: 'T', soort: 'matrix', x: 'dimensie', y: 'dimensie', waarde: 'n' },
    { titel: 'T', soort: 'tabel' },
  ]

  it.each(kinds)(
    '$soort shows the same whatever the hidden numbers are, and nothing of them',
    async (keys) => {
      const other = table(
        { dimensie: 'text', n: 'number' },
        ['Dagelijks functioneren', 73],
        ['Meedoen', 1729],
        ['Kwaliteit van leven', 45],
        ['Zingeving', 1733],
      )
      const [one, two] = [protectedInput({ keys }), protectedInput({ keys, table: other })].map(buildFigure)
      expect(one).toEqual(two)
      const svg = await drawSvg(two?.spec ?? {})
      expect(svg + JSON.stringify(two)).not.toMatch(/1[.]?7(29|33)/)
      expect(texts(svg).join()).toContain('•')
    },
  )
})

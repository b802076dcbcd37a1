import { expect, it } from 'vitest'
import type { FiguurKeys } from '../notebook/figuurKeys'
import { buildFigure } from './buildFigure'
import { drawSvg } from './drawSvg'
import { figureInput, flag, protectedInput, cbs, table } from './testing'

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1])
const labels = (svg: string, role: string) =>
  [...svg.matchAll(new RegExp(`aria-label="([^"]*)"[^>]*aria-roledescription="${role}"`, 'g'))].map(
    (match) => match[1],
  )

it('says the same in words, notes and data', () => {
  const figure = buildFigure(figureInput())
  expect(figure.withheld).toBeNull()
  expect(figure.subtitle).toBe('Aantal trajecten · 1 september 2019 tot en met 31 augustus 2020')
  expect(figure.notes).toEqual([
    { kind: 'n', text: 'n = 131 trajecten' },
    {
      kind: 'bron',
      text: 'Bron: Trajectregistratie, Welzijnsorganisatie (voorbeeld) (1 september 2019 tot en met 31 augustus 2020)',
    },
    { kind: 'voorbehoud', text: 'Het gaat om trajecten en niet om personen.' },
  ])
  expect(figure.alternative).toBe(
    'Trajecten per dimensie. Aantal trajecten · 1 september 2019 tot en met 31 augustus 2020. ' +
      'Weergegeven: aantal trajecten. Hoogste: Dagelijks functioneren 73; laagste: Zingeving 3. ' +
      'Dagelijks functioneren 73; Meedoen 10; Kwaliteit van leven 45; Zingeving 3. n = 131 trajecten. ' +
      'Bron: Trajectregistratie, Welzijnsorganisatie (voorbeeld) (1 september 2019 tot en met 31 augustus 2020). ' +
      'Het gaat om trajecten en niet om personen.',
  )
})

it('draws bars by value, with title, values, n, source and caveats inside the drawing', async () => {
  const figure = buildFigure(figureInput())
  const svg = await drawSvg(figure.spec ?? {})
  const drawn = texts(svg)
  expect(drawn).toEqual(
    expect.arrayContaining([
      'Trajecten per dimensie',
      '73',
      '45',
      '10',
      '3',
      'n = 131 trajecten',
      'Het gaat om trajecten en niet om personen.',
    ]),
  )
  const order = drawn.filter((text) =>
    ['Dagelijks functioneren', 'Kwaliteit van leven', 'Meedoen', 'Zingeving'].includes(text ?? ''),
  )
  expect(order).toEqual(['Dagelijks functioneren', 'Kwaliteit van leven', 'Meedoen', 'Zingeving'])
  expect(svg).toContain('width="640"')
})

it('keeps the order of the rows when the notebook says natuurlijk', async () => {
  const { keys } = figureInput()
  const svg = await drawSvg(
    buildFigure(figureInput({ keys: { ...keys, volgorde: 'natuurlijk' } as FiguurKeys })).spec ?? {},
  )
  expect(labels(svg, 'balk').map((label) => label?.split(':')[0])).toEqual([
    'Dagelijks functioneren',
    'Meedoen',
    'Kwaliteit van leven',
    'Zingeving',
  ])
})

it('shows nothing of a protected number: no bar, no sum, no order, only the sign and its words', async () => {
  const figure = buildFigure(protectedInput())
  const svg = await drawSvg(figure.spec ?? {})
  expect(labels(svg, 'balk')).toHaveLength(2)
  expect(texts(svg).filter((text) => text === '•')).toHaveLength(2)
  expect(svg).toContain('Meedoen: niet getoond.')
  expect(figure.notes.map(({ text }) => text)).toContain('Tekens: • is niet getoond')
  const everything = JSON.stringify(figure) + svg
  expect(everything).not.toMatch(/\b131\b/)
  expect(JSON.stringify(figure.data)).toBe(JSON.stringify(protectedInput().protection.table))
})

it('gives equal drawings for equal published tables, whatever the exact numbers are', async () => {
  const other = table(
    { dimensie: 'text', n: 'number' },
    ['Dagelijks functioneren', 73],
    ['Meedoen', 4],
    ['Kwaliteit van leven', 45],
    ['Zingeving', 9],
  )
  const [one, two] = [buildFigure(protectedInput()), buildFigure(protectedInput({ table: other }))]
  expect(one).toEqual(two)
  expect(await drawSvg(one.spec ?? {})).toBe(await drawSvg(two.spec ?? {}))
})

it('says the total that is published with the table, though part of it is hidden', () => {
  const input = protectedInput()
  const figure = buildFigure({ ...input, protection: { ...input.protection, totals: { n: 153 } } })
  expect(figure.notes.filter(({ kind }) => kind === 'n').map(({ text }) => text)).toContain(
    'n = 153 trajecten',
  )
})

it('says in Intern that a small number is left out in Publicatie', () => {
  const message = 'Niet getoond vanwege de herleidbaarheid tot personen.'
  const flags = [flag({ code: 'onthullingsrisico', message })]
  const lines = (weergave: 'intern' | 'publicatie') =>
    buildFigure(protectedInput({ weergave, flags }))
      .notes.filter(({ kind }) => kind === 'voorbehoud')
      .map(({ text }) => text)
  expect(lines('intern')).toEqual(['In Publicatie: niet getoond vanwege de herleidbaarheid tot personen.'])
  expect(lines('publicatie')).toEqual([message])
})

it('draws nothing of a withheld result and says why', () => {
  const protection = {
    withheld: 'Niet getoond vanwege de herleidbaarheid tot personen.',
    totals: {},
    hidden: [],
    table: table({ dimensie: 'text', n: 'number' }),
  }
  const figure = buildFigure(protectedInput({ protection }))
  expect(figure).toMatchObject({ spec: null, withheld: protection.withheld })
  expect(figure.data.rows).toEqual([])
})

const shares = table(
  { gebied: 'text', k: 'number', n: 'number', pct: 'number' },
  ['Leek', 45, 110, 45 / 110],
  ['Marum', 7, 22, 7 / 22],
)
const shareInput = figureInput({
  table: shares,
  keys: { titel: 'Jonger dan 25', soort: 'staaf', x: 'pct', y: 'gebied', n: 'n' },
  roles: [
    { rol: 'groep', kolom: 'gebied' },
    { rol: 'aandeel', kolom: 'pct', teller: 'k', noemer: 'n', eenheid: 'trajecten' },
  ],
  flags: [flag({ code: 'kleine-groep', evidence: { kolom: 'pct', percentage_vanaf: 30 } })],
})

it('writes a share of a small group as k van de n, strokes its bar and says so', async () => {
  const figure = buildFigure(shareInput)
  const svg = await drawSvg(figure.spec ?? {})
  expect(labels(svg, 'balk')).toEqual([
    'Leek: 41% (percentage van de trajecten, n = 110).',
    'Marum: 7 van de 22 (percentage van de trajecten, n = 22, kleine groep).',
  ])
  expect(texts(svg)).toEqual(expect.arrayContaining(['41%', '7 van de 22', 'n = 110', 'n = 22']))
  expect(svg).toContain('mark-rule')
  expect(figure.notes.map(({ text }) => text)).toContain('Tekens: gestreept is een kleine groep')
})

it('writes CBS percentages with a comma, and gives no n for a count of everybody', async () => {
  const figure = buildFigure(
    figureInput({
      table: table({ jaar: 'number', pct: 'number' }, [2018, 5.5], [2019, 5.3]),
      keys: { titel: 'Laag inkomen', soort: 'lijn', x: 'jaar', y: 'pct', eenheid: 'procent' },
      roles: [],
      flags: [],
      sources: [cbs],
    }),
  )
  const svg = await drawSvg(figure.spec ?? {})
  expect(texts(svg)).toEqual(expect.arrayContaining(['5,5%', '5,3%', '2018', '2019', '2%', '6%']))
  expect(figure.notes).toEqual([{ kind: 'bron', text: 'Bron: Lage inkomens, CBS (2014 tot en met 2019)' }])
})

it('has no English in what a screen reader says', async () => {
  const svg = await drawSvg(buildFigure(figureInput()).spec ?? {})
  const said = [...svg.matchAll(/aria-label="([^"]*)"/g)].map((match) => match[1]).join(' ')
  expect(said).not.toMatch(/\b(axis|values|scale|with|text mark|bar|title)\b/i)
})

it('names what is wrong with the keys of a figure', () => {
  const { keys } = figureInput()
  const reason = (over: object) => buildFigure(figureInput({ keys: { ...keys, ...over } })).withheld
  expect(reason({ x: 'aantal' })).toBe(
    "De kolom 'aantal' staat niet in het resultaat; daarin staan 'dimensie', 'n'.",
  )
  expect(reason({ x: 'dimensie' })).toMatch(/geen een getal/)
  expect(reason({ soort: 'lijn', x: 'dimensie', y: 'n' })).toMatch(/geen jaren of datums/)
  const double = table({ dimensie: 'text', n: 'number' }, ['Meedoen', 10], ['Meedoen', 12])
  expect(buildFigure(figureInput({ table: double })).withheld).toMatch(
    /^'Meedoen' komt in meer dan één rij voor/,
  )
  const years = table({ jaar: 'number', n: 'number' }, [2018, 10], [2018, 12])
  expect(
    buildFigure(figureInput({ table: years, roles: [], keys: { ...keys, soort: 'lijn', x: 'jaar', y: 'n' } }))
      .withheld,
  ).toMatch(/^'2018' komt in meer dan één rij voor/)
})

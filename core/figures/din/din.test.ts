import { expect, it } from 'vitest'
import type { FiguurKeys } from '../../notebook/figuurKeys'
import { buildFigure } from '../buildFigure'
import { figureInput, table } from '../testing'

const keys = (own: object) => ({ titel: 'DIN', ...own }) as unknown as FiguurKeys

it('a network says what hangs on each node once, also for who cannot see it', () => {
  const rows = table(
    { doel: 'text', inspanning: 'text', partner: 'text' },
    ['Eenzaamheid daalt', 'Huisbezoek', 'Huisartsen'],
    ['Eenzaamheid daalt', 'Huisbezoek', 'Vrijwilligers'],
    ['Jongeren bewegen', 'Pleinspelen', 'Vrijwilligers'],
  )
  const figure = buildFigure(
    figureInput({
      table: rows,
      roles: [],
      flags: [],
      sources: [],
      keys: keys({ soort: 'netwerk', kolommen: ['doel', 'inspanning', 'partner'] }),
    }),
  )
  expect(figure.alternative).toBe(
    'DIN. Doel · Inspanning · Partner. Eenzaamheid daalt: Huisbezoek. Jongeren bewegen: Pleinspelen. ' +
      'Huisbezoek: Huisartsen, Vrijwilligers. Pleinspelen: Vrijwilligers.',
  )
  expect(figure.spec).not.toBe(null)
})

it('a network of more than can be followed asks for a choice', () => {
  const many = Array.from({ length: 25 }, (_, at) => [`Doel ${at}`, 'Inzet'] as [string, string])
  const rows = table({ doel: 'text', inspanning: 'text' }, ...many)
  const input = figureInput({
    table: rows,
    roles: [],
    keys: keys({ soort: 'netwerk', kolommen: ['doel', 'inspanning'] }),
  })
  expect(buildFigure(input).withheld).toBe(
    'De kolom Doel heeft 25 verschillende waarden; meer dan 24 zijn niet te volgen. Kies een thema of dimensie.',
  )
})

it('goals carry their verdict into the data table, with the contradiction of goal and target', () => {
  const rows = table({ doel: 'text', streven: 'text', nulmeting: 'number', laatste: 'number' }, [
    'Overgewicht daalt',
    'niet gestegen',
    51.8,
    50,
  ])
  const { data } = buildFigure(figureInput({ table: rows, roles: [], keys: keys({ soort: 'doelen' }) }))
  expect(data.rows.map(({ oordeel, reden }) => [oordeel, reden])).toEqual([
    ['gehaald', 'Van 51,8 naar 50. Het doel zegt “daalt”, het streven “niet gestegen”.'],
  ])
})

it('of a figure that is not shown it is not said that there is none', () => {
  const rows = table({ doel: 'text', streven: 'text', nulmeting: 'number', laatste: 'number' }, [
    'Hulp bij schulden',
    'stijgt',
    51,
    null,
  ])
  const protection = { withheld: null, hidden: [{ row: 0, column: 'laatste' }], table: rows, totals: {} }
  const input = { table: rows, roles: [], keys: keys({ soort: 'doelen' }), protection }
  expect(buildFigure(figureInput({ ...input, weergave: 'publicatie' })).alternative).toContain(
    'Hulp bij schulden, stijgt, 51, niet getoond, Niet vast te stellen, Een cijfer is niet getoond.',
  )
})

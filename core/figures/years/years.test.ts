import { expect, it } from 'vitest'
import type { FiguurKeys } from '../../notebook/figuurKeys'
import { buildFigure } from '../buildFigure'
import { figureInput, table } from '../testing'

const rows = table(
  { activiteit: 'text', b23: 'text', b24: 'text', eenheid: 'text' },
  ['Leefstijl', '451', '600', 'inwoners'],
  ['Partners', '19', '21', 'partners'],
  ['Casussen', '33', '33', 'casussen'],
  ['Klussen', '50', '42', 'klussen'],
  ['Bezoek', 'onbekend', '+/- 500', 'deelnames'],
)
const roles = ['b23', 'b24'].map((kolom) => ({ rol: 'bereik', kolom, eenheden: 'eenheid' }) as const)
const keys = {
  titel: 'Bereik',
  soort: 'jaren',
  y: 'activiteit',
  kolommen: { b23: '2023', b24: '2024' },
} as FiguurKeys
const figure = (over: object = {}) =>
  buildFigure(figureInput({ table: rows, roles, keys, flags: [], sources: [], ...over }))

// 600 on 451 is 33,04% more; 42 on 50 is 16% less. 19 is under the base of 20 that a percentage needs.
it('gives growth in percent from a base of 20 on, else the difference, and none of what was not counted', () => {
  const told = figure().alternative
  expect(told).toContain('Leefstijl, inwoners, 2023 451, 2024 600, Verandering +33%.')
  expect(told).toContain('Partners, partners, 2023 19, 2024 21, Verandering +2.')
  expect(told).toContain('Casussen, casussen, 2023 33, 2024 33, Verandering gelijk.')
  expect(told).toContain('Klussen, klussen, 2023 50, 2024 42, Verandering −16%.')
  expect(told).toContain('Bezoek, deelnames, 2023 onbekend, 2024 circa 500, Verandering –.')
})

it('says nothing of a change by which a hidden bereik could be worked out', () => {
  const hidden = [{ row: 1, column: 'b23' }]
  const shown = { ...rows, rows: rows.rows.map((row, at) => (at === 1 ? { ...row, b23: null } : row)) }
  const protection = { withheld: null, hidden, table: shown, totals: {} }
  expect(figure({ weergave: 'publicatie', protection }).alternative).toContain(
    'Partners, partners, 2023 niet getoond, 2024 21, Verandering –.',
  )
})

it('asks for two columns with the role bereik', () => {
  expect(figure({ roles: [] }).withheld).toMatch(/twee kolommen met de rol bereik/)
})

import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { ResultTable } from '../../core/bridge/table'
import { ResultGrid } from './ResultGrid'

afterEach(cleanup)

const table: ResultTable = {
  columns: [
    { name: 'domein', type: 'text' },
    { name: 'jaar', type: 'number' },
    { name: 'n', type: 'number' },
    { name: 'pct', type: 'number' },
    { name: 'laag', type: 'number' },
    { name: 'dag', type: 'date' },
  ],
  rows: [
    { domein: 'Financiën', jaar: 2019, n: 1273, pct: 0.3802, laag: 0.3455, dag: '2020-08-31' },
    { domein: 'Justitie', jaar: 2019, n: null, pct: null, laag: null, dag: null },
  ],
  rowCount: 2,
}

const cells = () => screen.getAllByRole('cell').map((cell) => cell.textContent)

it('writes values in Dutch by their role, and says of each gap whether it is missing or protected', () => {
  render(
    <ResultGrid
      label="Per domein"
      table={table}
      roles={[
        { rol: 'aantal', kolom: 'n', eenheid: 'trajecten' },
        { rol: 'aandeel', kolom: 'pct', teller: 'n', noemer: 'totaal', eenheid: null },
        { rol: 'interval', kolom: 'laag', bij: 'pct' },
      ]}
      hidden={[{ row: 1, column: 'n' }]}
    />,
  )
  expect(cells()).toEqual([
    ...['Financiën', '2019', '1.273', '38,0%', '34,6%', '31-08-2020'],
    ...['Justitie', '2019', '•beschermd', '—ontbreekt', '—ontbreekt', '—ontbreekt'],
  ])
  expect(
    screen.getByText('2 rijen · 1 waarde niet getoond (•) vanwege de herleidbaarheid tot personen'),
  ).toBeTruthy()
})

it('writes percentages without decimals in Publicatie, as they are published', () => {
  const shares: ResultTable = {
    columns: [{ name: 'pct', type: 'number' }],
    rows: [{ pct: 0.0989 }, { pct: 0.0012 }],
    rowCount: 2,
  }
  const roles = [{ rol: 'aandeel', kolom: 'pct', teller: 'n', noemer: 'totaal', eenheid: null }] as const
  render(<ResultGrid label="Aandelen" table={shares} roles={roles} weergave="publicatie" />)
  expect(cells()).toEqual(['10%', '<1%'])
})

it('gives the numbers of a column equally many decimals', () => {
  const percentages: ResultTable = {
    columns: [{ name: 'pct', type: 'number' }],
    rows: [{ pct: 10 }, { pct: 7.5 }, { pct: 1234.25 }],
    rowCount: 3,
  }
  render(<ResultGrid label="Percentages" table={percentages} />)
  expect(cells()).toEqual(['10,00', '7,50', '1.234,25'])
})

it('draws the first 200 rows and says how many there are', () => {
  const rows = Array.from({ length: 250 }, (_, n) => ({ n }))
  render(
    <ResultGrid label="Veel" table={{ columns: [{ name: 'n', type: 'number' }], rows, rowCount: 12345 }} />,
  )
  expect(screen.getAllByRole('cell')).toHaveLength(200)
  expect(screen.getByText('Eerste 200 van 12.345 rijen')).toBeTruthy()
})

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { succeed } from '../../../core/bridge/outcome'
import type { ResultTable } from '../../../core/bridge/table'
import type { RowView } from '../../../core/engine/view/rowView'
import type { ColumnRole } from '../../../core/notebook/roles'
import { WorkbenchContext, type WorkbenchTools } from '../../app/WorkbenchContext'
import type { CellReader } from './cellReader'
import { ResultGrid } from './ResultGrid'

beforeEach(() => {
  // Nothing has a size here: fourteen rows under the titles, room for every column.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(44 + 14 * 28)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(2000)
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(2000)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

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
    { domein: 'Dagbesteding', jaar: 2020, n: 15, pct: 0.0989, laag: 0.05, dag: '2020-01-01' },
  ],
  rowCount: 3,
}
const roles: readonly ColumnRole[] = [
  { rol: 'aantal', kolom: 'n', eenheid: 'trajecten' },
  { rol: 'aandeel', kolom: 'pct', teller: 'n', noemer: 'totaal', eenheid: null },
  { rol: 'interval', kolom: 'laag', bij: 'pct' },
]
const hidden = [{ row: 1, column: 'n' }]

type Shown = Partial<Parameters<typeof ResultGrid>[0]>

function show(shown: Shown = {}) {
  const told: string[] = []
  const tools = { tell: (text: string) => told.push(text) } as unknown as WorkbenchTools
  render(
    <WorkbenchContext value={tools}>
      <ResultGrid label="Per domein" table={table} roles={roles} {...shown} />
    </WorkbenchContext>,
  )
  return told
}

const cells = () => screen.getAllByRole('gridcell').map((cell) => cell.textContent)
const head = (name: RegExp) => screen.getByRole('columnheader', { name })
const first = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('gridcell')[0]?.textContent)
const grid = () => screen.getByRole('grid', { name: 'Per domein' })

/** What Ctrl C puts on the clipboard. */
function copied(): string | null {
  const taken: string[] = []
  const event = new Event('copy', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { setData: (_: string, text: string) => taken.push(text) } })
  document.dispatchEvent(event)
  return taken[0] ?? null
}

it('writes values in Dutch by their role, and says of each gap whether it is protected or why it is missing', () => {
  show({ hidden })
  expect(cells()).toEqual([
    ...['Financiën', '2019', '1.273', '38,0%', '34,6%', '31-08-2020'],
    ...['Justitie', '2019', '•beschermd', '—ontbreekt', 'pct ontbreekt', '—ontbreekt'],
    ...['Dagbesteding', '2020', '15', '9,9%', '5,0%', '01-01-2020'],
  ])
  expect(screen.getByText('3 rijen')).toBeTruthy()
  expect(screen.getByText(/1 waarde niet getoond/)).toBeTruthy()
  expect(head(/^n/).textContent).toBe('naantal, trajecten')
})

it('writes percentages without decimals in Publicatie, as they are published', () => {
  const shares: ResultTable = {
    columns: [{ name: 'pct', type: 'number' }],
    rows: [{ pct: 0.0989 }, { pct: 0.0012 }],
    rowCount: 2,
  }
  show({ table: shares, weergave: 'publicatie' })
  expect(cells()).toEqual(['10%', '<1%'])
})

it('puts the rows in the order of a column that is clicked, then the other way, then as they were', () => {
  show({ hidden })
  fireEvent.click(head(/^n/))
  expect(first()).toEqual(['Dagbesteding', 'Financiën', 'Justitie'])
  expect(head(/^n/).getAttribute('aria-sort')).toBe('ascending')
  fireEvent.click(head(/^n/))
  expect(first()).toEqual(['Financiën', 'Dagbesteding', 'Justitie'])
  fireEvent.click(head(/^n/))
  expect(first()).toEqual(['Financiën', 'Justitie', 'Dagbesteding'])
})

it('does all of it by key: to the titles, the order, the menu with its filter', async () => {
  show({ hidden })
  fireEvent.keyDown(grid(), { key: 'ArrowUp' })
  fireEvent.keyDown(grid(), { key: 'Enter' })
  expect(first()).toEqual(['Dagbesteding', 'Financiën', 'Justitie'])
  fireEvent.keyDown(grid(), { key: 'ArrowDown', altKey: true })
  const dialog = await screen.findByRole('dialog', { name: 'Kolom domein' })
  fireEvent.change(within(dialog).getByRole('textbox', { name: 'Bevat' }), { target: { value: 'FINANCIE' } })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Filteren' }))
  expect(first()).toEqual(['Financiën'])
  expect(screen.getByText('1 van 3 rijen')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Filter wissen: domein bevat “FINANCIE”' }))
  expect(first()).toHaveLength(3)
})

it('tells nothing of a protected value: not in a filter, not in a profile', async () => {
  show({ hidden, weergave: 'publicatie' })
  fireEvent.click(screen.getByRole('button', { name: 'Filter en profiel van n' }))
  const dialog = await screen.findByRole('dialog', { name: 'Kolom n' })
  expect(
    await within(dialog).findByText('Van een kolom met beschermde waarden wordt geen profiel getoond.'),
  ).toBeTruthy()
  fireEvent.click(within(dialog).getByRole('checkbox', { name: 'Alleen waar de waarde ontbreekt' }))
  fireEvent.click(within(dialog).getByRole('button', { name: 'Filteren' }))
  expect(screen.getByText('0 van 3 rijen')).toBeTruthy()
  expect(screen.getByText('Geen rij voldoet aan het filter.')).toBeTruthy()
})

it('says which bound was not typed as a number', async () => {
  show()
  fireEvent.click(screen.getByRole('button', { name: 'Filter en profiel van n' }))
  const dialog = await screen.findByRole('dialog', { name: 'Kolom n' })
  fireEvent.change(within(dialog).getByRole('textbox', { name: 'Van' }), { target: { value: 'veel' } })
  fireEvent.click(within(dialog).getByRole('button', { name: 'Filteren' }))
  expect(within(dialog).getByText('Typ een getal als 12,5.')).toBeTruthy()
})

it('copies chosen cells for a spreadsheet, with the names when all rows are chosen', () => {
  show({ hidden })
  grid().focus()
  fireEvent.keyDown(grid(), { key: 'ArrowRight' })
  fireEvent.keyDown(grid(), { key: 'ArrowRight' })
  fireEvent.keyDown(grid(), { key: 'ArrowRight', shiftKey: true })
  fireEvent.keyDown(grid(), { key: 'ArrowDown', shiftKey: true })
  expect(copied()).toBe('1273\t38,0%\n•\t')
  fireEvent.keyDown(grid(), { key: 'a', ctrlKey: true })
  expect(copied()?.split('\n')[0]).toBe('domein\tjaar\tn\tpct\tlaag\tdag')
})

it('asks the engine for the rows of a long result as they come in sight, in the order that is wanted', async () => {
  const asked: unknown[] = []
  const reader: CellReader = {
    read: (view: RowView, from, count) => {
      asked.push([view.sort, from, count])
      return Promise.resolve(succeed({ ...long, rows: [{ n: 999_999 }] }))
    },
    profile: () => Promise.resolve({ ok: false, problem: 'Niet hier.' }),
  }
  const long: ResultTable = {
    columns: [{ name: 'n', type: 'number' }],
    rows: Array.from({ length: 10_000 }, (_, n) => ({ n })),
    rowCount: 1_000_000,
  }
  show({ table: long, roles: [], reader })
  expect(grid().getAttribute('aria-rowcount')).toBe('1000001')
  await waitFor(() => expect(cells()[1]).toBe('1'))
  expect(asked).toEqual([])
  fireEvent.click(head(/^n/))
  fireEvent.click(head(/^n/))
  await waitFor(() => expect(cells()[0]).toBe('999.999'))
  expect(asked.at(-1)).toEqual([{ column: 'n', descending: true }, 0, 200])
})

it('shows the first rows, in no other order, where the rest can not be read', () => {
  show({ table: { ...table, rowCount: 12_345 } })
  expect(screen.getByText('Eerste 3 van 12.345 rijen')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Filter en profiel/ })).toBe(null)
})

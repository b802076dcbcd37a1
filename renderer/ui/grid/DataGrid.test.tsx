import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DataGrid } from './DataGrid'

beforeEach(() => {
  // Nothing has a size here: ten rows of 28 pixels under the titles, three columns of 100.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(44 + 280)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(300)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const columns = Array.from({ length: 200 }, (_, at) => ({
  ...{ key: `k${at}`, title: `kolom ${at}`, detail: 'getal', isNumber: true },
  width: 100,
}))

function open(shown: (first: number, last: number) => void = () => undefined) {
  render(
    <DataGrid
      label="Rijen"
      columns={columns}
      rowCount={1_000_000}
      rowHead={{ title: 'Rij', width: 50, of: (row) => row + 1 }}
      cell={(row, column) => `${row}/${column}`}
      onShow={shown}
    />,
  )
  return screen.getByRole('grid', { name: 'Rijen' })
}

const heads = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent)

it('draws of a million rows and 200 columns only those on the screen, with a few around them', () => {
  const shown = vi.fn<(first: number, last: number) => void>()
  const grid = open(shown)
  expect(heads()).toEqual(Array.from({ length: 16 }, (_, at) => String(at + 1)))
  expect(screen.getAllByRole('gridcell').length).toBeLessThan(16 * 8)
  expect(shown.mock.calls.at(-1)).toEqual([0, 9])
  expect([grid.getAttribute('aria-rowcount'), grid.getAttribute('aria-colcount')]).toEqual(['1000001', '201'])
})

it('scrolls to the row that the keyboard leads to, and keeps it drawn', () => {
  const grid = open()
  fireEvent.keyDown(grid, { key: 'End', ctrlKey: true })
  expect(grid.scrollTop).toBe(28 * 1_000_000 - 280)
  fireEvent.scroll(grid)
  expect(heads().at(-1)).toBe('1000000')
  expect(document.getElementById(grid.getAttribute('aria-activedescendant') ?? '')?.textContent).toBe(
    '999999/199',
  )
})

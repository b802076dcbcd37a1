import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Weergave } from '../../../core/evidence/flags'
import { output } from '../../testing/builders'
import { inWorkbench } from '../../testing/inWorkbench'
import { ResultView } from './ResultView'

beforeEach(() => {
  // Nothing has a size here: room for every row and column.
  for (const size of ['clientHeight', 'clientWidth', 'offsetWidth'] as const)
    vi.spyOn(HTMLElement.prototype, size, 'get').mockReturnValue(2000)
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const known = output()
const withheld = {
  ...known,
  assessment: {
    ...known.assessment,
    protection: { ...known.assessment.protection, withheld: 'Wordt niet getoond.' },
  },
}
const shown = (weergave: Weergave) =>
  inWorkbench(<ResultView label="Per domein" output={withheld} weergave={weergave} />, {})
const counts = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('gridcell')[1]?.textContent)

it('stays in the order it was put in while Publicatie shows nothing of it', () => {
  const { rerender } = render(shown('intern'))
  expect(counts()).toEqual(['273', '4'])
  fireEvent.click(screen.getByRole('columnheader', { name: /^n/ }))
  expect(counts()).toEqual(['4', '273'])
  rerender(shown('publicatie'))
  expect(screen.queryByRole('grid')).toBe(null)
  rerender(shown('intern'))
  expect(counts()).toEqual(['4', '273'])
})

import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { act } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fail, succeed } from '../../../core/bridge/outcome'
import { compareRuns } from '../../../core/runs/compareRuns'
import { cell, record, source, table } from '../../../core/runs/testing'
import type { Weergave } from '../../../core/evidence/flags'
import type { Workbench } from '../../../core/workbench/model'
import { Shell } from '../../app/Shell'
import { cellState, notebook, output, sql } from '../../testing/builders'
import { fakeBridge, fakeSession, fakeWorkbench, hostInfo } from '../../testing/fakeWorkbench'

beforeEach(() => sessionStorage.clear())
afterEach(cleanup)

const run = (day: string, parameters = 'a'.repeat(12)) => ({
  path: day,
  moment: `${day}T10:02:00.000Z`,
  parameters,
})
const counts = (financien: number, justitie: number) =>
  cell({
    tabel: table(
      ['domein groep', 'n aantal'],
      [
        ['Financiën', financien],
        ['Justitie', justitie],
      ],
      [[1, 1]],
    ),
  })

/** Financiën 273 → 275, Justitie (protected) 4 → 5, from a source that got two rows and a query that was changed. */
const comparison = (weergave: Weergave) =>
  compareRuns(
    record({ cellen: [counts(273, 4)] }),
    record({
      bronnen: [source({ sha256: 'b'.repeat(64), rijen: 720 })],
      cellen: [{ ...counts(275, 5), tekst: 'SELECT 1' }],
    }),
    () => ({ erbij: 2, weg: 0, gewijzigd: 0 }),
    weergave,
  )

const changed: Partial<Workbench['runs']> = {
  earlier: () => Promise.resolve([run('2026-03-14'), run('2026-03-02', 'b'.repeat(12))]),
  compareWithPrevious: (_state, weergave) =>
    Promise.resolve({ found: { run: run('2026-03-14'), comparison: comparison(weergave) }, problems: [] }),
  compare: () => Promise.resolve(fail('Wat van deze uitvoering is bewaard, is beschadigd.')),
}

async function openComparison(runs: Partial<Workbench['runs']>, status: 'klaar' | 'verouderd' = 'klaar') {
  const session = fakeSession(notebook([cellState(sql('per_domein'), { status, output: output() })]))
  const workbench = fakeWorkbench(session, runs)
  render(<Shell bridge={fakeBridge()} started={{ workbench, host: hostInfo }} />)
  fireEvent.click(
    within(screen.getByRole('navigation', { name: 'Werkmap' })).getByText('Individuele trajecten'),
  )
  await screen.findByRole('article', { name: 'Individuele trajecten' })
  await act(() => Promise.resolve())
  fireEvent.keyDown(document.body, { key: 'D', ctrlKey: true, shiftKey: true })
  return { session, dialog: await screen.findByRole('dialog', { name: 'Wat is er veranderd' }) }
}

const rowsOf = (dialog: HTMLElement) =>
  within(dialog)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent))

it('opens by key and shows old, new, difference and cause of every number, and what was changed', async () => {
  const { dialog } = await openComparison(changed)
  expect(
    await within(dialog).findByText(/^2 getallen veranderd door trajecten \(2 rijen erbij\)/),
  ).toBeTruthy()
  expect(rowsOf(dialog).slice(1)).toEqual([
    ['per_domein'],
    ['Financiën', 'n', '273', '275', '+2', 'trajecten, cel per_domein'],
    ['Justitie', 'n', '4', '5', '+1', 'trajecten, cel per_domein'],
  ])
  expect(dialog.textContent).toContain('718 → 720 rijen, 2 rijen erbij')
  expect(
    within(dialog).getByRole('region', { name: 'Wat er in per_domein gewijzigd is' }).textContent,
  ).toContain('erbij: SELECT 1')
})

it('shows nothing of a protected number in Publicatie, nor how many rows of persons came', async () => {
  const { dialog } = await openComparison(changed)
  fireEvent.keyDown(dialog, { key: 'Escape' })
  fireEvent.click(screen.getByRole('radio', { name: 'Publicatie' }))
  await act(() => Promise.resolve())
  fireEvent.keyDown(document.body, { key: 'D', ctrlKey: true, shiftKey: true })
  const again = await screen.findByRole('dialog', { name: 'Wat is er veranderd' })
  await within(again).findByText(/^1 getal veranderd/)
  expect(rowsOf(again).slice(2)).toEqual([
    ['Financiën', 'n', '273', '275', '+2', 'trajecten, cel per_domein'],
  ])
  expect(again.textContent).not.toContain('720')
  expect(again.textContent).not.toContain('erbij)')
})

it('says so when an earlier run that was chosen is damaged', async () => {
  const { dialog } = await openComparison(changed)
  fireEvent.change(await within(dialog).findByLabelText('Vergelijk met'), { target: { value: '2026-03-02' } })
  expect((await within(dialog).findByRole('alert')).textContent).toBe(
    'Wat van deze uitvoering is bewaard, is beschadigd. Kies een andere uitvoering.',
  )
})

it('has words for a first run, for no change, and for an analysis that has yet to run', async () => {
  const first = await openComparison({})
  expect(await within(first.dialog).findByText(/eerste uitvoering die onthouden is/)).toBeTruthy()
  cleanup()
  const same = { verschillen: [], wijzigingen: [] }
  const unchanged = await openComparison({
    ...changed,
    compareWithPrevious: () =>
      Promise.resolve({ found: { run: run('2026-03-14'), comparison: same }, problems: [] }),
    compare: () => Promise.resolve(succeed(same)),
  })
  expect(
    await within(unchanged.dialog).findByText(/^Niets veranderd sinds 14 maart 2026, \d\d:02\.$/),
  ).toBeTruthy()
  cleanup()
  const stale = await openComparison({}, 'verouderd')
  fireEvent.click(await within(stale.dialog).findByRole('button', { name: 'Uitvoeren en vergelijken' }))
  expect(stale.session.asked).toEqual(['run verouderd'])
})

import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { NotebookState } from '../../../core/workbench/model'
import { Shell } from '../../app/Shell'
import { cellState, notebook, output, sql } from '../../testing/builders'
import { fakeBridge, fakeSession, fakeWorkbench, hostInfo } from '../../testing/fakeWorkbench'

beforeEach(() => sessionStorage.clear())
afterEach(cleanup)

const withParameter = (state: NotebookState): NotebookState => ({
  ...state,
  parameters: { gebied: 'Leek' },
  notebook: {
    ...state.notebook,
    meta: {
      ...state.notebook.meta,
      parameters: { gebied: { soort: 'tekst', standaard: 'Leek', label: 'Gebied', keuzes: [] } },
    },
  },
})

function openWindow(state: NotebookState) {
  const session = fakeSession(state)
  render(<Shell bridge={fakeBridge()} started={{ workbench: fakeWorkbench(session), host: hostInfo }} />)
  return session
}

it('runs a theme from the overview, and says of each analysis how it went', async () => {
  const broken = cellState(sql('per_domein'), {
    status: 'fout',
    error: { text: 'Kolom “m” bestaat niet.', at: null },
  })
  openWindow(notebook([broken]))
  fireEvent.click(screen.getByRole('button', { name: 'Thema uitvoeren' }))
  const dialog = await screen.findByRole('dialog', { name: 'Thema armoede uitvoeren' })
  expect(await within(dialog).findByText('1 uitvoering gedaan, 1 met een fout.')).toBeTruthy()
  expect(within(dialog).getByText(/^Cel/).textContent).toBe(
    'Cel per_domein, regel 1: Kolom “m” bestaat niet.',
  )
})

it('runs an analysis for a list of values, each with its own result; a line that is no value is said', async () => {
  const session = openWindow(withParameter(notebook([cellState(sql('per_domein'), { output: output() })])))
  fireEvent.click(
    within(screen.getByRole('navigation', { name: 'Werkmap' })).getByText('Individuele trajecten'),
  )
  await screen.findByRole('article', { name: 'Individuele trajecten' })
  await act(() => Promise.resolve())
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
  const palette = await screen.findByRole('dialog', { name: 'Zoeken en opdrachten' })
  fireEvent.click(within(palette).getByText('Uitvoeren voor een lijst van waarden…'))
  const form = await screen.findByRole('dialog', { name: 'Uitvoeren voor een lijst' })
  const values = within(form).getByLabelText('Waarden, elk op een regel')
  fireEvent.change(values, { target: { value: 'Leek\nLeek' } })
  fireEvent.click(within(form).getByRole('button', { name: 'Uitvoeren' }))
  expect(within(form).getByRole('alert').textContent).toBe('“Leek” staat er twee keer.')
  fireEvent.change(values, { target: { value: 'Leek\n\nMarum\n' } })
  fireEvent.click(within(form).getByRole('button', { name: 'Uitvoeren' }))
  const dialog = await screen.findByRole('dialog', { name: 'Individuele trajecten, per waarde' })
  expect(await within(dialog).findByText('2 uitvoeringen gedaan, alles gelukt.')).toBeTruthy()
  expect(
    within(dialog)
      .getAllByText(/^Individuele trajecten · /)
      .map(({ textContent }) => textContent),
  ).toEqual(['Individuele trajecten · gebied Leek', 'Individuele trajecten · gebied Marum'])
  expect(session.asked.filter((asked) => asked.startsWith('parameter'))).toEqual([
    'parameter gebied: Leek',
    'parameter gebied: Marum',
  ])
})

it('runs with a theme what an open analysis says now, saved or not, and says so', async () => {
  const shown = notebook([cellState(sql('per_domein'), { output: output() })])
  const session = openWindow({
    ...shown,
    unsaved: true,
    notebook: { ...shown.notebook, text: 'nog niet opgeslagen' },
  })
  fireEvent.click(
    within(screen.getByRole('navigation', { name: 'Werkmap' })).getByText('Individuele trajecten'),
  )
  await screen.findByRole('article', { name: 'Individuele trajecten' })
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })
  const palette = await screen.findByRole('dialog', { name: 'Zoeken en opdrachten' })
  fireEvent.click(within(palette).getByText('Alle analyses uitvoeren'))
  const dialog = await screen.findByRole('dialog', { name: 'Alle analyses uitvoeren' })
  expect(await within(dialog).findByText('met wat nog niet is opgeslagen')).toBeTruthy()
  expect(session.asked.filter((asked) => asked.startsWith('take'))).toEqual([
    'take text: nog niet opgeslagen',
  ])
})

import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { succeed } from '../../../core/bridge/outcome'
import { defaultSettings } from '../../../core/workspace/werkmap'
import type { Workbench } from '../../../core/workbench/model'
import { inWorkbench } from '../../testing/inWorkbench'
import { ThresholdsDialog } from './ThresholdsDialog'

afterEach(cleanup)

it('refuses a threshold under its floor with the reason, and saves all of them', async () => {
  const saveThresholds = vi.fn<Workbench['saveThresholds']>(() => Promise.resolve(succeed(null)))
  const onClose = vi.fn<() => void>()
  render(inWorkbench(<ThresholdsDialog onClose={onClose} />, { workbench: { saveThresholds } }))
  const field = screen.getByLabelText('Kleinste aantal personen (personen)')
  fireEvent.change(field, { target: { value: '2' } })
  expect(screen.getByText(/^Niet lager dan 3: /)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Opslaan en opnieuw beoordelen' }))
  expect(saveThresholds).not.toHaveBeenCalled()
  fireEvent.change(field, { target: { value: '5' } })
  fireEvent.click(screen.getByRole('button', { name: 'Opslaan en opnieuw beoordelen' }))
  await waitFor(() => expect(onClose).toHaveBeenCalled())
  expect(saveThresholds.mock.calls).toEqual([[{ ...defaultSettings, kleinste_cel: 5 }]])
})

import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { exportFormats, formatNames, type ExportFormat } from '../../../core/feitenblad/formats'
import { ExportDialog } from './ExportDialog'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

function open() {
  const chosen = vi.fn<(formats: readonly ExportFormat[]) => void>()
  const closed = vi.fn<() => void>()
  render(<ExportDialog savesFirst={false} onChoose={chosen} onClose={closed} />)
  return { chosen, closed }
}
const box = (format: ExportFormat) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: formatNames[format] })
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Exporteer' }))

it('offers every format, all chosen at first', () => {
  const { chosen } = open()
  expect(exportFormats.map((format) => box(format).checked)).toEqual(exportFormats.map(() => true))
  submit()
  expect(chosen).toHaveBeenCalledExactlyOnceWith(exportFormats)
})

it('exports what was chosen, and remembers it', () => {
  const first = open()
  for (const format of exportFormats.filter((one) => one !== 'pdf' && one !== 'xlsx'))
    fireEvent.click(box(format))
  submit()
  expect(first.chosen).toHaveBeenCalledExactlyOnceWith(['pdf', 'xlsx'])
  cleanup()
  open()
  expect(exportFormats.filter((format) => box(format).checked)).toEqual(['pdf', 'xlsx'])
})

it('exports nothing without a format, and says so', () => {
  const { chosen } = open()
  for (const format of exportFormats) fireEvent.click(box(format))
  submit()
  expect(chosen).not.toHaveBeenCalled()
  expect(screen.getByText('Kies ten minste één formaat.')).toBeTruthy()
})

it('Terug leaves everything as it was', () => {
  const { chosen, closed } = open()
  fireEvent.click(screen.getByRole('button', { name: 'Terug' }))
  expect([chosen.mock.calls.length, closed.mock.calls.length]).toEqual([0, 1])
})

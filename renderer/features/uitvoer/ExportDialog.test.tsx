import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { exportFormats, formatNames, type ExportFormat } from '../../../core/feitenblad/formats'
import type { SheetVariant } from '../../../core/workbench/sheetVariants'
import { ExportDialog } from './ExportDialog'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const parameters = {
  gebied: { soort: 'keuze', label: 'Gebied', standaard: 'Leek', keuzes: ['Leek', 'Marum', 'Zuidhorn'] },
  jaar: { soort: 'getal', label: 'Jaar', standaard: 2020, keuzes: [] },
} as const

function open() {
  const chosen = vi.fn<(formats: readonly ExportFormat[], variants: readonly SheetVariant[] | null) => void>()
  const closed = vi.fn<() => void>()
  render(<ExportDialog savesFirst={false} parameters={parameters} onChoose={chosen} onClose={closed} />)
  return { chosen, closed }
}
const box = (format: ExportFormat) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: formatNames[format] })
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Exporteer' }))

it('offers every format, all chosen at first', () => {
  const { chosen } = open()
  expect(exportFormats.map((format) => box(format).checked)).toEqual(exportFormats.map(() => true))
  submit()
  expect(chosen).toHaveBeenCalledExactlyOnceWith(exportFormats, null)
})

it('exports what was chosen, and remembers it', () => {
  const first = open()
  for (const format of exportFormats.filter((one) => one !== 'pdf' && one !== 'xlsx'))
    fireEvent.click(box(format))
  submit()
  expect(first.chosen).toHaveBeenCalledExactlyOnceWith(['pdf', 'xlsx'], null)
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

it('offers a sheet for each value of a parameter that has a list, and says that each is protected by itself', () => {
  const { chosen } = open()
  const field = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Bladen' })
  expect([...field.options].map(({ text }) => text)).toEqual([
    'Eén blad, zoals het er staat',
    'Een blad per waarde van “Gebied”',
  ])
  fireEvent.change(field, { target: { value: 'gebied' } })
  expect(screen.getByText(/elk blad is op zichzelf beschermd/)).toBeTruthy()
  fireEvent.click(screen.getByRole('checkbox', { name: 'Marum' }))
  submit()
  expect(chosen.mock.calls[0]?.[1]).toEqual([
    { values: { gebied: 'Leek' }, suffix: '-Leek', shown: 'Leek' },
    { values: { gebied: 'Zuidhorn' }, suffix: '-Zuidhorn', shown: 'Zuidhorn' },
  ])
})

it('makes no series without a value, and says so', () => {
  const { chosen } = open()
  fireEvent.change(screen.getByRole('combobox', { name: 'Bladen' }), { target: { value: 'gebied' } })
  for (const value of parameters.gebied.keuzes) fireEvent.click(screen.getByRole('checkbox', { name: value }))
  submit()
  expect(chosen).not.toHaveBeenCalled()
  expect(screen.getByText('Kies ten minste één waarde.')).toBeTruthy()
})

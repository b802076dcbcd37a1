import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { flag } from '../../testing/builders'
import { Reason, type Reasons } from './Reason'

afterEach(cleanup)

const warning = flag({ code: 'verouderde-bron', severity: 'waarschuwt' })

it('[E36] asks for a reason before a warning is set aside', async () => {
  const give = vi.fn<Reasons['give']>()
  render(<Reason flag={warning} reasons={{ of: () => undefined, give }} />)
  fireEvent.click(screen.getByRole('button', { name: 'Toch publiceren…' }))
  fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }))
  expect(give).not.toHaveBeenCalled()
  expect(screen.getByText('Schrijf op waarom dit getal toch gepubliceerd kan worden.')).toBeDefined()
  fireEvent.change(screen.getByLabelText('Waarom kan dit getal toch gepubliceerd worden?'), {
    target: { value: ' Er is geen nieuwere. ' },
  })
  fireEvent.click(screen.getByRole('button', { name: 'Vastleggen' }))
  expect(give.mock.calls).toEqual([[warning, 'Er is geen nieuwere.']])
})

it('[E36] says that a reason is void, and takes it back', () => {
  const give = vi.fn<Reasons['give']>()
  const of = () => ({ reason: 'Er is geen nieuwere.', isVoid: true })
  render(<Reason flag={warning} reasons={{ of, give }} />)
  expect(screen.getByText(/^De reden is vervallen.*Er is geen nieuwere\.$/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Reden intrekken' }))
  expect(give.mock.calls).toEqual([[warning, null]])
})

it('[E36] offers nothing below what blocks or informs', () => {
  const reasons = { of: () => undefined, give: vi.fn<Reasons['give']>() }
  const severities = ['blokkeert', 'informeert'] as const
  const shown = severities.map((severity) => {
    const { container } = render(<Reason flag={flag({ severity })} reasons={reasons} />)
    return container.textContent
  })
  expect(shown).toEqual(['', ''])
})

import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { CausalNote } from './CausalNote'

afterEach(cleanup)

it('names the words that claim a cause, and says nothing of a title that claims none', () => {
  const { rerender } = render(<CausalNote text="Begeleiding leidt tot minder schulden" />)
  expect(screen.getByRole('status').textContent).toMatch(/^“leidt tot” beweert een oorzaak\./)
  rerender(<CausalNote text="Dankzij begeleiding daalt de schuld en dat leidt tot rust" />)
  expect(screen.getByRole('status').textContent).toMatch(/^“Dankzij” en “leidt tot” beweren een oorzaak\./)
  rerender(<CausalNote text="Schulden per gebied" />)
  expect(screen.queryByRole('status')).toBe(null)
})

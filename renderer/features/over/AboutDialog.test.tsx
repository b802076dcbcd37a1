import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { resolve } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { noticesText, shippedPackages } from '../../../scripts/thirdParty.mjs'
import { inWorkbench } from '../../testing/inWorkbench'
import { AboutDialog } from './AboutDialog'

afterEach(cleanup)

it('says version, engine, licences, and that it looks for no updates', () => {
  render(inWorkbench(<AboutDialog onClose={() => {}} />, {}))
  const facts = screen.getByRole('dialog', { name: 'Over Feitenwerk' }).textContent
  expect(facts).toContain('Versie0.1.0, als programma')
  expect(facts).toMatch(/Rekent metDuckDB \S+, op deze computer/)
  expect(facts).toContain('LicentieEUPL-1.2')
  expect(facts).toContain('Feitenwerk zoekt daar nooit zelf naar')
})

it('shows the licence of every library that ships with it', async () => {
  render(inWorkbench(<AboutDialog onClose={() => {}} />, {}))
  const details = screen.getByText('Licenties van de bibliotheken').closest('details') as HTMLDetailsElement
  details.open = true
  fireEvent(details, new Event('toggle'))
  const region = await screen.findByRole('region', { name: 'Licenties' }, { timeout: 30_000 })
  expect(within(region).getByText(/^Feitenwerk is made with the work of others/).textContent).toBe(
    noticesText(shippedPackages(resolve(import.meta.dirname, '../../..'))),
  )
})

import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { inWorkbench } from '../../testing/inWorkbench'
import { AboutDialog } from './AboutDialog'

afterEach(cleanup)

it('says version, engine, licences, and that it looks for no updates', () => {
  render(inWorkbench(<AboutDialog onClose={() => {}} />, {}))
  const facts = screen.getByRole('dialog', { name: 'Over Feitenwerk' }).textContent
  expect(facts).toContain('Versie0.1.0, als programma')
  expect(facts).toMatch(/Rekent metDuckDB \S+, op deze computer/)
  expect(facts).toContain('LicentieEUPL-1.2')
  expect(facts).toContain('THIRD-PARTY-NOTICES.txt')
  expect(facts).toContain('Feitenwerk zoekt daar nooit zelf naar')
})

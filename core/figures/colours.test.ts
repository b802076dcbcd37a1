import { expect, it } from 'vitest'
import { contrast } from '../workspace/contrast'
import { palettes } from './colours'

it.each(['licht', 'donker'] as const)('keeps 4.5 : 1 for text and 3 : 1 for marks (%s)', (scheme) => {
  const { paper, ink, muted, flag, categories, directions } = palettes[scheme]
  for (const text of [ink, muted, flag]) expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5)
  const { hoger, gelijk, lager } = directions
  for (const mark of [...categories, hoger, gelijk, lager])
    expect(contrast(mark, paper)).toBeGreaterThanOrEqual(3)
})

it('knows the contrast of black and white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6)
})

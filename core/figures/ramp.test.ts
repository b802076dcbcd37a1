import { expect, it } from 'vitest'
import { contrast } from '../workspace/contrast'
import { palettes } from './colours'
import { mix, rampColour, readableOn } from './ramp'

it.each(['licht', 'donker'] as const)(
  'writes on every shade with a contrast of 4.5 or more (%s)',
  (scheme) => {
    const palette = palettes[scheme]
    for (let step = 0; step <= 200; step++) {
      for (const extremes of [
        [0, 100],
        [-100, 100],
      ] as const) {
        const value = extremes[0] + ((extremes[1] - extremes[0]) * step) / 200
        const fill = rampColour(value, extremes, palette)
        expect(contrast(fill, readableOn(fill, palette))).toBeGreaterThanOrEqual(4.5)
      }
    }
  },
)

it('gives what is equally far on both sides of 0 equally full colours in two hues', () => {
  const palette = palettes.licht
  expect(rampColour(-2, [-4, 4], palette)).toBe(mix(palette.paper, palette.directions.lager, 0.5))
  expect(rampColour(2, [-4, 4], palette)).toBe(mix(palette.paper, palette.directions.hoger, 0.5))
})

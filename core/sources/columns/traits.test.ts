import fc from 'fast-check'
import { expect, it } from 'vitest'
import { digitTraits, traitsOf } from './traits'

it('gives a plain decimal the traits that the tests of digits give it', () => {
  const decimal = fc.tuple(fc.constantFrom('', '-'), fc.nat(99_999), fc.stringMatching(/^\d{1,9}$/))
  fc.assert(
    fc.property(decimal, ([sign, whole, fraction]) => {
      const text = `${sign}${whole},${fraction}`
      const [shape, ...traits] = traitsOf(text)
      const among = shape === 'comma' ? digitTraits.filter(([, holds]) => holds(text)) : null
      expect(among?.map(([trait]) => trait) ?? traits).toEqual(traits)
    }),
    { numRuns: 2000 },
  )
})

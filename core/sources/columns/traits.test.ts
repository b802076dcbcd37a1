import fc from 'fast-check'
import { expect, it } from 'vitest'
import { numberShape } from './numbers'
import { digitTraits, mixedTraits, numberTraits, traitsOf } from './traits'

it('gives a plain decimal the traits that the tests of numbers and digits give it', () => {
  const parts = [fc.constantFrom('', '-'), fc.nat(99_999), fc.constantFrom('.', ',')] as const
  const decimal = fc.tuple(...parts, fc.stringMatching(/^\d{1,9}$/))
  fc.assert(
    fc.property(decimal, (written) => {
      const text = written.join('')
      const [shape, ...traits] = traitsOf(text)
      expect(shape).toBe(numberShape(text))
      const among = (shape === 'comma' ? digitTraits : numberTraits).filter(([, holds]) => holds(text))
      expect(among.map(([trait]) => trait)).toEqual(traits)
    }),
    { numRuns: 4000 },
  )
})

it('gives bare digits the traits that the tests of digits give them', () => {
  const digits = fc.oneof(
    fc.stringMatching(/^[1-9]\d{0,11}$/),
    fc.stringMatching(/^(19|20)\d\d(0\d|1[0-2])([0-2]\d|3[01])$/),
    fc.constantFrom('0', '2019', '111222333'),
  )
  fc.assert(
    fc.property(digits, (text) => {
      const among = digitTraits.filter(([, holds]) => holds(text)).map(([trait]) => trait)
      expect(traitsOf(text)).toEqual(['integer', ...among])
    }),
    { numRuns: 2000 },
  )
})

it('gives a text with a digit in it the traits that all tests give it', () => {
  const part = fc.constantFrom(
    ...[
      '9',
      '31',
      '08',
      '2020',
      '9351',
      '111222333',
      '06',
      '12345678',
      '0594',
      '+31',
      'AB',
      'NL91ABNA',
      'GM',
      'KW',
      'T',
    ],
    ...[
      'Jan',
      'J.',
      'de',
      'Vries',
      'mevr.',
      'Dorpsstraat',
      'aug',
      'bsn',
      'info',
      '@',
      'leek.nl',
      ':',
      '-',
      '/',
      '.',
      ',',
      ' ',
      '(',
    ],
  )
  const texts = fc.array(part, { minLength: 2, maxLength: 9 }).map((parts) => parts.join('').trim())
  fc.assert(
    fc.property(texts, (text) => {
      fc.pre(/\d/.test(text) && numberShape(text) === null && text.length <= 80)
      const among = mixedTraits.filter(([, holds]) => holds(text)).map(([trait]) => trait)
      expect(traitsOf(text).toSorted()).toEqual(among.toSorted())
    }),
    { numRuns: 5000 },
  )
})

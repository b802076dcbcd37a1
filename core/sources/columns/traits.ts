import { hasAddress, hasEmail, isPersonName, isPhone, isPostcode } from '../privacy/shapes'
import { isElevenProof, isNineDigits } from '../privacy/bsn'
import { hasDateShape, isoDay, isoMoment } from './dates'
import { numberShape, unitSign, type NumberShape } from './numbers'
import { isPeriodCode, isYear, periodBegin } from './periods'

/** What a value can be, judged on its own. A value can have several. */
export type Trait = NumberShape | (typeof otherTraits)[number]['trait']

/** @param text Trimmed and not empty. */
export function traitsOf(text: string): readonly Trait[] {
  const shape = numberShape(text)
  if (shape === null) return traitsAmong(otherTraits, text)
  // Digits may be a year or a personal number, and a number may have its unit beside it.
  return isDigits.has(shape) || unitSign(text) !== null ? [shape, ...traitsAmong(otherTraits, text)] : [shape]
}

const isDigits: ReadonlySet<NumberShape> = new Set(['integer', 'leading-zero', 'long'])

const traitsAmong = (candidates: typeof otherTraits, text: string): Trait[] =>
  candidates.filter(({ holds }) => holds(text)).map(({ trait }) => trait)

const otherTraits = [
  { trait: 'percent', holds: (text: string) => unitSign(text) === '%' && numberShape(text) !== null },
  { trait: 'euro', holds: (text: string) => unitSign(text) === '€' && numberShape(text) !== null },
  { trait: 'day', holds: (text: string) => isoDay(text) !== null },
  { trait: 'written-as-day', holds: hasDateShape },
  { trait: 'moment', holds: (text: string) => isoMoment(text) !== null },
  { trait: 'year', holds: isYear },
  { trait: 'period', holds: (text: string) => periodBegin(text) !== null },
  { trait: 'period-code', holds: isPeriodCode },
  {
    trait: 'region',
    holds: (text: string) => /^(NL\d\d|LD\d\d|PV\d\d|CR\d\d|GM\d{4}|WK\d{6}|BU\d{8})$/.test(text),
  },
  { trait: 'nine-digits', holds: isNineDigits },
  { trait: 'eleven-proof', holds: isElevenProof },
  { trait: 'email', holds: hasEmail },
  { trait: 'phone', holds: isPhone },
  { trait: 'postcode', holds: isPostcode },
  { trait: 'person-name', holds: isPersonName },
  { trait: 'address', holds: hasAddress },
] as const

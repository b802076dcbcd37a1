import { birthDay } from '../privacy/birthDay'
import { isElevenProof, isNineDigits } from '../privacy/bsn'
import { mayTellPerson, mentionsNumber, tellsPerson } from '../privacy/mentions'
import { isFirstName, isPersonName } from '../privacy/personNames'
import {
  isAddress,
  isAnswer,
  isEmail,
  isIban,
  isIpAddress,
  isPhone,
  isPlate,
  isPostcode,
  isShortNumber,
} from '../privacy/shapes'
import { bracketedNumber, bracketedShape, type BracketedShape } from './brackets'
import { hasDateShape, hasShortYear, isDigitsDay, isoDay, isoMoment, slashOrder } from './dates'
import { numberShape, type NumberShape } from './numbers'
import { isPeriodCode, isYear, periodBegin } from './periods'
import { isRegionCode } from './regionCode'
import { numberMark, unitSign } from './writtenNumber'

/** What a value can be, judged on its own. A value can have several. */
export type Trait = NumberShape | TextTrait

/** @param text Trimmed and not empty. */
export function traitsOf(text: string): readonly Trait[] {
  const shape = numberShape(text)
  if (shape === 'point' || shape === 'three-after-point' || shape === 'three-after-comma')
    return text.length < 8 && plainDecimal.test(text)
      ? shortDecimal[shape]
      : [shape, ...traitsAmong(numberTraits, text)]
  if (shape === 'comma' && plainDecimal.test(text)) return shortDecimal.comma
  if (shape === 'integer' && bareDigits.test(text))
    return [shape, ...traitsAmong(testsOfDigits[text.length] ?? [], text)]
  // Digits may be a year, and 123.456.782 a personal number.
  if (shape !== null) return [shape, ...traitsAmong(digitTraits, text)]
  if (text.length > longestOther) return traitsAmong(sentenceTraits, text)
  return /\d/.test(text) ? traitsOfMixed(text) : traitsAmong(wordTraits, text)
}

/** Codes such as `TR-0000001-5` fill whole columns: what needs a digit in front, or parts, isn't tried on them. */
function traitsOfMixed(text: string): readonly Trait[] {
  const code = text.charCodeAt(0)
  return [
    ...traitsAmong(anywhereTraits, text),
    ...(code >= 48 && code <= 57 ? traitsAmong(startTraits, text) : []),
    ...(/[\s,.]/.test(text) ? traitsAmong(partTraits, text) : []),
  ]
}

// Of such a value, which tables are full of, no test of digits holds but the one of its length: with a comma, or with
// too few digits for a personal number.
const plainDecimal = /^-?\d{1,5}[.,]\d+$/
const shortDecimal = {
  comma: ['comma', 'short-number'],
  point: ['point', 'short-number'],
  'three-after-point': ['three-after-point', 'short-number'],
  'three-after-comma': ['three-after-comma', 'short-number'],
} as const satisfies Readonly<Partial<Record<NumberShape, readonly Trait[]>>>

type TextTrait =
  | 'percent'
  | 'euro'
  | 'marked'
  | 'bracketed'
  | BracketedShape
  | 'zero'
  | 'below-thousand'
  | 'hundreds'
  | 'digits-day'
  | 'nine-digits'
  | 'eleven-proof'
  | 'year'
  | 'phone'
  | 'day'
  | 'written-as-day'
  | 'short-year'
  | 'day-first'
  | 'month-first'
  | 'either-first'
  | 'moment'
  | 'period'
  | 'period-code'
  | 'region'
  | 'postcode'
  | 'address'
  | 'email'
  | 'person-name'
  | 'first-name'
  | 'iban'
  | 'plate'
  | 'ip-address'
  | 'birth'
  | 'tells-person'
  | 'may-tell-person'
  | 'mentions-number'
  | 'words'
  | 'answer'
  | 'short-number'

type Test = readonly [TextTrait, (text: string) => boolean]

// Groups by what a text must hold to have the trait: this runs for every different value of a file.
const longestOther = 80

const sentenceTraits: readonly Test[] = [
  ['email', isEmail],
  ['tells-person', tellsPerson],
  ['may-tell-person', mayTellPerson],
]
/** Of texts with digits and a point or comma among them. */
export const numberTraits: readonly Test[] = [
  ['short-number', isShortNumber],
  ['nine-digits', isNineDigits],
  ['eleven-proof', isElevenProof],
  ['percent', (text) => unitSign(text) === '%'],
  ['euro', (text) => unitSign(text) === '€'],
  ['marked', (text) => numberMark(text) !== null],
]
/** Of texts with digits only and signs among them. */
export const digitTraits: readonly Test[] = [
  ...numberTraits,
  ['birth', (text) => birthDay(text) !== null],
  ['ip-address', isIpAddress],
  ['year', isYear],
  ['period', (text) => periodBegin(text) !== null],
  ['phone', isPhone],
  ['zero', (text) => /^[-+]?0$/.test(text)],
  ['below-thousand', (text) => /^[-+]?[1-9]\d{0,2}$/.test(text)],
  ['hundreds', (text) => /^[-+]?[1-9]\d{2}$/.test(text)],
  ['digits-day', isDigitsDay],
]
/** How many bare digits there must be, from and up to, for a trait; for others digits alone aren't enough. */
const lengths: Readonly<Partial<Record<TextTrait, readonly [number, number]>>> = {
  zero: [1, 1],
  'below-thousand': [1, 3],
  hundreds: [3, 3],
  'short-number': [1, 5],
  year: [4, 4],
  period: [4, 4],
  birth: [5, 8],
  'digits-day': [8, 8],
  'nine-digits': [8, 9],
  'eleven-proof': [8, 9],
}
const bareDigits = /^(?:0|[1-9]\d*)$/
/** By number of digits. */
const testsOfDigits = Array.from({ length: 10 }, (_, digits) =>
  digitTraits.filter(([trait]) => {
    const [from, to] = lengths[trait] ?? [1, 0]
    return digits >= from && digits <= to
  }),
)
const wordTraits: readonly Test[] = [
  ...sentenceTraits,
  ['person-name', isPersonName],
  ['first-name', isFirstName],
  ['answer', isAnswer],
  ['words', (text) => /\p{L}{2}/u.test(text)],
]
/** Of texts that begin with a digit. */
const startTraits: readonly Test[] = [
  ['birth', (text) => birthDay(text) !== null],
  ['year', isYear],
  ['period', (text) => periodBegin(text) !== null],
  ['day', (text) => isoDay(text) !== null],
  ['written-as-day', hasDateShape],
  ['short-year', hasShortYear],
  ['day-first', (text) => slashOrder(text) === 'day-first'],
  ['month-first', (text) => slashOrder(text) === 'month-first'],
  ['either-first', (text) => slashOrder(text) === 'either'],
  ['moment', (text) => isoMoment(text) !== null],
  ['period-code', isPeriodCode],
  ['postcode', isPostcode],
]
/** Of texts of several parts: with a blank, a comma or a point. */
const partTraits: readonly Test[] = [
  ['tells-person', tellsPerson],
  ['may-tell-person', mayTellPerson],
  ['mentions-number', mentionsNumber],
  ['person-name', isPersonName],
  ['address', isAddress],
]
const anywhereTraits: readonly Test[] = [
  ['bracketed', (text) => bracketedNumber(text) !== null],
  ['bracketed-point', (text) => bracketedShape(text) === 'bracketed-point'],
  ['bracketed-comma', (text) => bracketedShape(text) === 'bracketed-comma'],
  ['bracketed-whole', (text) => bracketedShape(text) === 'bracketed-whole'],
  ['bracketed-open', (text) => bracketedShape(text) === 'bracketed-open'],
  ['nine-digits', isNineDigits],
  ['eleven-proof', isElevenProof],
  ['marked', (text) => numberMark(text) !== null],
  ['ip-address', isIpAddress],
  ['phone', isPhone],
  ['email', isEmail],
  ['region', isRegionCode],
  ['iban', isIban],
  ['plate', isPlate],
]

const traitsAmong = (tests: readonly Test[], text: string): readonly Trait[] =>
  tests.filter(([, holds]) => holds(text)).map(([trait]) => trait)

/** Every test of a text with a digit in it that isn't a number, whatever its first sign. */
export const mixedTraits: readonly Test[] = [...anywhereTraits, ...startTraits, ...partTraits]

import { formatNumber, roundHalfAway } from '../../statistics/dutchNumbers'
import type { NumberCheck, NumberProblem, PrintedNumber, Sentence } from './model'
import { possibleBases } from './possible'

/** Below this, growth is written as two numbers. */
const smallestBase = 20

/** [T4] Growth in per cent: does it follow from the numbers beside it, and from a base that is large enough? */
export const growth: NumberCheck = (sentence) =>
  sentence.numbers
    .filter((number) => isGrowth(number, sentence))
    .flatMap((rate) => {
      const pair = fromTo(sentence)
      if (pair) return judgePair(rate, pair.from, pair.to)
      const now = nowOf(rate, sentence)
      return now === null ? [] : judgeNow(rate, now)
    })

const rising = /(?:toename|groei|stijging|toegenomen|gestegen|gegroeid|steeg|groeide|steeg met|meer)/
const falling = /(?:afname|daling|krimp|afgenomen|gedaald|daalde|minder)/

/** Whether a percentage tells a change, and not a share. */
export function isGrowth({ kind, signed, start, end }: PrintedNumber, { text }: Sentence): boolean {
  if (kind !== 'percentage') return false
  if (signed) return true
  const before = text.slice(Math.max(0, start - 30), start)
  return (
    new RegExp(`(?:${rising.source}|${falling.source}) (?:van|met) (?:ruim |bijna |ongeveer |zo’n )?$`).test(
      before,
    ) ||
    /^ (?:meer|minder|hoger|lager|toegenomen|gestegen|gedaald|afgenomen|gegroeid)(?!\p{L})/u.test(
      text.slice(end),
    )
  )
}

/** Counts in “van 33 naar 43”. */
function fromTo({ text, numbers }: Sentence): { readonly from: number; readonly to: number } | null {
  const counts = numbers.filter(({ kind, decimals }) => kind === 'aantal' && decimals === 0)
  for (const [at, from] of counts.entries()) {
    const to = counts[at + 1]
    if (!to || !/van $/.test(text.slice(0, from.start))) continue
    if (/^ (?:\p{L}+ (?:in )?)?naar (?:\p{L}+ )?$/u.test(text.slice(from.end, to.start)))
      return { from: from.value, to: to.value }
  }
  return null
}

/** The count right before `(+18%)`, or the only one before `een toename van 18%`. */
function nowOf({ start, signed }: PrintedNumber, { text, numbers }: Sentence): number | null {
  if (!signed) {
    const counts = numbers.filter(
      ({ end, kind, decimals }) => end <= start && kind === 'aantal' && decimals === 0,
    )
    const says = /een (?:toename|stijging|groei|afname|daling) van $/.test(text.slice(0, start))
    return says && counts.length === 1 ? (counts[0]?.value ?? null) : null
  }
  const last = numbers.findLast(
    ({ end, kind, decimals }) => end <= start && kind === 'aantal' && decimals === 0,
  )
  return last && /^(?: \p{L}+){0,4} ?[(,]\s?$/u.test(text.slice(last.end, start)) ? last.value : null
}

function judgePair(rate: PrintedNumber, from: number, to: number): readonly NumberProblem[] {
  if (from === 0) return [onSmallBase(rate, `0 naar ${formatNumber(to)}`)]
  const exact = (100 * Math.abs(to - from)) / from
  const wrong = roundHalfAway(exact, rate.decimals) !== Math.abs(rate.value)
  const printed = `Van ${formatNumber(from)} naar ${formatNumber(to)}`
  return [
    ...(wrong
      ? [
          {
            number: rate.text,
            short: `${rate.text} volgt niet uit ${formatNumber(from)} en ${formatNumber(to)}`,
            why: `${printed} is ${formatNumber(exact, rate.decimals)}%, niet ${rate.text}.`,
            advice: 'Kijk de aantallen en het percentage na.',
          },
        ]
      : []),
    ...(from < smallestBase ? [onSmallBase(rate, `${formatNumber(from)} naar ${formatNumber(to)}`)] : []),
  ]
}

function judgeNow(rate: PrintedNumber, now: number): readonly NumberProblem[] {
  const bases = possibleBases(rate.value, rate.decimals, now)
  if (bases.length === 0)
    return [
      {
        number: rate.text,
        short: `${rate.text} kan niet bij ${formatNumber(now)}`,
        why: `Van geen geheel aantal is ${formatNumber(now)} een verandering van ${rate.text}.`,
        advice: 'Kijk het vorige aantal na en noem het.',
      },
    ]
  return bases.every((base) => base < smallestBase)
    ? [onSmallBase(rate, `${bases.map((base) => formatNumber(base)).join(' of ')} naar ${formatNumber(now)}`)]
    : []
}

const onSmallBase = ({ text }: PrintedNumber, numbers: string): NumberProblem => ({
  number: text,
  short: 'Groei op een kleine basis',
  why: `${text} is een groei van ${numbers}; onder de ${smallestBase} zegt een groeipercentage niets.`,
  advice: 'Noem de twee aantallen in plaats van het percentage.',
})

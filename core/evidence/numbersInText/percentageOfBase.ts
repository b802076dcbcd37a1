import { formatNumber } from '../../statistics/dutchNumbers'
import { defaultSettings } from '../../workspace/werkmap'
import { isGrowth } from './growth'
import type { NumberCheck, NumberProblem, PrintedNumber, Sentence } from './model'
import { possibleCounts } from './possible'

/** [T3] A percentage of which the base stands in the same sentence: is there a whole number that gives it? */
export const percentageOfBase: NumberCheck = (sentence, earlier) => {
  const { numbers } = sentence
  return numbers
    .filter((number) => number.kind === 'percentage' && !isGrowth(number, sentence))
    .flatMap((percentage) => {
      const base = baseOf(percentage, sentence) ?? earlierBase(percentage, sentence, earlier)
      return base === null ? [] : [...impossible(percentage, base), ...small(percentage, base)]
    })
}

/**
 * `38% van de 57`, `van de 57 … 38%`, `n = 57`, `34 deelnemers, 70% …`. Null when none or several stand there; a number
 * right before `(38%)` is the part, not the base.
 */
function baseOf(percentage: PrintedNumber, { text, numbers }: Sentence): number | null {
  const counts = numbers.filter(
    ({ kind, decimals, value }) => kind === 'aantal' && decimals === 0 && value > 0,
  )
  const behind = counts.find(
    ({ start }) =>
      start > percentage.end &&
      /^ van (?:de |alle |die |deze |in totaal )?$/.test(text.slice(percentage.end, start)),
  )
  if (behind) return behind.value
  if (/^ (?:van|meer|minder|hoger|lager|groei|stijging|daling)(?!\p{L})/u.test(text.slice(percentage.end)))
    return null
  const bases = counts.filter(({ start, end }) => {
    if (
      /(?:(?:^|[ (])(?:van|onder) (?:de |alle |die |deze |in totaal )?|n ?= ?)$/i.test(text.slice(0, start))
    )
      return true
    const between = text.slice(end, percentage.start)
    return (
      end < percentage.start &&
      /^ \p{L}+(?:, | van wie | waarvan |, waarvan |, van wie )(?:\p{L}+ ){0,3}$/u.test(between)
    )
  })
  return bases.length === 1 ? (bases[0]?.value ?? null) : null
}

/** Words for what is counted that reports use for the same thing. */
const sameThing = [/^(?:casus|casussen|trajecten|hulpvragen)$/]
const farthest = 6

/**
 * `34 deelnemers. 70% van de deelnemers …`: the count of the same thing in the sentence before; with deze or die, in the
 * last few. `57 (8%) van de casussen` counts casussen.
 */
function earlierBase(
  { end }: PrintedNumber,
  { text }: Sentence,
  earlier: readonly Sentence[],
): number | null {
  const match = /^ van (de|deze|die) (\p{L}+)/u.exec(text.slice(end))
  if (!match) return null
  const [, pointer, noun = ''] = match
  const names = (word: string) =>
    word === noun || sameThing.some((words) => words.test(word) && words.test(noun))
  for (const sentence of earlier.slice(pointer === 'de' ? -1 : -farthest).toReversed()) {
    const counts = sentence.numbers.filter(({ kind, decimals, end: behind }) => {
      const counted = /^(?: \([^)]*\) van de| individuele| nieuwe)? (\p{L}+)/u.exec(
        sentence.text.slice(behind),
      )?.[1]
      return kind === 'aantal' && decimals === 0 && counted !== undefined && names(counted)
    })
    if (counts.length === 1) return counts[0]?.value ?? null
    if (counts.length > 1) return null
  }
  return null
}

function impossible({ text, value, decimals }: PrintedNumber, base: number): readonly NumberProblem[] {
  if (value > 100 || possibleCounts(value, decimals, base).length > 0) return []
  const below = Math.floor((value / 100) * base)
  const near = [below, below + 1].map(
    (k) => `${formatNumber(k)} is ${formatNumber((100 * k) / base, Math.max(1, decimals))}%`,
  )
  return [
    {
      number: text,
      short: `${text} kan niet bij ${formatNumber(base)}`,
      why: `Geen geheel aantal van de ${formatNumber(base)} geeft ${text}: ${near.join(', ')}.`,
      advice: 'Kijk het aantal en het totaal na, of noem waarvan dit het aandeel is.',
    },
  ]
}

function small({ text }: PrintedNumber, base: number): readonly NumberProblem[] {
  if (base >= defaultSettings.percentage_minimum) return []
  return [
    {
      number: text,
      short: `Percentage van ${formatNumber(base)}`,
      why: `${text} is een percentage van ${formatNumber(base)}; dat zijn te weinig waarnemingen om een percentage te tonen.`,
      advice: 'Schrijf het aantal: “k van de n”.',
    },
  ]
}

import { formatNumber, roundHalfAway } from '../../statistics/dutchNumbers'
import type { NumberCheck, NumberProblem, PrintedNumber, Sentence } from './model'

/** [T6] Parts that are named with their whole: they add up to it, and percentages of a whole don't pass 100. */
export const sums: NumberCheck = (sentence) => [
  ...writtenSums(sentence),
  ...listed(sentence),
  ...passing100(sentence),
]

/** `9 + 5 + 1 = 14` */
function writtenSums({ text }: Sentence): readonly NumberProblem[] {
  return [...text.matchAll(/(\d+(?: ?\+ ?\d+)+) ?(?:=|is|zijn) ?(\d+)(?![\d%,])/g)].flatMap(
    ([whole, parts = '', total = '']) => {
      const sum = parts.split('+').reduce((all, part) => all + Number(part), 0)
      return sum === Number(total) ? [] : [notTheTotal(whole, sum, Number(total))]
    },
  )
}

/** `33 casussen: 9 opgelost, 4 advies en 2 doorverwezen`; after `waarvan` and in brackets some may be left unnamed. */
function listed({ text, numbers }: Sentence): readonly NumberProblem[] {
  return numbers.flatMap((total, at) => {
    if (total.kind !== 'aantal' || total.decimals > 0) return []
    const lead = /^(?: \p{L}+){1,4}(: | \(|,? waarvan |,? van wie )/u.exec(text.slice(total.end))
    if (!lead) return []
    const parts = partsAfter(text, numbers.slice(at + 1), total.end + lead[0].length, lead[1] === ' (')
    if (parts.length < 2) return []
    const sum = parts.reduce((all, { value }) => all + value, 0)
    const isWhole = lead[1] === ': ' && parts.length >= 3
    if (sum <= total.value && !(isWhole && sum !== total.value)) return []
    return [notTheTotal(parts.map((part) => part.text).join(' + '), sum, total.value)]
  })
}

/** Counts that follow each other with a word or a few behind each. */
function partsAfter(
  text: string,
  numbers: readonly PrintedNumber[],
  from: number,
  inBrackets: boolean,
): readonly PrintedNumber[] {
  const close = inBrackets ? text.indexOf(')', from) : text.length
  const parts: PrintedNumber[] = []
  let at = from
  for (const number of numbers) {
    const between = text.slice(at, number.start)
    const follows =
      parts.length === 0 ? /^(?:\p{L}+ ){0,2}$/u : /^(?: \p{L}+){1,5}(?:, | en |, en | of )(?:\p{L}+ )?$/u
    if (number.kind !== 'aantal' || number.decimals > 0 || number.start > close || !follows.test(between))
      break
    parts.push(number)
    at = number.end
  }
  return parts
}

const notTheTotal = (parts: string, sum: number, total: number): NumberProblem => ({
  number: formatNumber(total),
  short: `Telt op tot ${formatNumber(sum)}, niet ${formatNumber(total)}`,
  why: `De genoemde delen (${parts}) tellen op tot ${formatNumber(sum)}, en niet tot ${formatNumber(total)}.`,
  advice: 'Noem de delen die ontbreken, of zeg dat iemand in meer dan één deel meetelt.',
})

const ofOneWhole =
  /(?:verdeling|verdeeld|verdelen|onderverdeeld|uitgesplitst|bestaat voor|overige|resterende|de rest)/

function passing100({ text, numbers }: Sentence): readonly NumberProblem[] {
  const shares = numbers.filter(({ kind, signed }) => kind === 'percentage' && !signed)
  if (shares.length < 3 || !ofOneWhole.test(text) || /meer(?:dere)? antwoorden/.test(text)) return []
  const decimals = Math.max(...shares.map((share) => share.decimals))
  const sum = roundHalfAway(
    shares.reduce((all, { value }) => all + value, 0),
    decimals,
  )
  // Each part may be half a step too large by rounding.
  if (sum <= 100 + (shares.length / 2) * 10 ** -decimals) return []
  return [
    {
      number: `${formatNumber(sum, decimals)}%`,
      short: `Delen tellen op tot ${formatNumber(sum, decimals)}%`,
      why: `De delen (${shares.map((share) => share.text).join(', ')}) tellen op tot ${formatNumber(sum, decimals)}%.`,
      advice: 'Kijk de percentages na, of zeg dat meer antwoorden mogelijk waren.',
    },
  ]
}

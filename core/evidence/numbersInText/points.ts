import { formatNumber, roundHalfAway } from '../../statistics/dutchNumbers'
import type { NumberCheck } from './model'

/** [T5] The difference of two percentages is in procentpunt: from 40% to 50% is 10 procentpunt, or 25%. */
export const points: NumberCheck = ({ text, numbers }) => {
  const shares = numbers.filter(({ kind, signed }) => kind === 'percentage' && !signed)
  return shares.flatMap((printed) => {
    const [one, other] = shares.filter((share) => share !== printed)
    if (!one || !other || shares.length !== 3 || one.value === other.value) return []
    if (!saysDifference(text, printed.start, printed.end)) return []
    const difference = Math.abs(other.value - one.value)
    const decimals = Math.max(one.decimals, other.decimals)
    if (roundHalfAway(difference, decimals) !== printed.value) return []
    return [
      {
        number: printed.text,
        short: 'Procentpunt in plaats van procent',
        why: `Het verschil tussen ${one.text} en ${other.text} is ${formatNumber(difference, decimals)} procentpunt, niet ${printed.text}.`,
        advice: `Schrijf “${formatNumber(difference, decimals)} procentpunt”.`,
      },
    ]
  })
}

function saysDifference(text: string, start: number, end: number): boolean {
  if (/^ naar /.test(text.slice(end)) || / naar $/.test(text.slice(0, start))) return false
  return (
    /(?:toename|groei|stijging|daling|afname|verschil|steeg|daalde|gestegen|gedaald|toegenomen|afgenomen) (?:van|met) (?:ruim |bijna |ongeveer )?$/.test(
      text.slice(0, start),
    ) || /^ (?:meer|minder|hoger|lager|verschil)(?!\p{L})/u.test(text.slice(end))
  )
}

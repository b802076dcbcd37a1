import { formatNumber } from '../../statistics/dutchNumbers'
import type { NumberCheck } from './model'
import { numberWords } from './numberWords'

/** Shares are written in words up to twelve. */
const words = numberWords.slice(0, 13)
const pattern = new RegExp(
  String.raw`(?<!\p{L})(1|een|één|2|twee|3|drie|4|vier) op de (\d+|${words.slice(2).join('|')})(?![\p{L}\d])`,
  'giu',
)

/** [T7] `1 op de 9` beside a percentage: within one procentpunt of each other. */
export const oneInX: NumberCheck = ({ text, numbers }) => {
  const shares = numbers.filter(({ kind, signed }) => kind === 'percentage' && !signed)
  const ratios = [...text.matchAll(pattern)]
  const [ratio] = ratios
  const [share] = shares
  if (!ratio || !share || ratios.length > 1 || shares.length > 1) return []
  const exact = (100 * numberOf(ratio[1] ?? '')) / numberOf(ratio[2] ?? '')
  if (Math.abs(exact - share.value) <= 1 + 0.5 * 10 ** -share.decimals) return []
  return [
    {
      number: share.text,
      short: `${ratio[0]} is geen ${share.text}`,
      why: `${ratio[0]} is ${formatNumber(exact, 1)}%, en in dezelfde zin staat ${share.text}.`,
      advice: 'Kijk na welk getal klopt en schrijf er één.',
    },
  ]
}

function numberOf(text: string): number {
  const plain = text.toLowerCase().replace('één', 'een')
  const at = words.indexOf(plain)
  return at > 0 ? at : Number(plain)
}

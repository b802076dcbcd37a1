import type { Histogram, InspectedColumn } from '../../../core/sources/inspection'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import { valueWord } from './valueWord'

/** From where to where a bin goes: `20 tot 30`, `2019`, `01-09-2019`; the last bin of numbers holds its end. */
export function binWords(column: InspectedColumn, { step, bins }: Histogram, at: number): string {
  const bin = bins[at]
  if (bin === undefined) return ''
  if (step === 'jaar') return String(bin.from).slice(0, 4)
  if (step === 'maand') return String(bin.from).slice(0, 7).split('-').toReversed().join('-')
  const isLast = at === bins.length - 1 && typeof step === 'number'
  return `${valueWord(column, bin.from)} ${isLast ? 't/m' : 'tot'} ${valueWord(column, bin.to)}`
}

/** What the picture shows, for who doesn't see it: where the most values are, and between which bounds all of them. */
export function histogramWords(column: InspectedColumn, histogram: Histogram): string {
  const { bins } = histogram
  const total = bins.reduce((sum, { count }) => sum + count, 0)
  const most = bins.reduce((best, { count }, at) => (count > (bins[best]?.count ?? 0) ? at : best), 0)
  const [first, last] = [bins[0], bins.at(-1)]
  if (first === undefined || last === undefined) return ''
  return `Verdeling van ${formatNumber(total)} waarden in ${bins.length} vakken; de meeste (${formatNumber(bins[most]?.count ?? 0)}) in ${binWords(column, histogram, most)}.`
}

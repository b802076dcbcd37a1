import { formatNumber } from '../statistics/dutchNumbers'
import type { Bereik } from './bereik'

/** As it is printed, in its own unit: `minimaal 150 inwoners`, `24 tot 40 inwoners`, `onbekend`. */
export function schrijfBereik(bereik: Bereik, eenheid: string): string {
  if (bereik.precisie === 'onbekend') return 'onbekend'
  return [schrijfAantal(bereik), eenheid].filter((part) => part !== '').join(' ')
}

/** The same without the unit: `minimaal 150`, `24 tot 40`, `onbekend`. */
export function schrijfAantal(bereik: Bereik): string {
  switch (bereik.precisie) {
    case 'exact':
      return formatNumber(bereik.aantal, 0)
    case 'minimaal':
    case 'circa':
      return `${bereik.precisie} ${formatNumber(bereik.aantal, 0)}`
    case 'tussen':
      return `${formatNumber(bereik.van, 0)} tot ${formatNumber(bereik.tot, 0)}`
    case 'onbekend':
      return 'onbekend'
  }
}

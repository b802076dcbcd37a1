import { dutchMonths } from './dutchMonths'

/**
 * A number as a Dutch reader writes it: `1.234,5`. Rounded half away from zero; never `-0`.
 *
 * @param decimals Fixed number of decimals; without it whole numbers have none and others at most two.
 */
export function formatNumber(value: number, decimals?: number): string {
  const rounded = roundHalfAway(value, decimals ?? 2)
  if (Math.abs(rounded) >= 1e21) return String(rounded)
  const fixed = decimals === undefined ? String(Number(rounded.toFixed(2))) : rounded.toFixed(decimals)
  const [whole = '', fraction] = fixed.split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}

/**
 * A share (0…1) as a percentage: 0.38 is `38%`. Rounding never claims none or all: a share above 0 that rounds to 0
 * is `<1%`, one below 1 that rounds to 100 is `>99%` (`<0,1%` and `>99,9%` with one decimal).
 */
export function formatPercent(share: number, decimals = 0): string {
  const rounded = roundHalfAway(share, decimals + 2)
  const step = Number(`1e-${decimals}`)
  if (share > 0 && rounded === 0) return `<${formatNumber(step, decimals)}%`
  if (share < 1 && rounded === 1) return `>${formatNumber(100 - step, decimals)}%`
  return `${formatNumber(shift(rounded, 2), decimals)}%`
}

/**
 * Rounds half away from zero on the number's shortest decimal text, so that 20.05 gives 20.1 and 1.005 gives 1.01,
 * as a reader who sees those digits expects. Never gives -0.
 */
export function roundHalfAway(value: number, decimals: number): number {
  const rounded = shift(Math.round(shift(Math.abs(value), decimals)), -decimals)
  return value < 0 && rounded !== 0 ? -rounded : rounded
}

/**
 * `2020-08-31` is `31 augustus 2020`; of a datetime, the day.
 *
 * @throws {RangeError} when the text doesn't start with an ISO day.
 */
export function formatDate(isoDay: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$)/.exec(isoDay)
  const month = dutchMonths[Number(match?.[2]) - 1]
  if (!match || month === undefined) throw new RangeError(`Not an ISO day: ${isoDay}`)
  return `${Number(match[3])} ${month} ${Number(match[1])}`
}

/** Both days belong to the period: `1 september 2019 tot en met 31 augustus 2020`. */
export function formatPeriod(van: string, tot: string): string {
  return `${formatDate(van)} tot en met ${formatDate(tot)}`
}

// Moving the point in the text keeps the decimals exact; multiplying by a power of ten would not.
function shift(value: number, places: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}

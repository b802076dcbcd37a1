import type { ColumnType } from '../../bridge/table'
import { bracketsAreNegative } from './brackets'
import { count } from './decimalSign'
import { shapesUnder, type DecimalSign } from './numbers'
import type { ColumnScan } from './scan'

/**
 * The type that all values of a column have. One value that isn't a number, a day or a missing sign makes it text:
 * a number is never guessed.
 *
 * @param column A column of missing signs only is a number when its header gives a `unit`; digits (`20200831`) are days
 *   when the header's plain `name` says so, and years are codes under `Perioden`, as CBS has them.
 */
export function typeOfColumn(
  scan: ColumnScan,
  sign: DecimalSign | null,
  { unit, name }: { readonly unit: string | null; readonly name: string },
): ColumnType {
  const { values, traits } = scan
  if (values === 0) return unit === null && !isYearOfFigures(scan, name) ? 'text' : 'number'
  if (/^period(en|s)$/.test(name) && traits.period === values) return 'text'
  if (traits['digits-day'] === values && /(^|_)(datum|date|dag)(_|$)|datum$/.test(name)) return 'date'
  if (count(scan, shapesUnder(sign)) === values && hasOneUnit(scan) && traits.plus !== values) return 'number'
  if (bracketsAreNegative(scan, sign, { unit, name }) && hasOneUnit(withoutBracketed(scan))) return 'number'
  if (!hasOneOrder(scan)) return 'text'
  if (traits.day === values) return 'date'
  return traits.moment === values ? 'datetime' : 'text'
}

const withoutBracketed = (scan: ColumnScan): ColumnScan => ({
  ...scan,
  values: scan.values - (scan.traits.bracketed ?? 0),
})

/** Nothing but `-` or `.` under a year, in a table with years as columns: figures that are all missing. */
const isYearOfFigures = ({ signs }: ColumnScan, name: string) =>
  /^_(18|19|20)\d\d(_|$)/.test(name) && Object.keys(signs).some((sign) => sign !== '' && sign !== 'x')

/** `03/04/2020` is a day only when another value of the column shows that the day comes first. */
export const hasOneOrder = ({ traits }: ColumnScan): boolean =>
  traits['either-first'] === undefined || traits['day-first'] !== undefined

/** Numbers with a % or € and numbers without one aren't of one column. */
export const hasOneUnit = ({ values, traits: { percent = 0, euro = 0 } }: ColumnScan) =>
  [percent, euro].every((signs) => signs === 0 || signs === values)

/** The unit that stands beside every number of the column. */
export function unitBesideNumbers({ values, traits }: ColumnScan): string | null {
  if (values === 0) return null
  if (traits.percent === values) return '%'
  const { euro = 0, bracketed = 0 } = traits
  return euro > 0 && euro + bracketed === values ? 'euro' : null
}

/** Whether all numbers of the column are whole, without a decimal sign. */
export const isWhole = (scan: ColumnScan): boolean =>
  scan.values > 0 && count(scan, shapesUnder(null)) === scan.values

import type { ColumnType } from '../../bridge/table'
import { count } from './decimalSign'
import { shapesUnder, type DecimalSign } from './numbers'
import type { ColumnScan } from './scan'

/**
 * The type that all values of a column have. One value that isn't a number, a day or a missing sign makes it text:
 * a number is never guessed.
 *
 * @param hasUnit A column of missing signs only is a number when its header gives a unit.
 */
export function typeOfColumn(scan: ColumnScan, sign: DecimalSign | null, hasUnit: boolean): ColumnType {
  const { values, traits, signs } = scan
  if (values === 0) return hasUnit ? 'number' : 'text'
  if (count(scan, shapesUnder(sign)) === values && hasOneUnit(scan)) return 'number'
  if (signs['-'] !== undefined || signs['x'] !== undefined) return 'text'
  if (traits.day === values) return 'date'
  return traits.moment === values ? 'datetime' : 'text'
}

/** Numbers with a % or € and numbers without one aren't of one column. */
const hasOneUnit = ({ values, traits: { percent = 0, euro = 0 } }: ColumnScan) =>
  [percent, euro].every((signs) => signs === 0 || signs === values)

/** The unit that stands beside every number of the column. */
export function unitBesideNumbers({ values, traits }: ColumnScan): string | null {
  if (values === 0) return null
  if (traits.percent === values) return '%'
  return traits.euro === values ? 'euro' : null
}

/** Whether all numbers of the column are whole, without a decimal sign. */
export const isWhole = (scan: ColumnScan): boolean => scan.values > 0 && scan.traits.integer === scan.values

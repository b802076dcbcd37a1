import type { ResultTable, Row } from '../bridge/table'

/** A column of years is a number of which nothing is counted: no points, no decimals. */
export const isYearColumn = ({ rows }: Pick<ResultTable, 'rows'>, name: string): boolean =>
  rows.every((row) => isYear(row, name))

function isYear(row: Row, name: string): boolean {
  const value = row[name]
  return typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2100
}

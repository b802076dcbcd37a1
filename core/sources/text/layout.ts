import type { ReadingSettings } from '../../workspace/werkmap'
import { numberShape } from '../columns/numbers'
import { isNumberedHeader } from '../columns/numberedHeader'
import { isYear } from '../columns/periods'
import { isUnit } from '../columns/units'
import { isRowAmong } from '../columns/rowAmong'
import { groupedColumns } from '../groupedColumns'
import { isBlank, modalWidth } from './delimiter'
import { sortsOf, type ColumnSort } from './sorts'
import { surveyHeader } from './surveyHeader'
import { nameRowNumbers } from './rowNumbers'
import { isTitlePair } from './titlePairs'
import type { TextRecord } from './records'

/** Where a table stands in its file. Fields are trimmed. */
export interface Layout {
  /** Number of columns. */
  readonly width: number
  /** Filled title lines above the header. */
  readonly title: readonly (readonly string[])[]
  /** Header records from the upper topics down; the units are the last of them. */
  readonly header: readonly (readonly string[])[]
  readonly hasUnitRecord: boolean
  /** Whether the header has the names of questions above their words. */
  readonly isSurvey: boolean
  /** Leading columns that name the rows; 1 for a plain header. */
  readonly stubColumns: number
  /** Row of the first record under the header. */
  readonly firstRow: number
  /** What the values of each column are in the first records. */
  readonly sorts: readonly ColumnSort[]
  /** Columns that are filled in the first row of each group only. */
  readonly grouped: readonly number[]
  /** Row of a record that must be the header, but has another number of fields than the rows below it. */
  readonly misfit: number | null
  /** Whether the first column numbers or names the rows and the header has no field for it. */
  readonly numbersRows: boolean
  /** Whether the file has one of StatLine's layouts: topics above each other, or padded numbers. */
  readonly statline: boolean
}

/**
 * @param isByR Whether the file is certainly one of R's.
 * @returns null when no record can be a header.
 */
export function findLayout(
  sample: readonly TextRecord[],
  reading: ReadingSettings,
  isByR = false,
): Layout | null {
  const found = sample.map((record) => record.fields.map((field) => field.trim()))
  const used = Math.max(0, ...found.map((fields) => fields.findLastIndex((field) => field !== '') + 1))
  const width = Math.min(modalWidth(sample.slice(reading.overslaan_boven ?? 0)), used)
  const numbered = nameRowNumbers(found, width, isByR)
  const records = numbered ?? found
  const top =
    reading.overslaan_boven ??
    records.findIndex((fields, at) => isHeaderLike(fields, width) && !isTitlePair(records, at, width))
  if (top < 0 || records[top] === undefined) return null
  const title = records.slice(0, top).filter((fields) => !isBlank(fields))
  const titled = reading.formaat === 'statline' || (reading.formaat === undefined && title.length > 0)
  const misfit = isMisfit(records[top - 1] ?? [], records[top] ?? []) ? top : null
  const hasHeader = misfit !== null || reading.overslaan_boven !== undefined || !isRow(records, top)
  const survey = hasHeader && reading.kopregels === undefined ? surveyHeader(records, top) : null
  const count =
    reading.kopregels ?? survey ?? (hasHeader ? countHeaderRecords(records.slice(top), titled) : 0)
  const header = records.slice(top, top + count)
  const data = records
    .slice(top + count)
    .filter((fields, at) => fields.length >= width && !(at === 0 && isRule(fields)))
  const last = header.at(-1) ?? []
  const statline =
    (survey === null && header.length > 1 && title.length > 0) || hasPaddedNumbers(sample.slice(top + count))
  return {
    width,
    title,
    header,
    hasUnitRecord: survey === null && header.length > 1 && isUnitRecord(last, true),
    isSurvey: survey !== null,
    stubColumns: header.length > 1 && survey === null ? countStubColumns(data, last, width) : 1,
    firstRow: top + count + 1,
    sorts: sortsOf(data, width),
    grouped: groupedColumns(data.filter((fields) => !isBlank(fields))),
    misfit,
    numbersRows: numbered !== null,
    statline: reading.formaat === undefined ? statline : reading.formaat === 'statline',
  }
}

/** Dashes under a header, as databases and Markdown draw them. */
export const isRule = (fields: readonly string[]): boolean =>
  !isBlank(fields) && fields.every((field) => /^\s*(:?-{2,}[-+:]*)?\s*$/.test(field))

const filled = (fields: readonly string[]) => fields.filter((field) => field !== '').length

/** A title that a spreadsheet saved is as wide as the table, with one filled field. */
const isHeaderLike = (fields: readonly string[], width: number) =>
  fields.length >= width && isBlank(fields.slice(width)) && filled(fields) > (width > 1 ? 1 : 0)

/** Names of columns directly above a "header" with numbers in it: one field too few or too many, and no title. */
const isMisfit = (above: readonly string[], header: readonly string[]) =>
  filled(above) > 1 && hasNumbers(header) && !hasNumbers(above)

const hasNumbers = (fields: readonly string[]) => fields.some((field) => numberShape(field) !== null)

/** Whether the first full record is a row already. */
const isRow = (records: readonly (readonly string[])[], at: number): boolean =>
  holdsData(records[at]) || isRowAmong(records[at] ?? [], records.slice(at + 1))

/** Numbers that are no years don't name columns, unless they stand above a column that is left blank. */
function holdsData(fields: readonly string[] = []): boolean {
  if (fields[0] === '' || isNumberedHeader(fields)) return false
  const numbers = fields.filter((field) => numberShape(field) !== null && !isYear(field)).length
  return numbers * 2 > filled(fields)
}

/**
 * A topic over several columns has names under it: certain where a title stands above, else shown by words where the
 * rows below have numbers. Last may come one word that names the rows, and the units.
 */
function countHeaderRecords(records: readonly (readonly string[])[], titled: boolean): number {
  const isUnits = (at: number) => isUnitRecord(records[at] ?? [], titled)
  const goesOn = (at: number) => (titled ? !hasNumbersBesideYears(records[at]) : namesNumbers(records, at))
  let levels = 1
  while (
    levels < maxLevels &&
    !isUnits(levels - 1) &&
    spansColumns(records[levels - 1] ?? []) &&
    goesOn(levels)
  )
    levels += 1
  if (!isUnits(levels - 1) && namesRows(records, levels)) levels += 1
  return !isUnits(levels - 1) && isUnits(levels) ? levels + 1 : levels
}

const hasNumbersBesideYears = (fields: readonly string[] = []) =>
  fields.some((field) => numberShape(field) !== null && !isYear(field))

/** Words in most of the columns that hold numbers below. */
function namesNumbers(records: readonly (readonly string[])[], at: number): boolean {
  const [names = [], below] = [records[at], records.slice(at + 1).filter((fields) => filled(fields) > 1)]
  const isNumeric = (column: number) => {
    const values = below.map((fields) => fields[column] ?? '').filter((field) => field !== '')
    return (
      values.length > 0 &&
      values.every((field) => numberShape(field) !== null || field.length === 1 || isUnit(field))
    )
  }
  const numeric = names.flatMap((_, column) => (isNumeric(column) ? [column] : []))
  const named = numeric.filter((column) => {
    const name = names[column] ?? ''
    return name !== '' && (numberShape(name) === null || isYear(name))
  })
  const words = named.some((column) => numberShape(names[column] ?? '') === null)
  const isStub = (names[0] ?? '') === '' || words
  return isStub && numeric.length > 1 && named.length * 2 > numeric.length
}

/** One word under the header that names what stands in its first, empty column; rows below may not be so. */
function namesRows(records: readonly (readonly string[])[], at: number): boolean {
  const isAlone = (fields: readonly string[]) => fields.length > 2 && filled(fields) === 1 && fields[0] !== ''
  const [above, next] = [records[at - 1] ?? [], records[at] ?? []]
  return above[0] === '' && isAlone(next) && !records.slice(at + 1).some(isAlone)
}

const maxLevels = 8

/** A topic above several columns is repeated over them, or stands above the first and leaves the others blank. */
function spansColumns(fields: readonly string[]): boolean {
  const repeated = fields.filter(
    (field, at) =>
      field === fields[at - 1] || field === fields[at + 1] || field === '' || fields[at + 1] === '',
  )
  return (
    repeated.length * 2 >= fields.length &&
    fields.every((field) => numberShape(field) === null || isYear(field))
  )
}

/** Units under every column but those that name the rows. Without a title above, `Nederland;%` is a row like any other. */
function isUnitRecord(fields: readonly string[], titled: boolean): boolean {
  const first = fields.findIndex(isUnit)
  const units = fields.slice(first).filter(isUnit).length
  const certain = titled || units > 1 || isBlank(fields.slice(0, first))
  return first >= 0 && certain && fields.slice(first).every((field) => isUnit(field) || field === '')
}

function countStubColumns(
  data: readonly (readonly string[])[],
  last: readonly string[],
  width: number,
): number {
  const firstUnit = last.findIndex(isUnit)
  const isNamedBeforeUnits = (column: number) => column < firstUnit && last[column] !== ''
  const isStub = (column: number) =>
    isNamedBeforeUnits(column) ||
    (!isUnit(last[column] ?? '') && data.every((fields) => numberShape(fields[column] ?? '') === null))
  let stubs = 1
  while (stubs < width && isStub(stubs)) stubs += 1
  return stubs
}

const hasPaddedNumbers = (sample: readonly TextRecord[]) =>
  sample.some(({ fields }) =>
    fields.some((field) => /^ {2,}\S+$/.test(field) && numberShape(field.trim()) !== null),
  )

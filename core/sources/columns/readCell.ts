import type { ColumnType } from '../../bridge/table'
import { ageAt, birthDay } from '../privacy/birthDay'
import { isPostcode } from '../privacy/shapes'
import { bracketedNumber } from './brackets'
import { isoDay, isoMoment } from './dates'
import { missingReason } from './missing'
import type { KnownColumn } from '../rawTable'
import { plainNumber, type DecimalSign } from './numbers'
import type { Reading } from './reading'
import { numberMark } from './writtenNumber'

/** Reads one column's value from a row; null when the cell isn't of the column's type. */
export type CellReader = (cells: readonly string[]) => Reading | null

/**
 * The reader of a column that is loaded as it is.
 *
 * @param negativeInBrackets Whether `(12,50)` is the number -12,50.
 */
export function readerOf(
  column: number,
  type: ColumnType,
  sign: DecimalSign | null,
  negativeInBrackets = false,
): CellReader {
  return remembering(column, (text) => {
    const reason = missingReason(text, type === 'number' || type === 'date' || type === 'datetime')
    if (reason !== null) return missing(reason)
    const inside = negativeInBrackets ? bracketedNumber(text) : null
    const number = inside === null ? null : plainNumber(inside, sign)
    if (number !== null) return present(`-${number}`)
    const value = castable(text, type, sign)
    const mark = type === 'number' ? numberMark(text) : null
    return value === null ? null : mark === null ? present(value) : { ...present(value), mark }
  })
}

/** The reader of a column whose format says what its values are: cells are in the form that SQL casts. */
export function knownReader(column: number): CellReader {
  return (cells) => present(cells[column] ?? '')
}

/** Reads only what the format doesn't call missing. */
export function reasonedReader(column: number, { reasonOf }: KnownColumn, read: CellReader): CellReader {
  return (cells) => {
    const reason = reasonOf(cells[column] ?? '')
    return reason === null ? read(cells) : missing(reason)
  }
}

/**
 * Reads only what the settings don't call missing: by the text of the cell, or by the number that it is (`-99.995` is
 * `-99995` where the decimal sign is a comma).
 *
 * @param codes The reason by code.
 */
export function codedReader(
  column: number,
  type: ColumnType,
  codes: Readonly<Record<string, string>>,
  read: CellReader,
): CellReader {
  const reasons = new Map(Object.entries(codes))
  return (cells) => {
    const said = reasons.get(cells[column] ?? '')
    if (said !== undefined) return missing(said)
    const reading = read(cells)
    if (type !== 'number' || reading === null || reading.value === null) return reading
    const reason = reasons.get(reading.value) ?? reasons.get(String(Number(reading.value)))
    return reason === undefined ? reading : missing(reason)
  }
}

const memorySize = 5000

/** Most columns repeat few values; reading each of those once makes a large file bearable. */
function remembering(column: number, read: (text: string) => Reading | null): CellReader {
  const known = new Map<string, Reading | null>()
  return (cells) => {
    const text = cells[column] ?? ''
    if (known.size >= memorySize) return read(text)
    const reading = known.get(text) ?? read(text)
    known.set(text, reading)
    return reading
  }
}

/** The reader that puts something else in the place of the value, given the text of the cell. */
export function transformingReader(column: number, transform: (text: string) => Reading): CellReader {
  return (cells) => {
    const text = cells[column] ?? ''
    const reason = missingReason(text, false)
    return reason === null ? transform(text) : missing(reason)
  }
}

/** Ages in whole years: at one day, or at the day in another column of the same row. */
export function ageReader(column: number, at: string | { readonly column: number }): CellReader {
  return (cells) => {
    const read = transformingReader(column, (text) => {
      const birth = birthDay(text)
      if (birth === null) return missing('geen geldige datum')
      const day = typeof at === 'string' ? at : startDay(cells[at.column] ?? '')
      if (day === null) return missing('geen peildatum')
      if (birth.first > day) return missing('geboren na de peildatum')
      const years = ageAt(birth, day)
      return years === null ? missing('geboortedag niet bekend') : present(String(years))
    })
    return read(cells)
  }
}

const startDay = (text: string) => isoDay(text) ?? isoMoment(text)?.slice(0, 10) ?? null

/** The four digits of a postcode. */
export const toPc4 = (text: string): Reading =>
  isPostcode(text) || /^[1-9]\d{3}$/.test(text) ? present(text.slice(0, 4)) : missing('geen postcode')

export const present = (value: string) => ({ value, reason: null })

const missing = (reason: string): Reading => ({ value: null, reason })

function castable(text: string, type: ColumnType, sign: DecimalSign | null): string | null {
  switch (type) {
    case 'number':
      return plainNumber(text, sign)
    case 'date':
      return isoDay(text)
    case 'datetime':
      return isoMoment(text) ?? (isoDay(text) === null ? null : `${isoDay(text)}T00:00:00`)
    case 'boolean':
      return booleans[text.toLowerCase()] ?? null
    case 'text':
      return text
  }
}

const booleans: Readonly<Record<string, string>> = {
  ja: 'true',
  waar: 'true',
  true: 'true',
  '1': 'true',
  nee: 'false',
  onwaar: 'false',
  false: 'false',
  '0': 'false',
}

import type { LoadedTable } from '../../core/sources/testing'
import type { Column, Table } from './generate'

/** A table as the workbench should load it: values, types and why values are missing. */
export interface Loaded {
  readonly types: Readonly<Record<string, string>>
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** @param percent What a percentage of 12,5% is in this format: 12.5 or 0.125. */
export function expectedOf({ columns, rowCount }: Table, percent: 'fraction' | 'number'): Loaded {
  return {
    types: Object.fromEntries(columns.map(({ name, kind }) => [name, types[kind]])),
    rows: Array.from({ length: rowCount }, (_, row) =>
      Object.fromEntries(columns.flatMap((column) => cells(column, row, percent))),
    ),
  }
}

const types: Readonly<Record<Column['kind'], string>> = {
  code: 'text',
  text: 'text',
  long: 'text',
  whole: 'number',
  number: 'number',
  percent: 'number',
  day: 'date',
  moment: 'datetime',
}

function cells({ name, kind, values }: Column, row: number, percent: 'fraction' | 'number') {
  const value = values[row] ?? null
  const scaled =
    kind === 'percent' && percent === 'number' && typeof value === 'number' ? tidy(value * 100) : value
  const reason = values.includes(null) ? [[`${name}_reden`, value === null ? 'leeg' : null] as const] : []
  return [[name, scaled] as const, ...reason]
}

/** What was loaded, in the same form. */
export function loadedOf({ inspection, rows }: LoadedTable): Loaded {
  return {
    types: Object.fromEntries(inspection.columns.map(({ name, type }) => [name, type])),
    rows: rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, typeof value === 'number' ? tidy(value) : value]),
      ),
    ),
  }
}

/** Without the last digits of a double, which the arithmetic of a program may have touched. */
const tidy = (value: number) => Number(value.toPrecision(14))

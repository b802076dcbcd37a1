import { takeName } from './columns/names'
import { periodBegin } from './columns/periods'
import { present } from './columns/readCell'
import type { Reading } from './columns/reading'
import type { TextCounts } from './columns/textCounts'
import type { NumberMark } from './columns/writtenNumber'
import type { InspectedColumn } from './inspection'
import type { PlannedColumn } from './plan'
import { personNumber } from './privacy/personNumber'
import { pseudonym } from './sha256'
import { textsOf, type StudiedColumn } from './studiedColumn'

/** A loaded column of the file, with the columns that the engine makes of it. */
export interface LoadedColumn {
  /** Position in the file. */
  readonly at: number
  /** The texts that its values follow from, when they are few. */
  readonly texts: TextCounts | null
  /** Positions of the cells that its value is read from. */
  readonly from: readonly number[]
  readonly read: (cells: readonly string[]) => Reading
  readonly columns: readonly DerivedColumn[]
}

export interface DerivedColumn {
  readonly name: string
  readonly type: PlannedColumn['type']
  readonly write: (reading: Reading) => string | null
}

/**
 * The value itself, then what belongs to it: `_label` (words for codes), `_begin` (first day of a period), `_status`
 * (the mark behind a number), `_reden` (why the value is missing).
 */
export function planColumns(
  studied: readonly StudiedColumn[],
  inspected: readonly InspectedColumn[],
  pseudonymKey: string,
): readonly LoadedColumn[] {
  const taken = new Set(studied.flatMap(({ name, screening }) => (screening.loaded ? name : [])))
  return studied.flatMap((column, at): LoadedColumn[] => {
    const facts = inspected[at]
    if (!column.screening.loaded || facts === undefined) return []
    const { name } = column
    const value: DerivedColumn = { name, type: sqlType(column), write: ({ value }) => value }
    const beside = besides(column, facts).map((derived) => ({
      ...derived,
      name: takeName(name + derived.name, taken),
    }))
    return [
      {
        at: column.at,
        texts: textsOf(column),
        from: column.from,
        read: checkedReader(column, pseudonymKey),
        columns: [value, ...beside],
      },
    ]
  })
}

/** The columns beside the value; their names are what comes behind its name. */
function besides(column: StudiedColumn, { valueLabels, nulls }: InspectedColumn): readonly DerivedColumn[] {
  const label: DerivedColumn = {
    name: '_label',
    type: 'VARCHAR',
    write: ({ value }) =>
      value !== null && Object.hasOwn(valueLabels, value) ? (valueLabels[value] ?? null) : null,
  }
  const begin: DerivedColumn = {
    name: '_begin',
    type: 'DATE',
    write: ({ value }) => (value === null ? null : periodBegin(value)),
  }
  const status: DerivedColumn = {
    name: '_status',
    type: 'VARCHAR',
    write: (reading) =>
      reading.value === null || reading.mark === undefined ? null : statuses[reading.mark],
  }
  const reden: DerivedColumn = { name: '_reden', type: 'VARCHAR', write: ({ reason }) => reason }
  return [
    ...(Object.keys(valueLabels).length > 0 ? [label] : []),
    ...(column.role === 'periode' ? [begin] : []),
    ...(column.type === 'number' && (column.scan.traits.marked ?? 0) > 0 ? [status] : []),
    ...(nulls > 0 ? [reden] : []),
  ]
}

const statuses: Readonly<Record<NumberMark, string>> = {
  '*': '* (voorlopig, of een noot)',
  '**': '** (nader voorlopig, of een noot)',
}

/** Reads as the inspection did, so every value is known to be of its type; pseudonyms are made here. */
function checkedReader(column: StudiedColumn, key: string): LoadedColumn['read'] {
  const pseudonyms = new Map<string, string>()
  const pseudonymOf = (value: string) => {
    const known = pseudonyms.get(value) ?? pseudonym(key, personNumber(value))
    pseudonyms.set(value, known)
    return known
  }
  return (cells) => {
    const reading = column.read(cells)
    if (reading === null) throw new Error(`Column ${column.name} was inspected with other values`)
    const hide = column.screening.transform === 'pseudoniem' && reading.value !== null
    return hide ? present(pseudonymOf(reading.value)) : reading
  }
}

function sqlType({ type, whole }: StudiedColumn): PlannedColumn['type'] {
  switch (type) {
    case 'number':
      return whole ? 'BIGINT' : 'DOUBLE'
    case 'date':
      return 'DATE'
    case 'datetime':
      return 'TIMESTAMP'
    case 'boolean':
      return 'BOOLEAN'
    case 'text':
      return 'VARCHAR'
  }
}

import type { CellValue, ColumnType, ResultTable } from '../../bridge/table'
import type { ColumnRole } from '../../notebook/roles'
import { Profiler } from '../../sources/columns/profile'
import type { InspectedColumn } from '../../sources/inspection'
import { missingReason } from './missingReason'

/** What is in a column of a result, as sources show theirs, and of how many rows. */
export interface ResultProfile {
  readonly column: InspectedColumn
  readonly rowCount: number
}

/** Collects the profile of a column of a result. */
export class ResultProfiler {
  readonly #profiler: Profiler
  readonly #missing = new Map<string, number>()
  #filled = 0

  constructor(
    private readonly name: string,
    private readonly type: ColumnType,
  ) {
    this.#profiler = new Profiler(type)
  }

  /** A number that isn't finite is missing before it comes here. */
  add(value: NonNullable<CellValue>, count: number): void {
    this.#filled += count
    this.#profiler.add(typeof value === 'boolean' ? (value ? 'ja' : 'nee') : String(value), count)
  }

  /** @param reason null where nobody said. */
  addMissing(reason: string | null, count: number): void {
    const word = reason ?? 'zonder reden'
    this.#missing.set(word, (this.#missing.get(word) ?? 0) + count)
  }

  result(): ResultProfile {
    this.#profiler.close()
    const nulls = [...this.#missing.values()].reduce((total, count) => total + count, 0)
    const column: InspectedColumn = {
      header: '',
      name: this.name,
      label: this.name,
      type: this.type,
      unit: null,
      ownUnit: null,
      role: null,
      nulls,
      missing: Object.fromEntries(this.#missing),
      proposedMissing: [],
      valueLabels: {},
      loaded: true,
      transform: null,
      profile: { ...this.#profiler.result({}), weighted: null },
    }
    return { column, rowCount: this.#filled + nulls }
  }
}

/**
 * The profile of a column of a table that is here as a whole.
 *
 * @returns null when the column has protected cells: what the others tell of them isn't told.
 */
export function profileOf(
  table: ResultTable,
  roles: readonly ColumnRole[],
  hidden: readonly { readonly row: number; readonly column: string }[],
  name: string,
): ResultProfile | null {
  if (hidden.some(({ column }) => column === name)) return null
  const type = table.columns.find((column) => column.name === name)?.type ?? 'text'
  const profiler = new ResultProfiler(name, type)
  const places = new Set(hidden.map(({ row, column }) => `${row} ${column}`))
  table.rows.forEach((row, at) => {
    const value = row[name] ?? null
    if (value !== null) profiler.add(value, 1)
    else
      profiler.addMissing(
        missingReason(row, name, roles, (other) => places.has(`${at} ${other}`)),
        1,
      )
  })
  return profiler.result()
}

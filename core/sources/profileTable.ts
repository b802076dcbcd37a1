import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { ImportProblem, InspectedColumn } from './inspection'
import { proposeMissing, type ColumnValues } from './missing/proposeMissing'
import type { MissingProposal } from './missing/proposal'
import { Profiler } from './columns/profile'
import { isPeriodCode, periodLabel } from './columns/periods'
import type { Study } from './study'
import type { StudiedColumn } from './studiedColumn'

/**
 * Reads every value once, as it will be loaded: profiles, missing values with their reasons, value labels.
 * A value that isn't of the type that the settings ask for is a problem.
 */
export function profileTable(
  { table, columns }: Study,
  fileName: string,
): Outcome<readonly InspectedColumn[], ImportProblem> {
  const tallies = columns.map((column) => new ColumnTally(column))
  for (const { row, cells } of table.rows()) {
    for (const tally of tallies) {
      if (tally.add(cells)) continue
      const { header, at, screening } = tally.column
      const text = screening.finding === null ? (cells[at] ?? '') : '•'
      return fail({ kind: 'bad-value', file: fileName, row, column: header, text })
    }
  }
  const proposed = proposeMissing(tallies.map((tally) => tally.values))
  return succeed(tallies.map((tally, at) => tally.result(proposed[at] ?? [])))
}

class ColumnTally {
  readonly column: StudiedColumn
  readonly #missing = new Map<string, number>()
  readonly #profiler: Profiler | null
  readonly #periods: Set<string> | null

  constructor(column: StudiedColumn) {
    const { screening, scan } = column
    const shown = screening.loaded && screening.transform !== 'pseudoniem'
    this.column = column
    this.#profiler = shown ? new Profiler(column.type) : null
    this.#periods = shown && scan.values > 0 && scan.traits['period-code'] === scan.values ? new Set() : null
  }

  /** False when the cell isn't of the column's type. */
  add(cells: readonly string[]): boolean {
    const reading = this.column.read(cells)
    if (reading === null) return false
    if (reading.value === null)
      this.#missing.set(reading.reason, (this.#missing.get(reading.reason) ?? 0) + 1)
    else {
      this.#profiler?.add(reading.value)
      this.#periods?.add(reading.value)
    }
    return true
  }

  /** null where no value may be seen. */
  get values(): ColumnValues | null {
    const { type, valueLabels } = this.column
    return this.#profiler === null
      ? null
      : { type, counts: this.#profiler.counts, sorted: this.#profiler.sorted, valueLabels }
  }

  result(proposedMissing: readonly MissingProposal[]): InspectedColumn {
    const { header, name, label, type, unit, ownUnit, role, screening, valueLabels } = this.column
    const codes = [...(this.#periods ?? [])].filter(isPeriodCode).sort()
    // The words and codes of a column that is left out can be those of persons; of one transformed, they fit no value.
    const labels = screening.loaded && screening.transform === null ? valueLabels : {}
    const missing = screening.loaded ? Object.fromEntries(this.#missing) : {}
    return {
      header,
      name,
      label,
      type,
      unit,
      ownUnit,
      role,
      nulls: [...this.#missing.values()].reduce((total, count) => total + count, 0),
      missing,
      proposedMissing,
      valueLabels: { ...Object.fromEntries(codes.map((code) => [code, periodLabel(code)])), ...labels },
      loaded: screening.loaded,
      transform: screening.transform,
      profile: this.#profiler?.result() ?? null,
    }
  }
}

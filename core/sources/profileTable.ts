import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { ImportProblem, InspectedColumn } from './inspection'
import { proposeMissing, type ColumnValues } from './missing/proposeMissing'
import type { MissingProposal } from './missing/proposal'
import { Profiler } from './columns/profile'
import { isPeriodCode, periodLabel } from './columns/periods'
import { WeightedAnswers } from './columns/weightedShares'
import { findWeights, type Weights } from './columns/weights'
import { isPersonalText } from './privacy/personalText'
import type { Study } from './study'
import type { Reading } from './columns/reading'
import { textsOf, type StudiedColumn } from './studiedColumn'

export interface TableProfile {
  readonly columns: readonly InspectedColumn[]
  /** Dutch. */
  readonly notes: readonly string[]
}

/**
 * Reads every value once, as it will be loaded: profiles, missing values with their reasons, value labels.
 * A value that isn't of the type that the settings ask for is a problem.
 */
export function profileTable(
  { table, columns }: Study,
  fileName: string,
): Outcome<TableProfile, ImportProblem> {
  const weights = findWeights(columns)
  const tallies = columns.map((column) => new ColumnTally(column, weights))
  // A column of few different texts is read by those; one that holds a wrong value row by row, to find the first.
  const allFit = tallies.every((tally) => tally.readsRows || tally.addTexts())
  const byRow = allFit ? tallies.filter((tally) => tally.readsRows || tally.isWeighted) : tallies
  const needed = [...byRow.flatMap(({ column }) => column.from), ...(weights?.column.from ?? [])]
  for (const { row, cells } of byRow.length === 0 ? [] : table.rows(needed)) {
    const weight = weights?.of(cells) ?? null
    for (const tally of byRow) {
      if (tally.add(cells, weight)) continue
      const { header, at, screening } = tally.column
      const value = cells[at] ?? ''
      // Among numbers one name is too few to take the column for personal.
      const text = screening.finding === null && !isPersonalText(value) ? value : '•'
      return fail({ kind: 'bad-value', file: fileName, row, column: header, text })
    }
  }
  for (const tally of tallies) tally.close()
  const proposed = proposeMissing(tallies.map((tally) => tally.values))
  return succeed({
    columns: tallies.map((tally, at) => tally.result(proposed[at] ?? [])),
    notes: weights === null ? [] : [weights.describe()],
  })
}

class ColumnTally {
  readonly column: StudiedColumn
  /** Whether the texts alone don't tell all there is to count. */
  readonly readsRows: boolean
  readonly #missing = new Map<string, number>()
  readonly #profiler: Profiler | null
  readonly #answers: WeightedAnswers | null
  readonly #periods: Set<string> | null

  constructor(column: StudiedColumn, weights: Weights | null) {
    const { screening, scan } = column
    const shown = screening.loaded && screening.transform !== 'pseudoniem'
    this.column = column
    this.readsRows = textsOf(column) === null
    this.#profiler = shown ? new Profiler(column.type) : null
    this.#answers = shown && weights !== null && weights.column !== column ? new WeightedAnswers() : null
    this.#periods = shown && scan.values > 0 && scan.traits['period-code'] === scan.values ? new Set() : null
  }

  get isWeighted(): boolean {
    return this.#answers !== null
  }

  /** Counts every text of the column; false when one isn't of the column's type. */
  addTexts(): boolean {
    const cells: string[] = []
    for (const [text, count] of textsOf(this.column)?.entries() ?? []) {
      cells[this.column.at] = text
      if (!this.#count(this.column.read(cells), count)) return false
    }
    return true
  }

  /** Counts a row, as far as that isn't done by the texts; false when the cell isn't of the column's type. */
  add(cells: readonly string[], weight: number | null): boolean {
    const reading = this.column.read(cells)
    if (reading?.value != null && weight !== null) this.#answers?.add(reading.value, weight)
    return this.readsRows ? this.#count(reading, 1) : reading !== null
  }

  #count(reading: Reading | null, count: number): boolean {
    if (reading === null) return false
    if (reading.value === null)
      this.#missing.set(reading.reason, (this.#missing.get(reading.reason) ?? 0) + count)
    else {
      this.#profiler?.add(reading.value, count)
      this.#periods?.add(reading.value)
    }
    return true
  }

  close(): void {
    this.#profiler?.close()
  }

  /** null where no value may be seen. */
  get values(): ColumnValues | null {
    const { type, valueLabels } = this.column
    return this.#profiler === null
      ? null
      : { type, counts: this.#profiler.counts, sorted: this.#profiler.sorted, valueLabels }
  }

  result(proposed: readonly MissingProposal[]): InspectedColumn {
    const { header, name, label, type, unit, ownUnit, role, screening, keeps } = this.column
    const codes = [...(this.#periods ?? [])].filter(isPeriodCode).sort()
    // The words and codes of a column that is left out can be those of persons; of one transformed, they fit no value.
    const own = screening.loaded && screening.transform === null ? this.column.valueLabels : {}
    const valueLabels = { ...Object.fromEntries(codes.map((code) => [code, periodLabel(code)])), ...own }
    const missing = screening.loaded ? Object.fromEntries(this.#missing) : {}
    const profile = this.#profiler?.result(valueLabels) ?? null
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
      proposedMissing: proposed.filter(({ code }) => !keeps.includes(code)),
      valueLabels,
      loaded: screening.loaded,
      transform: screening.transform,
      profile: profile === null ? null : { ...profile, weighted: this.#answers?.result() ?? null },
    }
  }
}

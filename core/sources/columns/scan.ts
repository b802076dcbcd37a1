import type { RawTable } from '../rawTable'
import { missingReason } from './missing'
import { traitsOf, type Trait } from './traits'

/** What stands in a column, over all its values. */
export interface ColumnScan {
  /** Cells that are neither empty nor a sign that is missing among numbers (`.`, `-`, `x`, `n.v.t.`, `<5`). */
  readonly values: number
  /** How many of those have a trait. */
  readonly traits: Readonly<Partial<Record<Trait, number>>>
  /** How often a missing sign stands alone in the cell, and '' for an empty cell. */
  readonly signs: Readonly<Record<string, number>>
}

/**
 * One pass over the table.
 *
 * @param codes By position: values that the settings call missing; they count for nothing.
 */
export function scanColumns(
  table: RawTable,
  codes: readonly (Readonly<Record<string, string>> | undefined)[],
): readonly ColumnScan[] {
  const tallies = table.columns.map((_, at) => new Tally(codes[at]))
  for (const { cells } of table.rows())
    for (const [at, tally] of tallies.entries()) tally.add(cells[at] ?? '')
  return tallies
}

const memorySize = 5000

class Tally implements ColumnScan {
  values = 0
  readonly traits: Partial<Record<Trait, number>> = {}
  readonly signs: Record<string, number> = {}
  // Most columns repeat few values: judging each once is what makes one pass over all values affordable.
  readonly #judged = new Map<string, readonly Trait[]>()
  readonly #codes: ReadonlySet<string>

  constructor(codes: Readonly<Record<string, string>> = {}) {
    this.#codes = new Set(Object.keys(codes))
  }

  add(text: string): void {
    if (this.#codes.has(text)) return
    if (missingReason(text, true) !== null) {
      this.signs[text] = (this.signs[text] ?? 0) + 1
      return
    }
    this.values += 1
    for (const trait of this.#judge(text)) this.traits[trait] = (this.traits[trait] ?? 0) + 1
  }

  #judge(text: string): readonly Trait[] {
    if (this.#judged.size >= memorySize) return traitsOf(text)
    const traits = this.#judged.get(text) ?? traitsOf(text)
    this.#judged.set(text, traits)
    return traits
  }
}

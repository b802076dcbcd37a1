import type { RawTable } from '../rawTable'
import { missingReason } from './missing'
import { TextCounts } from './textCounts'
import { traitsOf, type Trait } from './traits'

/** What stands in a column, over all its values. */
export interface ColumnScan {
  /** Cells that are neither empty nor a sign that is missing among numbers (`.`, `-`, `x`, `n.v.t.`, `<5`). */
  readonly values: number
  /** How many of those have a trait. */
  readonly traits: Readonly<Partial<Record<Trait, number>>>
  /** How often a missing sign stands alone in the cell, and '' for an empty cell. */
  readonly signs: Readonly<Record<string, number>>
  /** All texts of the column; null when it has too many different ones. */
  readonly texts: TextCounts | null
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
  const tallies = table.columns.map((_, at) => new Tally(table.rowCount, codes[at]))
  for (const { cells } of table.rows())
    for (let at = 0; at < tallies.length; at += 1) tallies[at]?.add(cells[at] ?? '')
  return tallies.map((tally) => tally.result())
}

class Tally {
  #values = 0
  readonly #traits = new Map<Trait, number>()
  readonly #signs: Record<string, number> = {}
  #texts: TextCounts | null
  readonly #codes: ReadonlySet<string>

  constructor(rowCount: number, codes: Readonly<Record<string, string>> = {}) {
    this.#texts = new TextCounts(rowCount)
    this.#codes = new Set(Object.keys(codes))
  }

  add(text: string): void {
    if (this.#texts === null) this.#judge(text, 1)
    else if (!this.#texts.add(text)) {
      this.#judgeTexts()
      this.#texts = null
      this.#judge(text, 1)
    }
  }

  result(): ColumnScan {
    this.#judgeTexts()
    const traits: Partial<Record<Trait, number>> = Object.fromEntries(this.#traits)
    return { values: this.#values, traits, signs: this.#signs, texts: this.#texts }
  }

  #judgeTexts(): void {
    for (const [text, count] of this.#texts?.entries() ?? []) this.#judge(text, count)
  }

  #judge(text: string, count: number): void {
    if (this.#codes.size > 0 && this.#codes.has(text)) return
    if (missingReason(text, true) !== null) {
      this.#signs[text] = (this.#signs[text] ?? 0) + count
      return
    }
    this.#values += count
    for (const trait of traitsOf(text)) this.#traits.set(trait, (this.#traits.get(trait) ?? 0) + count)
  }
}

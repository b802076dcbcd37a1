import { isTotalName } from '../totalLabel'
import { isBlank } from './delimiter'
import { fitOf } from './fit'
import { isNumber, isSame, signs, valueOf } from './findTotal'
import type { Layout } from './layout'
import { isRead, type Body } from './measureBody'
import type { TextRecord } from './records'

/**
 * Rows among the others that say they are totals, and in which every number is the sum of its column since the last of
 * their kind.
 *
 * @param text Of the whole file: without a word for total in it, its records aren't read.
 */
export function findSubtotals(
  text: string,
  records: () => Iterable<TextRecord>,
  body: Body,
  layout: Layout,
): readonly number[] {
  if (!/tota+l|\bsom\b/i.test(text)) return []
  const sums = signs.map((sign) => new Sums(sign, layout.width))
  for (const record of records()) {
    if (record.row > body.lastRow) break
    if (record.row < body.firstRow || isBlank(record.fields) || !isRead(fitOf(record, layout))) continue
    const fields = record.fields.map((field) => field.trim())
    const isNamed = fields.slice(0, maxNameColumns).some(isTotalName)
    for (const sum of sums) sum.take(record.row, fields, isNamed)
  }
  return sums.map(({ found }) => found).reduce((most, found) => (found.length > most.length ? found : most))
}

/** Where the names stand: the first columns of a table. */
const maxNameColumns = 4

class Sums {
  readonly found: number[] = []
  #sums: number[] = []
  #parts = 0

  constructor(
    private readonly sign: (typeof signs)[number],
    private readonly width: number,
  ) {}

  take(row: number, fields: readonly string[], isNamed: boolean): void {
    if (isNamed && this.#parts > 1 && this.#addsUp(fields)) {
      this.found.push(row)
      this.#sums = []
      this.#parts = 0
      return
    }
    this.#parts += 1
    for (let column = 0; column < this.width; column += 1)
      this.#sums[column] = (this.#sums[column] ?? 0) + (valueOf(fields[column], this.sign) || 0)
  }

  #addsUp(fields: readonly string[]): boolean {
    const numbers = fields.flatMap((field, column) =>
      isNumber(field) && !field.includes('%') ? [column] : [],
    )
    return (
      numbers.length > 0 &&
      numbers.every((column) => isSame(this.#sums[column] ?? 0, valueOf(fields[column], this.sign)))
    )
  }
}

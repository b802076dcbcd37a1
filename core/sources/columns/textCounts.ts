/** Different texts of a column that are held; beyond that most columns repeat too little to gain by it. */
const maxTexts = 20_000

/**
 * The texts of a column, each held once. Most columns repeat few texts: what holds for a cell is then found once for
 * each of them, and not once for each row.
 */
export class TextCounts {
  readonly #codes = new Map<string, number>()
  readonly #counts: number[] = []
  #rows: Uint16Array
  #rowCount = 0

  /** @param rowCount As many rows are expected. */
  constructor(rowCount = 0) {
    this.#rows = new Uint16Array(rowCount)
  }

  /** Adds the text of the next row; false when there are too many different ones: it counts no longer. */
  add(text: string): boolean {
    const code = this.#codes.get(text) ?? this.#take(text)
    if (code < 0) return false
    this.#counts[code] = (this.#counts[code] ?? 0) + 1
    if (this.#rowCount === this.#rows.length) this.#grow()
    this.#rows[this.#rowCount] = code
    this.#rowCount += 1
    return true
  }

  /** In the order in which they first came. */
  *entries(): Generator<readonly [text: string, count: number]> {
    for (const [text, code] of this.#codes) yield [text, this.#counts[code] ?? 0]
  }

  /** The position, among the entries, of the text of a row (from 0). */
  codeAt(row: number): number {
    return this.#rows[row] ?? 0
  }

  #take(text: string): number {
    const code = this.#codes.size
    if (code === maxTexts) return -1
    this.#codes.set(ownCopy(text), code)
    this.#counts.push(0)
    return code
  }

  #grow(): void {
    const larger = new Uint16Array(this.#rows.length * 2 + 1000)
    larger.set(this.#rows)
    this.#rows = larger
  }
}

/** A text cut from the file's own keeps the whole of it in memory; shorter ones than this are copied by the engine. */
const shortest = 13

const ownCopy = (text: string): string => (text.length < shortest ? text : text.split('').join(''))

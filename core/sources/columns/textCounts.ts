/** Different texts of a column that are held; beyond that most columns repeat too little to gain by it. */
const maxTexts = 20_000

/** Places to look a text up in: a power of two, so many that few texts share one. */
const places = 65_536

/**
 * The texts of a column, each held once. Most columns repeat few texts: what holds for a cell is then found once for
 * each of them, and not once for each row.
 *
 * They are looked up by a number of our own: a Map would have the browser keep one of every text that is cut from the
 * file, which takes several times as long.
 */
export class TextCounts {
  readonly #texts: string[] = []
  readonly #counts: number[] = []
  /** By place, the code of the last text put there plus one; 0 for none. By code, that of the one before it. */
  readonly #last = new Uint16Array(places)
  readonly #before: number[] = []
  #rows: Uint16Array
  #rowCount = 0

  /** @param rowCount As many rows are expected. */
  constructor(rowCount = 0) {
    this.#rows = new Uint16Array(rowCount)
  }

  /** Adds the text of the next row; false when there are too many different ones: it counts no longer. */
  add(text: string): boolean {
    const code = this.#codeOf(text)
    if (code < 0) return false
    this.#counts[code] = (this.#counts[code] ?? 0) + 1
    if (this.#rowCount === this.#rows.length) this.#grow()
    this.#rows[this.#rowCount] = code
    this.#rowCount += 1
    return true
  }

  /** In the order in which they first came. */
  *entries(): Generator<readonly [text: string, count: number]> {
    for (const [code, text] of this.#texts.entries()) yield [text, this.#counts[code] ?? 0]
  }

  /** The position, among the entries, of the text of a row (from 0). */
  codeAt(row: number): number {
    return this.#rows[row] ?? 0
  }

  /** A new one for a text that wasn't there; -1 when there are too many. */
  #codeOf(text: string): number {
    const place = placeOf(text)
    const last = this.#last[place] ?? 0
    for (let code = last - 1; code >= 0; code = (this.#before[code] ?? 0) - 1)
      if (this.#texts[code] === text) return code
    const code = this.#texts.length
    if (code === maxTexts) return -1
    this.#texts.push(ownCopy(text))
    this.#counts.push(0)
    this.#before.push(last)
    this.#last[place] = code + 1
    return code
  }

  #grow(): void {
    const larger = new Uint16Array(this.#rows.length * 2 + 1000)
    larger.set(this.#rows)
    this.#rows = larger
  }
}

function placeOf(text: string): number {
  let number = 0
  for (let at = 0; at < text.length; at += 1) number = Math.imul(number, 31) + text.charCodeAt(at)
  return (number ^ (number >>> 16)) & (places - 1)
}

/** A text cut from the file's own keeps the whole of it in memory; shorter ones than this are copied by the engine. */
const shortest = 13

const ownCopy = (text: string): string => (text.length < shortest ? text : text.split('').join(''))

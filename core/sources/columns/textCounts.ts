/** Different texts of a column that are held; beyond that most columns repeat too little to gain by it. */
const maxTexts = 20_000

interface Counted {
  count: number
}

/**
 * How often each text stands in a column. Most columns repeat few texts: what holds for a cell is then found once for
 * each of them, and not once for each row.
 */
export class TextCounts {
  readonly #counts = new Map<string, Counted>()

  /** False when there are too many different texts: it counts no longer what it doesn't know. */
  add(text: string): boolean {
    const known = this.#counts.get(text)
    if (known !== undefined) known.count += 1
    else if (this.#counts.size < maxTexts) this.#counts.set(ownCopy(text), { count: 1 })
    else return false
    return true
  }

  /** In the order in which they first came. */
  *entries(): Generator<readonly [text: string, count: number]> {
    for (const [text, { count }] of this.#counts) yield [text, count]
  }
}

/** A text cut from the file's own keeps the whole of it in memory; shorter ones than this are copied by the engine. */
const shortest = 13

const ownCopy = (text: string): string => (text.length < shortest ? text : text.split('').join(''))

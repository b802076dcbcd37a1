/** Draws of one seeded sequence: the same seed gives the same draws on every machine. */
export interface Random {
  /** Whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number
  /** One of the keys, each as likely as its weight says. */
  pick<Key extends string>(weights: Readonly<Record<Key, number>>): Key
  /** One of the items, each as likely as `weightOf` says. */
  choose<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item
  shuffle<Item>(items: readonly Item[]): Item[]
}

/** mulberry32: small and good enough for sample data; not for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1))

  function choose<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item {
    let left = fraction() * items.reduce((sum, item) => sum + weightOf(item), 0)
    for (const item of items) {
      left -= weightOf(item)
      if (left < 0) return item
    }
    throw new Error('Nothing to choose from')
  }

  function pick<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
    return choose(Object.keys(weights) as Key[], (key) => weights[key])
  }

  function shuffle<Item>(items: readonly Item[]): Item[] {
    const tagged = items.map((item) => ({ item, order: fraction() }))
    return tagged.toSorted((a, b) => a.order - b.order).map(({ item }) => item)
  }

  return { whole, pick, choose, shuffle }
}

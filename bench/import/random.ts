/** A whole number from 0 up to, not with, `below` (at most 2^31). */
export type Random = (below: number) => number

/** Seeded, so that a file is the same at every run (xorshift, 32 bits). */
export function random(seed: number): Random {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 1) % below
  }
}

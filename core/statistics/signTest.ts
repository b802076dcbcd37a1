import { fairTail } from './binomialTail'
import { checkCount } from './refuse'

export interface SignTest {
  /** Those that changed; who stayed the same says nothing about direction. */
  readonly changed: number
  readonly twoSided: number
  /** Against "more down than up", and against "more up than down". */
  readonly greater: number
  readonly less: number
}

/**
 * Exact sign test: whether up and down would be this far apart if each were as likely, by the binomial distribution.
 * Without any change every p is 1. Takes the cases as independent of each other.
 *
 * @throws {RangeError} when a number is no count.
 * @see docs/EVIDENCE.md, formula F6
 */
export function signTest(up: number, down: number): SignTest {
  checkCount('up', up)
  checkCount('down', down)
  const changed = up + down
  return {
    changed,
    twoSided: Math.min(1, 2 * fairTail(Math.max(up, down), changed)),
    greater: fairTail(up, changed),
    less: fairTail(down, changed),
  }
}

import type { CausalClass } from '../model'

/** One way in which Dutch claims a cause. Words without diacritics, in lower case; `compilePattern` reads them. */
export interface CauseRule {
  readonly kind: CausalClass
  readonly pattern: string
  /** Not a claim when this holds in the same clause, or right at the words. */
  readonly unless?: RegExp
  /**
   * `thing`: someone who does it isn't a claim. `claim`: someone who does it is one only with an outcome as its object.
   * Absent: whoever does it.
   */
  readonly subject?: 'thing' | 'claim'
  /** Only with a change, a comparison or a result for people in the clause (`outcome`), or strictly change (`change`). */
  readonly needs?: 'outcome' | 'change'
  /** A reservation with kan doesn't take it back. */
  readonly factual?: true
}

import type { AssessmentContext, Subject } from './assessment'
import type { Flag } from './flags'
import type { Protected } from './protect'

export interface RuleInput {
  readonly subject: Subject
  readonly context: AssessmentContext
  readonly protected: Protected
}

/**
 * One caveat: judges a result and says what a reader must know. `message` and `short` are the same in both views, so
 * they never contain a protected number; `evidence` may, and lists it in `protectedEvidence`.
 */
export type Rule = (input: RuleInput) => readonly Flag[]

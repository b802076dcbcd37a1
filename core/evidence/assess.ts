import type { Assessment, AssessmentContext, Subject } from './assessment'
import type { Flag, Severity } from './flags'
import { protect } from './protect'
import { rules } from './rules'

/**
 * Judges a cell's result: the caveats it carries and what may be published of it.
 *
 * @see docs/EVIDENCE.md
 */
export function assess(subject: Subject, context: AssessmentContext): Assessment {
  const shielded = protect(subject, context)
  const flags = rules.flatMap((rule) => rule({ subject, context, protected: shielded }))
  const { protection, exact, published, conflicts } = shielded
  return { flags: flags.toSorted(byWeight), protection, exact, published, conflicts }
}

const weights: Readonly<Record<Severity, number>> = { blokkeert: 0, waarschuwt: 1, informeert: 2 }

function byWeight(left: Flag, right: Flag): number {
  return (
    weights[left.severity] - weights[right.severity] ||
    compareTexts(left.code, right.code) ||
    compareTexts(left.subject, right.subject)
  )
}

const compareTexts = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0)

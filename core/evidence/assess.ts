import type { Assessment, AssessmentContext, Subject } from './assessment'
import type { Flag, Severity } from './flags'
import { roundResult } from './disclosure/roundResult'
import { measuresOf } from './measures'
import { readsRegistration } from './nature'
import { protect, protectRounded, type Protected } from './protect'
import { rules } from './rules'

/**
 * Judges a cell's result: the caveats it carries and what may be published of it.
 *
 * @see docs/EVIDENCE.md
 */
export function assess(subject: Subject, context: AssessmentContext): Assessment {
  const { judged, shielded } = shieldedBy(subject, context)
  const flags = rules.flatMap((rule) => rule({ subject: judged, context, protected: shielded }))
  const { protection, exact, published, conflicts } = shielded
  return { flags: flags.toSorted(byWeight), protection, exact, published, conflicts }
}

/** Where counts are published rounded, the flags are judged of the rounded ones, so that none names another. */
function shieldedBy(
  subject: Subject,
  context: AssessmentContext,
): { readonly judged: Subject; readonly shielded: Protected } {
  const { afronden: base } = context.settings
  const { counts } = measuresOf(subject.table, subject.roles)
  if ((base !== 5 && base !== 10) || !readsRegistration(subject.sources) || counts.length === 0)
    return { judged: subject, shielded: protect(subject, context) }
  const rounded = roundResult(subject, base)
  return { judged: rounded.subject, shielded: protectRounded(subject, rounded, base, context) }
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

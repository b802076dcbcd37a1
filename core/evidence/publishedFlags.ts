import type { Assessment } from './assessment'
import type { Flag } from './flags'

/** The flags as they may leave the bureau: protected evidence is null. Messages are the same in both views. */
export function publishedFlags({ flags }: Assessment): readonly Flag[] {
  return flags.map(({ protectedEvidence = [], ...flag }) => ({
    ...flag,
    evidence: Object.fromEntries(
      Object.entries(flag.evidence).map(([key, value]) => [
        key,
        protectedEvidence.includes(key) ? null : value,
      ]),
    ),
  }))
}

import type { Inspection } from '../../../core/sources/inspection'
import type { Review } from './review'

/** How many subjects the review puts on top because someone must judge them. */
export function countAttention(
  { question, proposals, draft }: Pick<Review, 'question' | 'proposals' | 'draft'>,
  { kind, rowCount, privacy }: Inspection,
): number {
  return [
    question !== null,
    kind === 'overig' && draft.soort === undefined,
    rowCount === 0,
    privacy.length > 0,
    proposals.some(({ likely }) => likely),
  ].filter(Boolean).length
}

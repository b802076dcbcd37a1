import type { Inspection } from '../../../core/sources/inspection'
import type { Review } from './review'

/** How many subjects the review puts on top because someone must judge them. */
export function countAttention(
  { question, proposals, draft }: Pick<Review, 'question' | 'proposals' | 'draft'>,
  inspection: Inspection,
): number {
  const { kind, rowCount, privacy } = inspection
  return [
    question !== null,
    kind === 'overig' && draft.soort === undefined,
    otherTables(inspection).length > 0,
    rowCount === 0,
    privacy.length > 0,
    proposals.some(({ likely }) => likely),
  ].filter(Boolean).length
}

/** Tables in the file that aren't read, other worksheets not counted. */
export const otherTables = ({ leftOut }: Inspection): Inspection['leftOut'] =>
  leftOut.filter(({ what }) => what === 'andere-tabel')

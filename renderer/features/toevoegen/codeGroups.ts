import type { Inspection } from '../../../core/sources/inspection'
import type { MissingProposal } from '../../../core/sources/missing/proposal'

/** A value that may stand for a missing one, in all columns where it was found. */
export interface CodeGroup {
  readonly code: string
  readonly reason: string
  readonly likely: boolean
  readonly places: readonly { readonly header: string; readonly count: number; readonly ground: string }[]
}

/** What was proposed for a column, kept when it is accepted: then it is no value any more and no proposal either. */
export type ColumnProposal = MissingProposal & { readonly header: string }

/** The proposals so far with those of a new reading; of columns that are gone, none. */
export function keepProposals(
  before: readonly ColumnProposal[],
  { columns }: Inspection,
): readonly ColumnProposal[] {
  const headers = new Set(columns.map(({ header }) => header))
  const found = columns.flatMap(({ header, proposedMissing }) =>
    proposedMissing.map((proposal) => ({ ...proposal, header })),
  )
  const known = new Set(before.map(keyOf))
  return [
    ...before.filter(({ header }) => headers.has(header)),
    ...found.filter((proposal) => !known.has(keyOf(proposal))),
  ]
}

/** Likely ones first, and of those the ones in most columns. */
export function groupCodes(proposals: readonly ColumnProposal[]): readonly CodeGroup[] {
  const groups = new Map<string, CodeGroup>()
  for (const { header, code, reason, likely, count, ground } of proposals) {
    const key = JSON.stringify([code, reason, likely])
    const places = [...(groups.get(key)?.places ?? []), { header, count, ground }]
    groups.set(key, { code, reason, likely, places })
  }
  return [...groups.values()].sort(
    (a, b) => Number(b.likely) - Number(a.likely) || b.places.length - a.places.length,
  )
}

const keyOf = ({ header, code }: ColumnProposal) => JSON.stringify([header, code])

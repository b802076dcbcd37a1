import type { ColumnType } from '../../bridge/table'
import { countOf, type SortedNumbers } from '../columns/numberTally'
import { numberCodes, type NumberCode } from './numberCodes'
import type { MissingProposal } from './proposal'
import { saysMissing, wordCodes } from './wordCodes'

/** The values of a column as they will be loaded. */
export interface ColumnValues {
  readonly type: ColumnType
  /** How often each value occurs in a column that isn't one of numbers; of very many values only the first are counted. */
  readonly counts: ReadonlyMap<string, number>
  /** null for a column that isn't one of numbers. */
  readonly sorted: SortedNumbers | null
  readonly valueLabels: Readonly<Record<string, string>>
}

/**
 * Proposes, column by column, which values may stand for a missing one. Nothing is done with them.
 *
 * @param columns null for a column of which no value may be seen.
 */
export function proposeMissing(
  columns: readonly (ColumnValues | null)[],
): readonly (readonly MissingProposal[])[] {
  const found = columns.map((column) => (column === null ? [] : proposalsOf(column)))
  const spread = new Map<string, number>()
  for (const { code } of found.flat()) spread.set(code, (spread.get(code) ?? 0) + 1)
  return found.map((proposals) =>
    proposals.flatMap(({ needsOthers, ...proposal }): MissingProposal[] => {
      const columnsWith = spread.get(proposal.code) ?? 0
      if (columnsWith < manyColumns) return needsOthers ? [] : [proposal]
      return [{ ...proposal, ground: `${proposal.ground} Staat in ${columnsWith} kolommen.` }]
    }),
  )
}

const manyColumns = 3

type Found = MissingProposal & Pick<NumberCode, 'needsOthers'>

function proposalsOf({ type, counts, sorted, valueLabels }: ColumnValues): readonly Found[] {
  const labelled = Object.entries(valueLabels).flatMap(([code, label]): Found[] => {
    const count = sorted === null ? (counts.get(code) ?? 0) : countOf(sorted, code)
    if (count === 0 || !saysMissing(label)) return []
    const ground = `Heet in het bestand “${label}”.`
    return [{ code, count, reason: label, ground, likely: true, needsOthers: false }]
  })
  const known = new Set(labelled.map(({ code }) => code))
  const others = sorted !== null ? numberCodes(sorted) : type === 'text' ? words(counts) : []
  return [...labelled, ...others.filter(({ code }) => !known.has(code))]
}

const words = (counts: ReadonlyMap<string, number>): readonly Found[] =>
  wordCodes(counts).map((word) => ({ ...word, needsOthers: false }))

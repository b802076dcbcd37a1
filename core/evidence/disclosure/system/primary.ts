import { isSmall, type Thresholds } from '../counts'
import { disclosesGroup } from '../groupDisclosure'
import type { CrossTable } from './crossTable'

/** Cells, subtotals and totals with a count from 1 to the threshold − 1. */
export const smallCells = ({ counts }: CrossTable, thresholds: Thresholds): ReadonlySet<number> =>
  new Set([...counts.keys()].filter((cell) => isSmall(counts[cell] ?? 0, thresholds)))

/**
 * The fullest category of every group that a table says something about each member of; with that cell hidden, all or
 * all but one are no longer known to be in it.
 */
export function tellingCells({ counts, lines }: CrossTable, thresholds: Thresholds): ReadonlySet<number> {
  return new Set(
    lines.flatMap(({ cells }) => {
      const numbers = cells.map((cell) => counts[cell] ?? 0)
      if (cells.length < 2 || !disclosesGroup(numbers, thresholds)) return []
      const fullest = cells[numbers.indexOf(Math.max(...numbers))]
      return fullest === undefined ? [] : [fullest]
    }),
  )
}

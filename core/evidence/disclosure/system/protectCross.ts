import type { Thresholds } from '../counts'
import type { LinearSolver } from '../solver/linearSolver'
import { auditPattern } from './audit'
import type { CrossTable } from './crossTable'
import { withEmptyCells } from './emptyCells'
import { smallCells, tellingCells } from './primary'
import { suppress } from './suppress'

export interface Protection {
  readonly primary: ReadonlySet<number>
  /** Everything that is hidden, the primary cells included. */
  readonly hidden: ReadonlySet<number>
  /** Whether there are so few people that nothing is published. */
  readonly totalTooSmall: boolean
  /** What the audit says of `hidden`; a pattern that isn't safe must not be used. */
  readonly safe: boolean
}

/**
 * Protects a table of counts with its totals: which cells are too small, which others have to go with them, and whether
 * the audit agrees.
 *
 * @see docs/EVIDENCE.md, rules E3, E5 and E20
 */
export function protectCross(table: CrossTable, thresholds: Thresholds, solver: LinearSolver): Protection {
  const primary = smallCells(table, thresholds)
  const grandTotal = table.counts.at(-1) ?? 0
  if (grandTotal < thresholds.smallest)
    return { primary, hidden: new Set(table.counts.keys()), totalTooSmall: true, safe: true }
  const toProtect = new Set([...primary, ...tellingCells(table, thresholds)])
  const pattern = suppress(table, toProtect, thresholds.smallest, solver)
  const hidden = pattern && withEmptyCells(table, pattern, solver)
  if (hidden === null) return { primary, hidden: toProtect, totalTooSmall: false, safe: false }
  const { safe } = auditPattern(table, hidden, toProtect, thresholds.smallest, solver)
  return { primary, hidden, totalTooSmall: false, safe }
}

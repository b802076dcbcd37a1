import type { LinearSolver } from '../solver/linearSolver'
import { withAttacker, type Interval } from './attacker'
import { widthAt, type CountSystem, type Width } from './countSystem'

/** What is wrong with a pattern; a pattern with nothing wrong is safe. */
export interface Audit {
  readonly safe: boolean
  /** Cells to protect that are published. */
  readonly visible: readonly number[]
  /** Hidden cells of which the count can be worked out, small or not. */
  readonly derivable: readonly number[]
  /** Cells to protect of which the interval is too narrow. */
  readonly narrow: readonly number[]
}

/**
 * Judges what a reader can work out: safe when every cell to protect is hidden and lies in an interval at least `widthOf`
 * wide, and no hidden cell can be worked out.
 *
 * @see docs/EVIDENCE.md, rule E20
 */
export function auditPattern(
  system: CountSystem,
  hidden: ReadonlySet<number>,
  toProtect: ReadonlySet<number>,
  widthOf: Width,
  solver: LinearSolver,
): Audit {
  const visible = [...toProtect].filter((cell) => !hidden.has(cell))
  return withAttacker(system, hidden, solver, ({ isUnsure }) => {
    // A whole count is unsure when another whole count is possible; half a person is no other count.
    const derivable = [...hidden].filter((cell) => !isUnsure(cell, 1e-6))
    const narrow = [...toProtect].filter(
      (cell) => hidden.has(cell) && !derivable.includes(cell) && !isUnsure(cell, widthAt(widthOf, cell)),
    )
    const safe = visible.length === 0 && derivable.length === 0 && narrow.length === 0
    return { safe, visible, derivable, narrow }
  })
}

/** The exact interval of every hidden cell, in the order of the cells. */
export function intervalsOf(
  system: CountSystem,
  hidden: ReadonlySet<number>,
  solver: LinearSolver,
): readonly Interval[] {
  return withAttacker(system, hidden, solver, ({ intervalOf }) =>
    [...hidden].toSorted((left, right) => left - right).map(intervalOf),
  )
}

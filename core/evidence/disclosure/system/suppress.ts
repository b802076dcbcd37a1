import { withProgram, type LinearSolver, type OpenProgram } from '../solver/linearSolver'
import { withAttacker, withoutNoise } from './attacker'
import { changeEquation, widthAt, type CountSystem, type Width } from './countSystem'

/**
 * Which cells to hide so that each cell to protect lies, for a reader, in an interval at least `widthOf` wide.
 *
 * For one cell after another, two linear programs look for the cheapest other table that a reader must hold possible:
 * one in which the cell is lower, one in which it is higher. What differs between that table and the true one is
 * hidden; what is hidden already costs nothing more. A second round, in the opposite order, keeps of the hidden cells
 * only what is needed.
 *
 * @param alreadyHidden Cells that are hidden for another reason; they stay so.
 * @returns null when no pattern protects them all, because of counts that the reader knows anyway.
 * @see docs/EVIDENCE.md, rule E20
 */
export function suppress(
  system: CountSystem,
  toProtect: ReadonlySet<number>,
  widthOf: Width,
  solver: LinearSolver,
  alreadyHidden: ReadonlySet<number> = new Set(),
): ReadonlySet<number> | null {
  const start = new Set([...toProtect, ...alreadyHidden])
  const exposed = withAttacker(system, start, solver, ({ isUnsure }) =>
    [...toProtect].filter((cell) => !isUnsure(cell, widthAt(widthOf, cell))),
  )
  if (exposed.length === 0) return start
  const order = exposed.toSorted(
    (left, right) => (system.counts[right] ?? 0) - (system.counts[left] ?? 0) || left - right,
  )
  const first = hideFor(system, start, order, widthOf, solver)
  if (first === null || first.size === start.size) return first
  const within = { ...system, costs: system.costs.map((cost, cell) => (first.has(cell) ? cost : Infinity)) }
  const second = hideFor(within, start, order.toReversed(), widthOf, solver)
  return second !== null && second.size < first.size ? second : first
}

/** What is hidden in the end, for these cells in this order. */
function hideFor(
  system: CountSystem,
  start: ReadonlySet<number>,
  order: readonly number[],
  widthOf: Width,
  solver: LinearSolver,
): ReadonlySet<number> | null {
  const search = searchOf(system, start)
  return withProgram(solver, search.program, (program) => {
    search.variables.forEach(({ up, down }, cell) => {
      const cost = search.hidden.has(cell) ? 0 : (system.costs[cell] ?? 1)
      program.setCost(up, cost)
      program.setCost(down, cost)
    })
    return order.every((cell) => widen(cell, widthAt(widthOf, cell), search, program)) ? search.hidden : null
  })
}

/** The change of one cell: what it has more, and what it has less, in the other table. */
interface Change {
  readonly up: number
  readonly down: number
}

interface Search {
  readonly counts: readonly number[]
  readonly variables: ReadonlyMap<number, Change>
  readonly program: { readonly bounds: (readonly [number, number])[]; readonly equations: Equations }
  /** Grows. */
  readonly hidden: Set<number>
  /** By cell: how far it can go up and down, as far as seen; only grows, as what is hidden does. */
  readonly above: number[]
  readonly below: number[]
}

type Equations = readonly ReturnType<typeof changeEquation>[]

function searchOf({ counts, sums, costs }: CountSystem, start: ReadonlySet<number>): Search {
  const known = (cell: number) => costs[cell] === Infinity && !start.has(cell)
  const cells = [...counts.keys()].filter((cell) => !known(cell))
  const variables = new Map(cells.map((cell, at) => [cell, { up: 2 * at, down: 2 * at + 1 }]))
  const bounds = cells.flatMap((cell) => [[0, Infinity] as const, [0, counts[cell] ?? 0] as const])
  const equations = sums.map(changeEquation).flatMap(({ terms, value }) => {
    const own = terms.flatMap(([cell, factor]) => {
      const change = variables.get(cell)
      return change
        ? ([
            [change.up, factor],
            [change.down, -factor],
          ] as const)
        : []
    })
    return own.length === 0 ? [] : [{ terms: own, value }]
  })
  return {
    counts,
    variables,
    program: { bounds, equations },
    hidden: new Set(start),
    above: counts.map(() => 0),
    below: counts.map(() => 0),
  }
}

/** Whether the interval of a cell could be made wide enough. */
function widen(cell: number, width: number, search: Search, program: OpenProgram): boolean {
  const { counts, above, below } = search
  const missing = () => width - (above[cell] ?? 0) - (below[cell] ?? 0)
  if (missing() <= 0) return true
  const count = counts[cell] ?? 0
  // To zero, and the rest upwards: the smallest partners suffice for that.
  const down = Math.min(count, width - (above[cell] ?? 0))
  if (down > (below[cell] ?? 0)) move(cell, 'down', down, search, program)
  if (missing() > 0) move(cell, 'up', width - (below[cell] ?? 0), search, program)
  for (const direction of ['up', 'down'] as const) {
    if (missing() <= 0) return true
    const most = farthest(cell, direction, width, search, program)
    if (most > 0) move(cell, direction, most, search, program)
  }
  return missing() <= 0
}

/** Hides what must be for the cell to differ by so much; nothing when it can't. */
function move(cell: number, direction: keyof Change, by: number, search: Search, program: OpenProgram): void {
  const change = search.variables.get(cell)
  if (!change) return
  const opposite = direction === 'up' ? 'down' : 'up'
  program.setBounds(change[direction], [by, by])
  program.setBounds(change[opposite], [0, 0])
  const solution = program.minimise()
  release(cell, change, search, program)
  if (solution.kind !== 'optimal') return
  take(solution.values, search, program)
}

function take(values: Float64Array, search: Search, program: OpenProgram): void {
  const { hidden, above, below } = search
  search.variables.forEach(({ up, down }, cell) => {
    const by = withoutNoise((values[up] ?? 0) - (values[down] ?? 0))
    if (by === 0) return
    above[cell] = Math.max(above[cell] ?? 0, by)
    below[cell] = Math.max(below[cell] ?? 0, -by)
    if (hidden.has(cell)) return
    hidden.add(cell)
    program.setCost(up, 0)
    program.setCost(down, 0)
  })
}

function release(cell: number, { up, down }: Change, { counts }: Search, program: OpenProgram): void {
  program.setBounds(up, [0, Infinity])
  program.setBounds(down, [0, counts[cell] ?? 0])
}

/** How far a cell can go in one direction, up to `limit`, whatever it costs. */
function farthest(
  cell: number,
  direction: keyof Change,
  limit: number,
  search: Search,
  program: OpenProgram,
): number {
  const change = search.variables.get(cell)
  if (!change) return 0
  const opposite = direction === 'up' ? 'down' : 'up'
  const room = direction === 'up' ? limit : Math.min(limit, search.counts[cell] ?? 0)
  program.setBounds(change[direction], [0, room])
  program.setBounds(change[opposite], [0, 0])
  program.setCost(change[direction], -1e6)
  const solution = program.minimise()
  program.setCost(change[direction], 0)
  release(cell, change, search, program)
  if (solution.kind !== 'optimal') return 0
  return withoutNoise(solution.values[change[direction]] ?? 0)
}

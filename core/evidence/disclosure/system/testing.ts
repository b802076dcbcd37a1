/*
 * A reader's view, worked out without the code that protects and without linear programs: a table with its totals is a
 * circulation (each count flows from its row to its column, each total back), so how far a hidden count can go is the
 * largest flow around it through the other hidden counts. Whole numbers throughout.
 */

/** A table with its totals: of rows in groups, when there are, with the subtotals of these. */
export interface FlowTable {
  readonly counts: readonly (readonly number[])[]
  /** The group of each row; null without subtotals. */
  readonly groups: readonly number[] | null
}

export interface FlowCell {
  /** `r3`, `g0`, `R` for the row of totals. */
  readonly row: string
  /** A number, or `C` for the column of totals. */
  readonly column: string
  readonly count: number
  readonly from: string
  readonly to: string
}

export function flowCells({ counts, groups }: FlowTable): readonly FlowCell[] {
  const columns = (counts[0] ?? []).map((_, at) => `${at}`)
  const groupNumbers = [...new Set(groups)].toSorted((left, right) => left - right)
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const column = (at: number, rows: readonly (readonly number[])[]) =>
    at < columns.length ? sum(rows.map((row) => row[at] ?? 0)) : sum(rows.map(sum))
  const below = (group: number | null) => (group === null ? '' : `/g${group}`)
  const names = [...columns, 'C']
  const inner = counts.flatMap((row, r) =>
    names.map((name, at) => {
      const end = `c${name}${below(groups?.[r] ?? null)}`
      const count = column(at, [row])
      const [from, to] = name === 'C' ? [end, `r${r}`] : [`r${r}`, end]
      return { row: `r${r}`, column: name, count, from, to }
    }),
  )
  const subtotals = groupNumbers.flatMap((group) =>
    names.map((name, at) => {
      const count = column(
        at,
        counts.filter((_, r) => groups?.[r] === group),
      )
      const ends = [`c${name}/g${group}`, `c${name}`]
      const [from = '', to = ''] = name === 'C' ? ends.toReversed() : ends
      return { row: `g${group}`, column: name, count, from, to }
    }),
  )
  const totals = names.map((name, at) => {
    const [from, to] = name === 'C' ? ['R', 'cC'] : [`c${name}`, 'R']
    return { row: 'R', column: name, count: column(at, counts), from, to }
  })
  return [...inner, ...subtotals, ...totals]
}

export interface FlowInterval extends FlowCell {
  readonly min: number
  readonly max: number
}

/** The interval of each hidden cell for someone who sees the others. */
export function flowIntervals(
  cells: readonly FlowCell[],
  isHidden: (cell: FlowCell) => boolean,
): readonly FlowInterval[] {
  const hidden = cells.filter(isHidden)
  return hidden.map((cell) => {
    const others = hidden.filter((other) => other !== cell)
    const less = Math.min(cell.count, largestFlow(others, cell.from, cell.to, cell.count))
    return {
      ...cell,
      min: cell.count - less,
      max: cell.count + largestFlow(others, cell.to, cell.from, 1e12),
    }
  })
}

/** By shortest augmenting paths, up to a limit; a hidden count can always grow, and shrink down to 0. */
function largestFlow(cells: readonly FlowCell[], source: string, sink: string, limit: number): number {
  const arcs: { from: string; to: string; room: number }[] = cells.flatMap(({ from, to, count }) => [
    { from, to, room: 1e12 },
    { from: to, to: from, room: count },
  ])
  const leaving = new Map<string, number[]>()
  arcs.forEach(({ from }, at) => leaving.set(from, [...(leaving.get(from) ?? []), at]))
  let flow = 0
  while (flow < limit) {
    const path = shortestPath(source, sink, leaving, arcs)
    if (path === null) return flow
    const room = Math.min(limit - flow, ...path.map((arc) => arcs[arc]?.room ?? 0))
    for (const at of path) {
      const [arc, back] = [arcs[at], arcs[at ^ 1]]
      if (arc && back) [arc.room, back.room] = [arc.room - room, back.room + room]
    }
    flow += room
  }
  return flow >= 1e12 ? Infinity : flow
}

function shortestPath(
  source: string,
  sink: string,
  leaving: ReadonlyMap<string, readonly number[]>,
  arcs: readonly { readonly to: string; readonly from: string; readonly room: number }[],
): readonly number[] | null {
  const reached = new Map<string, number | null>([[source, null]])
  for (const node of reached.keys()) {
    if (node === sink) break
    for (const at of leaving.get(node) ?? []) {
      const arc = arcs[at]
      if (arc && arc.room > 0 && !reached.has(arc.to)) reached.set(arc.to, at)
    }
  }
  if (!reached.has(sink)) return null
  const path: number[] = []
  for (let at = reached.get(sink) ?? null; at !== null; at = reached.get(arcs[at]?.from ?? '') ?? null)
    path.push(at)
  return path
}

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

import type { CountSystem, Sum } from './countSystem'
import type { Dimension } from './dimension'

/** A table of every combination of categories, with all its subtotals and totals, as one system of counts. */
export interface CrossTable extends CountSystem {
  readonly dimensions: readonly Dimension[]
  /** The cell at a node of each dimension. */
  readonly cellAt: (nodes: readonly number[]) => number
  readonly nodesAt: (cell: number) => readonly number[]
  /** Each group of people and its counts by category of one dimension. */
  readonly lines: readonly Line[]
}

export interface Line {
  readonly dimension: number
  /** Cells, in the order of the nodes of the dimension. */
  readonly cells: readonly number[]
}

/**
 * @param countAt The count of a combination of categories, named by their nodes (leaves only).
 */
export function crossTable(
  dimensions: readonly Dimension[],
  countAt: (nodes: readonly number[]) => number,
): CrossTable {
  const sizes = dimensions.map(({ nodes }) => nodes.length)
  const cellAt = (nodes: readonly number[]) =>
    nodes.reduce((cell, node, dimension) => cell * (sizes[dimension] ?? 1) + node, 0)
  const nodesAt = (cell: number) => {
    const nodes: number[] = []
    for (const size of sizes.toReversed()) {
      nodes.unshift(cell % size)
      cell = Math.floor(cell / size)
    }
    return nodes
  }
  const cells = Array.from({ length: sizes.reduce((product, size) => product * size, 1) }, (_, at) =>
    nodesAt(at),
  )
  const sums = cells.flatMap((nodes) => sumsOf(nodes, dimensions, cellAt))
  const counts = countsOf(cells, dimensions, countAt, cellAt)
  return {
    dimensions,
    counts,
    sums,
    costs: costsOf(cells, dimensions, counts),
    cellAt,
    nodesAt,
    lines: linesOf(cells, dimensions, cellAt),
  }
}

const isLeaf = (dimension: Dimension | undefined, node: number) =>
  dimension?.nodes[node]?.children.length === 0

/** Each cell with a total in it is the sum of its parts, once for each dimension of which it is a total. */
function sumsOf(
  nodes: readonly number[],
  dimensions: readonly Dimension[],
  cellAt: CrossTable['cellAt'],
): readonly Sum[] {
  return dimensions.flatMap((dimension, at) => {
    const children = dimension.nodes[nodes[at] ?? 0]?.children ?? []
    if (children.length === 0) return []
    return [{ total: cellAt(nodes), parts: children.map((child) => cellAt(nodes.with(at, child))) }]
  })
}

/** Nodes come after their children, so a cell's parts are known before it. */
function countsOf(
  cells: readonly (readonly number[])[],
  dimensions: readonly Dimension[],
  countAt: (nodes: readonly number[]) => number,
  cellAt: CrossTable['cellAt'],
): readonly number[] {
  const counts: number[] = []
  cells.forEach((nodes, cell) => {
    const [sum] = sumsOf(nodes, dimensions, cellAt)
    counts[cell] = sum ? sum.parts.reduce((added, part) => added + (counts[part] ?? 0), 0) : countAt(nodes)
  })
  return counts
}

/**
 * Small counts before large ones, empty cells after those, totals last: a total is what most readers come for, and
 * hiding it hides something in every line that it closes.
 */
function costsOf(
  cells: readonly (readonly number[])[],
  dimensions: readonly Dimension[],
  counts: readonly number[],
): readonly number[] {
  const largest = counts.reduce((most, count) => Math.max(most, count), 1)
  return cells.map((nodes, cell) => {
    const count = counts[cell] ?? 0
    const totals = nodes.filter((node, at) => !isLeaf(dimensions[at], node)).length
    return (count === 0 ? 2 : 1 + count / largest) * 4 ** totals
  })
}

function linesOf(
  cells: readonly (readonly number[])[],
  dimensions: readonly Dimension[],
  cellAt: CrossTable['cellAt'],
): readonly Line[] {
  return dimensions.flatMap((dimension, at) =>
    cells
      .filter((nodes) => nodes[at] === dimension.total)
      .map((nodes) => ({
        dimension: at,
        cells: dimension.nodes.flatMap(({ children }, node) =>
          children.length === 0 ? [cellAt(nodes.with(at, node))] : [],
        ),
      })),
  )
}

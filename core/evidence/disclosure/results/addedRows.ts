import type { CellValue, Row } from '../../../bridge/table'
import type { Measures } from '../../measures'
import type { Groupings } from './groupings'
import { isInner, type Tallies } from './tallies'

/** A published row with the columns that are hidden on it; those are null. */
export interface AddedRow {
  readonly row: Row
  readonly hidden: ReadonlySet<string>
}

/**
 * Rows for the hidden combinations that the result has no row for, since nobody is in them: without those a reader
 * would see which categories of a hidden group are empty.
 *
 * @returns null when such a row can't be written like the others, and so would be known for what it is.
 */
export function addedRows(
  rows: readonly Row[],
  { numbers }: Measures,
  { dimensions, places }: Groupings,
  { tallies, margins }: Tallies,
  cells: ReadonlySet<number>,
): readonly AddedRow[] | null {
  const table = tallies[0]?.table
  if (!table) return []
  const shown = new Set(places.map((nodes) => table.cellAt(nodes)))
  const absent = [...cells].filter((cell) => !shown.has(cell) && isInner(table.nodesAt(cell), dimensions))
  const inner = rows.flatMap((row, index) => {
    const nodes = places[index] ?? []
    return isInner(nodes, dimensions) ? [{ row, nodes }] : []
  })
  const texts = Object.keys(rows[0] ?? {}).filter((column) => !numbers.includes(column))
  const sources = texts.map((column) => ({ column, valueAt: valueBy(inner, column, dimensions.length) }))
  const added = absent.map((cell): AddedRow | null => {
    const nodes = table.nodesAt(cell)
    const kept = margins.filter((margin) => !cells.has(margin.cellOf(nodes)))
    const alike = kept.map((margin) => margin.cells.indexOf(margin.cellOf(nodes)))
    if (alike.includes(-1) || sources.some(({ valueAt }) => valueAt === null)) return null
    const hidden = new Set(numbers.filter((column) => !kept.some((margin) => margin.column === column)))
    const values = new Map<string, CellValue>([
      ...sources.map(({ column, valueAt }) => [column, valueAt?.(nodes) ?? null] as const),
      ...kept.map(({ column }, at) => [column, rows[alike[at] ?? 0]?.[column] ?? null] as const),
    ])
    const columns = Object.keys(rows[0] ?? {})
    return {
      row: Object.fromEntries(columns.map((column) => [column, values.get(column) ?? null])),
      hidden,
    }
  })
  return added.some((row) => row === null) ? null : added.filter((row) => row !== null)
}

/** A column's value at a place, when one of the dimensions decides it; null when none does. */
function valueBy(
  inner: readonly { readonly row: Row; readonly nodes: readonly number[] }[],
  column: string,
  dimensions: number,
): ((nodes: readonly number[]) => CellValue) | null {
  for (let at = 0; at < dimensions; at++) {
    const values = new Map<number, CellValue>()
    const isDecided = inner.every(({ row, nodes }) => {
      const node = nodes[at] ?? 0
      const value = row[column] ?? null
      if (!values.has(node)) values.set(node, value)
      return values.get(node) === value
    })
    if (isDecided) return (nodes) => values.get(nodes[at] ?? 0) ?? null
  }
  return null
}

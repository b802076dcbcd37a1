import type { CellValue, Row } from '../../../bridge/table'
import { dimensionOf, type Dimension } from '../system/dimension'

/** The rows of a result as places in a table of all combinations of categories. */
export interface Groupings {
  readonly dimensions: readonly Dimension[]
  /** By row, its node on each dimension; a row of totals has the node of a subtotal or of the total. */
  readonly places: readonly (readonly number[])[]
}

/**
 * Which group columns divide people in a way of their own, and which are a coarser division of another (the gemeente of
 * a gebied) or its name.
 *
 * @param totals By column the value that stands for all categories together.
 * @returns null when two coarser divisions of one column aren't within each other, or rows share a combination.
 */
export function groupingsOf(
  rows: readonly Row[],
  groups: readonly string[],
  totals: ReadonlyMap<string, CellValue>,
): Groupings | null {
  const isTotal = (row: Row, group: string) => totals.has(group) && (row[group] ?? null) === totals.get(group)
  const inner = rows.filter((row) => !groups.some((group) => isTotal(row, group)))
  const determines = (fine: string, coarse: string) => isFunction(inner, fine, coarse)
  const dividing = withoutNames(
    inner,
    groups.filter((group) => distinct(inner, group).length > 1),
  )
  const bases = dividing.filter((group, at) =>
    dividing.every(
      (other, index) =>
        other === group || !determines(other, group) || (determines(group, other) && index > at),
    ),
  )
  const levels = bases.map((base, at) => {
    const coarser = dividing.filter(
      (group) =>
        determines(base, group) &&
        !determines(group, base) &&
        !bases.slice(0, at).some((earlier) => determines(earlier, group)),
    )
    return coarser.toSorted((left, right) => distinct(inner, right).length - distinct(inner, left).length)
  })
  if (
    levels.some((own) =>
      own.some((group, at) => own[at + 1] !== undefined && !determines(group, own[at + 1] ?? '')),
    )
  )
    return null
  const divisions = bases.map((base, at) => divisionOf(inner, base, levels[at] ?? []))
  const places = rows.map((row) => divisions.map(({ nodeOf }) => nodeOf(row, (group) => isTotal(row, group))))
  const isDistinct = new Set(places.map((nodes) => nodes.join(' '))).size === rows.length
  return isDistinct ? { dimensions: divisions.map(({ dimension }) => dimension), places } : null
}

/** Leaves out columns that only name a combination of others (‘Leek, vrouwen’). */
function withoutNames(rows: readonly Row[], groups: readonly string[]): readonly string[] {
  return groups.filter((group) => {
    const named = groups.filter((other) => other !== group && isFunction(rows, group, other))
    const crossed = named.some((one) =>
      named.some((other) => !isFunction(rows, one, other) && !isFunction(rows, other, one)),
    )
    return !crossed || !isFunctionOf(rows, named, group)
  })
}

const keyOf = (row: Row, group: string) => JSON.stringify(row[group] ?? null)

const distinct = (rows: readonly Row[], group: string) => [...new Set(rows.map((row) => keyOf(row, group)))]

const isFunction = (rows: readonly Row[], from: string, to: string) => isFunctionOf(rows, [from], to)

function isFunctionOf(rows: readonly Row[], from: readonly string[], to: string): boolean {
  const images = new Map<string, string>()
  return rows.every((row) => {
    const [key, image] = [from.map((group) => keyOf(row, group)).join(), keyOf(row, to)]
    if (images.has(key)) return images.get(key) === image
    images.set(key, image)
    return true
  })
}

function divisionOf(inner: readonly Row[], base: string, levels: readonly string[]) {
  const names = distinct(inner, base)
  const sample = names.map((name) => inner.find((row) => keyOf(row, base) === name) ?? {})
  const dimension = dimensionOf(names, ...levels.map((level) => sample.map((row) => keyOf(row, level))))
  const nodes = new Map(names.map((name, at) => [name, dimension.leaves[at] ?? 0]))
  const nodeOf = (row: Row, isTotal: (group: string) => boolean): number => {
    if (!isTotal(base)) return nodes.get(keyOf(row, base)) ?? dimension.total
    const level = levels.findIndex((group) => !isTotal(group))
    return dimension.levels[level]?.get(keyOf(row, levels[level] ?? '')) ?? dimension.total
  }
  return { dimension, nodeOf }
}

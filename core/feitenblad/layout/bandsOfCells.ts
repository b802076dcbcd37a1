import { overlaps, type GridPlace } from './gridPlace'
import type { Cell, Column } from './model'

/**
 * Placed blocks as rows of columns, for a document in which nothing stands at a fixed height: what is beside each other on
 * the grid is beside each other in a row, the rows in the order of the page.
 */
export function bandsOfCells(cells: readonly Cell[]): readonly (readonly Column[])[] {
  const across = (cell: Cell): GridPlace => ({ ...cell.place, kolom: 1, breedte: 12 })
  const down = (cell: Cell): GridPlace => ({ ...cell.place, rij: 1, hoogte: 12 })
  return grouped(cells, across).map((row) => grouped(row, down).map(columnOf))
}

/** Cells that touch each other, also by way of others, in the order of the page. */
function grouped(cells: readonly Cell[], as: (cell: Cell) => GridPlace): readonly (readonly Cell[])[] {
  let groups: (readonly Cell[])[] = []
  for (const cell of cells) {
    const touching = groups.filter((group) => group.some((other) => overlaps(as(cell), as(other))))
    groups = [
      ...groups.filter((group) => !touching.includes(group)),
      [...touching.flat(), cell].toSorted(byPlace),
    ]
  }
  return groups.toSorted(([one], [other]) => (one && other ? byPlace(one, other) : 0))
}

/** As a page is read: from above, then from the left. */
export const byPlace = (one: Cell, other: Cell): number =>
  one.place.rij - other.place.rij || one.place.kolom - other.place.kolom

function columnOf(cells: readonly Cell[]): Column {
  const start = Math.min(...cells.map(({ place }) => place.kolom))
  const end = Math.max(...cells.map(({ place }) => place.kolom + place.breedte))
  return { start, span: end - start, blocks: cells.map(({ block }) => block) }
}

import type { Layout } from './layout'

/**
 * What is told of two tables side by side, in Dutch: a column without a name or values in the first rows, and behind it
 * a name that stands before it too. Text has no cells to choose a table by, so its reader chooses the columns.
 *
 * @returns null where the header is no such one.
 */
export function describeBesideEachOther({ header, sorts, width }: Layout): string | null {
  const [names] = header
  if (header.length !== 1 || names === undefined) return null
  for (let gap = 1; gap < width - 1; gap += 1) {
    const [left, right] = [names.slice(0, gap), names.slice(gap + 1)]
    if (names[gap] !== '' || sorts[gap] !== null) continue
    const again = right.find((name) => name !== '' && left.includes(name))
    if (again !== undefined)
      return `Kolom ${gap + 1} is leeg en daarachter komt “${again}” terug: hier lijken twee tabellen naast elkaar te staan. Laad alleen de kolommen van een van de twee; zet de andere in een eigen bestand.`
  }
  return null
}

/** Rows looked at: groups show at once. */
const sampleRows = 400

/**
 * Positions of columns at the left that are filled in the first row of each group only, so that an empty cell belongs to
 * the value above it: `Leek;A` / ` ;B` / `Marum;C`.
 *
 * @param rows Trimmed cells of the table, from the first row.
 */
export function groupedColumns(rows: readonly (readonly string[])[]): readonly number[] {
  const sample = rows.slice(0, sampleRows)
  const found: number[] = []
  for (let column = 0; isGrouped(sample, column); column += 1) found.push(column)
  return found
}

function isGrouped(rows: readonly (readonly string[])[], column: number): boolean {
  const cell = (row: readonly string[] | undefined, at: number) => row?.[at] ?? ''
  const values = rows.map((row) => cell(row, column)).filter((value) => value !== '')
  const empty = rows.filter((row) => cell(row, column) === '')
  const named = empty.filter((row) => cell(row, column + 1) !== '')
  return (
    cell(rows[0], column) !== '' &&
    values.length > 1 &&
    empty.length * 3 >= rows.length &&
    named.length === empty.length &&
    values.every((value, at) => value !== values[at - 1])
  )
}

/** What is said of them; Dutch. */
export const describeGrouped = (headers: readonly string[]): readonly string[] =>
  headers.map(
    (header) =>
      `Kolom “${header}” is alleen in de eerste rij van elke groep gevuld; de andere cellen zijn leeg gelezen. Met “aanvullen” bij de kolom krijgen ze de waarde erboven.`,
  )

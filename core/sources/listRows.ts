const mostRows = 20

/** Numbers of rows in a sentence: `rij 3, 4 en 7`, or the first ones and how many more there are. */
export function listRows(rows: readonly number[]): string {
  const shown = rows.slice(0, mostRows)
  const more = rows.length - shown.length
  if (more > 0) return `rij ${shown.join(', ')} en nog ${more}`
  return shown.length < 2
    ? `rij ${shown.join('')}`
    : `rij ${shown.slice(0, -1).join(', ')} en ${shown.at(-1)}`
}

/** Names of columns that aren't simply what the file says. */
interface Remarkable {
  readonly nested: readonly string[]
  readonly binary: readonly string[]
  readonly inUtc: readonly string[]
}

/** Says which columns were left out and why, and whose moments aren't in Dutch time. */
export function describeColumns({ nested, binary, inUtc }: Remarkable): readonly string[] {
  return [
    named('Kolommen met lijsten of groepen van waarden zijn weggelaten', nested),
    named('Kolommen die geen tekst, getal of datum bevatten, zijn weggelaten', binary),
    named('De tijden staan in UTC, niet in Nederlandse tijd', inUtc),
  ].flat()
}

const named = (what: string, columns: readonly string[]) =>
  columns.length === 0 ? [] : [`${what}: ${columns.join(', ')}.`]

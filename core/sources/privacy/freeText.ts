import type { InspectedColumn, Inspection } from '../inspection'

/** A category comes back; what people write in their own words hardly does. */
const fewestDifferent = 20
const ownWords = 0.5
const leastWords = 4

/**
 * The columns of a source, by their names in SQL, that hold what people wrote in their own words: those in which the
 * privacy screen found sentences about persons, and those of which most values are different and a few words long.
 *
 * @see docs/EVIDENCE.md, rule T10
 */
export function freeTextColumns({ columns, privacy }: Inspection, rows: number): readonly string[] {
  const found = new Set(
    privacy.filter(({ detector }) => detector === 'vrije-tekst').map(({ header }) => header),
  )
  return columns
    .filter((column) => column.loaded && (found.has(column.header) || isOwnWords(column, rows)))
    .map(({ name }) => name)
}

function isOwnWords({ type, role, transform, profile, nulls }: InspectedColumn, rows: number): boolean {
  // A column with a role is known for what it is: the name of an activity, a goal.
  if (type !== 'text' || role !== null || transform !== null || profile === null) return false
  const { distinct, top } = profile
  if (distinct < fewestDifferent || distinct < ownWords * (rows - nulls) || top.length === 0) return false
  const words = top.map(({ value }) => value.trim().split(/\s+/).length)
  return words.reduce((sum, count) => sum + count, 0) / words.length >= leastWords
}

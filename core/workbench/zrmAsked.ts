import type { Outcome } from '../bridge/outcome'
import type { CellError } from './model'
import type { ReadScores } from './zrmRows'

/**
 * What was asked of a result or source, for as long as that is what it is: a run gives another result, a loading
 * another source, and with them what was asked of the old one goes.
 */
const asked = new WeakMap<object, Map<string, unknown>>()

/**
 * Asks the engine once for what the cells of a notebook mostly ask alike.
 *
 * @param question Tells it from the other questions about the same rows; with the columns and words of the cell.
 */
export async function askedOnce<T>(
  { cell, columns, words, context }: ReadScores,
  question: string,
  ask: () => Promise<Outcome<T, CellError>>,
): Promise<Outcome<T, CellError>> {
  const rows = context.outputs.get(cell.source) ?? context.sources.get(cell.source)
  if (rows === undefined) return ask()
  const known = asked.get(rows) ?? new Map<string, unknown>()
  asked.set(rows, known)
  const key = JSON.stringify([question, ...columns, ...words])
  const before = known.get(key) as Outcome<T, CellError> | undefined
  if (before !== undefined) return before
  const found = await ask()
  if (found.ok) known.set(key, found)
  return found
}

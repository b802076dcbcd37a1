import type { QueryProblem, SqlRange } from './problems'
import type { SqlToken } from './tokens'

/** The gate's no, with a Dutch sentence that says what isn't allowed. */
export function refused(reason: string, at: SqlRange | null): QueryProblem {
  return { kind: 'refused', reason, at: at && { from: at.from, to: at.to } }
}

export function quoted(token: SqlToken): string {
  return `“${token.kind === 'word' ? token.value.toUpperCase() : token.value}”`
}

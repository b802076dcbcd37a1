import { SlicesStopped } from '../sources/plan'
import { EngineStopped } from './lifeline'
import type { QueryProblem, SqlRange } from './problems'

interface DuckDbError {
  readonly exception_type?: string
  readonly exception_message?: string
  readonly position?: string
  readonly candidates?: string
}

const fullMemory = /^Out of Memory|Allocation failure|^malloc of size|^(could not|failed to) allocate/i
/** The wasm itself broke off: what its memory holds can't be trusted any more. */
const trap = /^(memory access out of bounds|table index is out of bounds|unreachable)/

/**
 * Turns what DuckDB rejected, or what ended a load, into a problem.
 *
 * @param error Its message is JSON (`errors_as_json`), possibly nested or behind a prefix, or plain text.
 * @param origin From a byte offset in the SQL that was sent to the user's own text.
 */
export function queryProblem(error: unknown, origin: (bytes: number) => SqlRange | null): QueryProblem {
  const text = error instanceof Error ? error.message : String(error)
  if (error instanceof SlicesStopped) return { kind: 'rows-stopped', problem: error.problem }
  if (error instanceof EngineStopped) return { kind: 'engine-stopped', reason: text }
  const parsed = parseError(text)
  const message = (parsed.exception_message ?? text).trim()
  if (/^query was canceled$|^Interrupted!?$/i.test(message)) return { kind: 'cancelled' }
  if (fullMemory.test(message) && parsed.position === undefined) return { kind: 'out-of-memory' }
  if (trap.test(message)) return { kind: 'engine-stopped', reason: 'het geheugen raakte vol' }
  const position = parsed.position === undefined ? null : Number(parsed.position)
  return {
    kind: 'sql',
    message,
    at: position === null || Number.isNaN(position) ? null : origin(position),
    candidates: (parsed.candidates ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  }
}

function parseError(text: string): DuckDbError {
  const outer = parseJson(text)
  const inner = outer?.exception_message === undefined ? null : parseJson(outer.exception_message)
  return inner ?? outer ?? { exception_message: text.split('\n\nLINE ')[0] ?? text }
}

function parseJson(text: string): DuckDbError | null {
  const start = text.indexOf('{"exception_type"')
  if (start < 0) return null
  try {
    return JSON.parse(text.slice(start)) as DuckDbError
  } catch {
    return null
  }
}

import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { Parameters } from './port'
import type { QueryProblem, SqlRange } from './problems'
import { isSign } from './tokenTests'
import type { SqlToken } from './tokens'

/** User SQL as the engine runs it, with the way back to the user's own offsets. */
export interface RewrittenSql {
  readonly text: string
  /** Turns an offset in `text` into the range of the user's token (or the place) it came from. */
  readonly origin: (offset: number) => SqlRange
}

interface Piece {
  readonly from: number
  readonly to: number
  readonly replacement: string
}

/**
 * Binds parameters, blanks out comments and everything else between the tokens that were judged, and replaces `label(x)` and `reden(x)`.
 *
 * `$naam` becomes a typed session variable, so that a value is bound and never pasted. `label(x)` and `reden(x)` read
 * the columns `x_label` and `x_reden` beside x: a macro can't see a neighbour column.
 *
 * @param columns Every column name of the tables read, in lower case. A column without labels gives itself as text,
 *   one without missing values gives NULL as its reason.
 */
export function rewriteSql(
  sql: string,
  tokens: readonly SqlToken[],
  parameters: Parameters,
  columns: ReadonlySet<string>,
): Outcome<RewrittenSql, QueryProblem> {
  const pieces: Piece[] = []
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as SqlToken
    const parameter = token.kind === 'parameter' ? parameters[token.value] : undefined
    if (parameter) {
      const replacement = `CAST(getvariable('p_${token.value}') AS ${parameter.type})`
      pieces.push({ from: token.from, to: token.to, replacement })
    }
    if (!isNeighbourCall(tokens, i)) continue
    const piece = neighbourColumn(sql, tokens, i, columns)
    if (!piece.ok) return piece
    pieces.push(piece.value)
  }
  return succeed(splice(withoutComments(sql, tokens), pieces))
}

/**
 * The engine gets what the gate has seen, and nothing in between: there its lexer reads more than ours (spaces without
 * width, texts that go on after a line end). Offsets stay.
 */
function withoutComments(sql: string, tokens: readonly SqlToken[]): string {
  let text = ''
  for (const { from, to } of tokens) text += ' '.repeat(from - text.length) + sql.slice(from, to)
  return text
}

function isNeighbourCall(tokens: readonly SqlToken[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  const named = token?.kind === 'word' && (token.value === 'label' || token.value === 'reden')
  return named && next?.kind === 'sign' && next.value === '('
}

function neighbourColumn(
  sql: string,
  tokens: readonly SqlToken[],
  at: number,
  columns: ReadonlySet<string>,
): Outcome<Piece, QueryProblem> {
  const call = tokens[at] as SqlToken
  let last = at + 2
  while (isSign(tokens[last + 1], '.')) last += 2
  const column = tokens[last]
  const closing = tokens[last + 1]
  if (!column || (column.kind !== 'word' && column.kind !== 'quoted') || !isSign(closing, ')')) {
    const reason = `${call.value}(…) werkt alleen op een kolom, zoals ${call.value}(regio).`
    return fail({ kind: 'refused', reason, at: { from: call.from, to: (closing ?? column ?? call).to } })
  }
  const qualifier = sql.slice((tokens[at + 2] as SqlToken).from, column.from)
  const neighbour = `${column.value}_${call.value}`
  const written = sql.slice(column.from, column.to)
  const without = call.value === 'label' ? `CAST(${qualifier}${written} AS VARCHAR)` : 'CAST(NULL AS VARCHAR)'
  const known = columns.has(neighbour.toLowerCase())
  const replacement = known ? `${qualifier}"${neighbour.replaceAll('"', '""')}"` : without
  return succeed({ from: call.from, to: (closing as SqlToken).to, replacement })
}

function splice(sql: string, pieces: readonly Piece[]): RewrittenSql {
  let text = ''
  let at = 0
  const stretches: { from: number; to: number; origin: SqlRange; literal: boolean }[] = []
  const add = (part: string, origin: SqlRange, literal: boolean) => {
    stretches.push({ from: text.length, to: text.length + part.length, origin, literal })
    text += part
  }
  for (const piece of pieces) {
    add(sql.slice(at, piece.from), { from: at, to: piece.from }, true)
    add(piece.replacement, { from: piece.from, to: piece.to }, false)
    at = piece.to
  }
  add(sql.slice(at), { from: at, to: sql.length }, true)
  const origin = (offset: number): SqlRange => {
    const stretch = stretches.find((candidate) => offset >= candidate.from && offset < candidate.to)
    if (!stretch) return { from: Math.max(0, sql.length - 1), to: sql.length }
    if (!stretch.literal) return stretch.origin
    const from = stretch.origin.from + offset - stretch.from
    return { from, to: from + wordLength(sql, from) }
  }
  return { text, origin }
}

function wordLength(sql: string, from: number): number {
  return Math.max(1, /^[\w\u0080-\uffff]+/.exec(sql.slice(from, from + 200))?.[0].length ?? 1)
}

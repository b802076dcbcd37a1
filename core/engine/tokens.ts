import { fail, succeed, type Outcome } from '../bridge/outcome'

export interface SqlToken {
  readonly kind: 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'sign'
  /** Words in lower case; quoted names and strings without their quotes; parameters without `$`. */
  readonly value: string
  /** Offsets in the text, `to` excluded. */
  readonly from: number
  readonly to: number
}

export interface UnfinishedToken {
  readonly what: 'string' | 'name' | 'comment'
  readonly from: number
}

/** What DuckDB takes for a space: JavaScript's, and the ones without width. */
const blank = String.raw`\s\u200b-\u200d\u2060`
const letter = String.raw`(?:[A-Za-z_]|[^\x00-\x7f${blank}])`
const letterOrDigit = String.raw`(?:\w|[^\x00-\x7f${blank}])`
const digits = String.raw`\d(?:_?\d)*`
const lineEnd = /[\n\r]/g
const blankAt = new RegExp(`[${blank}]`)
const dollarTag = new RegExp(String.raw`\$(?:${letter}${letterOrDigit}*)?\$`, 'y')
const parameter = new RegExp(String.raw`\$${letterOrDigit}+`, 'y')
const word = new RegExp(String.raw`${letter}(?:${letterOrDigit}|\$)*`, 'y')
// `1.` is a whole number to DuckDB: in `1.FROM x` a table follows.
const number = new RegExp(String.raw`(?:${digits}\.?(?:${digits})?|\.${digits})(?:[eE][+-]?${digits})?`, 'y')

/**
 * Splits SQL into tokens the way DuckDB's own lexer does (PostgreSQL's): nested block comments, doubled quotes,
 * `E'…'` with backslashes, dollar quotes. Comments and white space are left out.
 */
export function tokenize(sql: string): Outcome<readonly SqlToken[], UnfinishedToken> {
  const tokens: SqlToken[] = []
  let at = 0
  while (at < sql.length) {
    const skipped = skipBlank(sql, at)
    if (skipped < 0) return fail({ what: 'comment', from: at })
    if (skipped > at) {
      at = skipped
      continue
    }
    const token = readToken(sql, at)
    if ('what' in token) return fail(token)
    tokens.push(token)
    at = token.to
  }
  return succeed(tokens)
}

/** The offset after white space and comments; −1 for a comment that doesn't end. */
function skipBlank(sql: string, from: number): number {
  if (blankAt.test(sql.charAt(from))) return from + 1
  if (sql.startsWith('--', from)) {
    lineEnd.lastIndex = from
    return lineEnd.exec(sql)?.index ?? sql.length
  }
  return sql.startsWith('/*', from) ? skipBlockComment(sql, from) : from
}

function skipBlockComment(sql: string, from: number): number {
  let depth = 0
  for (let at = from; at < sql.length; at++) {
    if (sql.startsWith('/*', at)) {
      depth++
      at++
    } else if (sql.startsWith('*/', at)) {
      depth--
      at++
      if (depth === 0) return at + 1
    }
  }
  return -1
}

function readToken(sql: string, from: number): SqlToken | UnfinishedToken {
  const tag = matchAt(dollarTag, sql, from)
  if (tag !== null) return readDollarQuote(sql, from, tag)
  const named = matchAt(parameter, sql, from)
  if (named !== null) return token('parameter', named.slice(1), from, named.length)
  const first = sql.charAt(from)
  if ((first === 'e' || first === 'E') && sql.charAt(from + 1) === "'")
    return readQuoted(sql, from, from + 1, "'", true)
  if (first === "'" || first === '"') return readQuoted(sql, from, from, first, false)
  const written = matchAt(word, sql, from)
  if (written !== null) return token('word', written.toLowerCase(), from, written.length)
  const digits = matchAt(number, sql, from)
  if (digits !== null) return token('number', digits, from, digits.length)
  const sign = sql.startsWith('::', from) ? '::' : first
  return token('sign', sign, from, sign.length)
}

function matchAt(pattern: RegExp, sql: string, from: number): string | null {
  pattern.lastIndex = from
  return pattern.exec(sql)?.[0] ?? null
}

function readQuoted(
  sql: string,
  from: number,
  quoteAt: number,
  quote: string,
  backslashes: boolean,
): SqlToken | UnfinishedToken {
  let value = ''
  for (let at = quoteAt + 1; at < sql.length; at++) {
    const character = sql.charAt(at)
    if (backslashes && character === '\\') {
      value += sql.charAt(++at)
    } else if (character === quote && sql.charAt(at + 1) === quote) {
      value += quote
      at++
    } else if (character === quote) {
      return { kind: quote === '"' ? 'quoted' : 'string', value, from, to: at + 1 }
    } else {
      value += character
    }
  }
  return { what: quote === '"' ? 'name' : 'string', from }
}

function readDollarQuote(sql: string, from: number, tag: string): SqlToken | UnfinishedToken {
  const end = sql.indexOf(tag, from + tag.length)
  if (end < 0) return { what: 'string', from }
  return { kind: 'string', value: sql.slice(from + tag.length, end), from, to: end + tag.length }
}

function token(kind: SqlToken['kind'], value: string, from: number, length: number): SqlToken {
  return { kind, value, from, to: from + length }
}

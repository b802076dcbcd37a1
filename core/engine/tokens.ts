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
  if (/\s/.test(sql.charAt(from))) return from + 1
  if (sql.startsWith('--', from)) {
    const end = sql.slice(from).search(/[\n\r]/)
    return end < 0 ? sql.length : from + end
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
  const rest = sql.slice(from, from + 300)
  const dollarTag = /^\$([A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/.exec(rest)
  if (dollarTag) return readDollarQuote(sql, from, dollarTag[0])
  const parameter = /^\$[\w\u0080-\uffff]+/.exec(rest)
  if (parameter) return token('parameter', parameter[0].slice(1), from, parameter[0].length)
  if (/^[eE]'/.test(rest)) return readQuoted(sql, from, from + 1, "'", true)
  if (rest.startsWith("'")) return readQuoted(sql, from, from, "'", false)
  if (rest.startsWith('"')) return readQuoted(sql, from, from, '"', false)
  const word = /^[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/.exec(rest)
  if (word) return token('word', word[0].toLowerCase(), from, word[0].length)
  const number = /^(\d[\d_]*(\.\d[\d_]*)?|\.\d[\d_]*)([eE][+-]?\d+)?/.exec(rest)
  if (number) return token('number', number[0], from, number[0].length)
  return token('sign', rest.startsWith('::') ? '::' : rest.charAt(0), from, rest.startsWith('::') ? 2 : 1)
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

import { duckdb, formatDialect } from 'sql-formatter'
import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { tokenize, type SqlToken } from '../../engine/tokens'

/**
 * A query laid out: keywords in capitals, a clause a line. What stands above it stays as it is, its columns' roles among them.
 *
 * @param functions The workbench's own functions, which are written as DuckDB's: `aandeel(k, n)`.
 * @returns A Dutch sentence when the text can't be laid out with certainty of meaning the same; then it is to stay as it is.
 */
export function formatSql(sql: string, functions: readonly string[]): Outcome<string, string> {
  const from = endOfHead(sql)
  const [head, query] = [sql.slice(0, from), sql.slice(from)]
  const laidOut = layOut(query, functions)
  if (laidOut === null)
    return fail(
      'Deze query is niet op te maken: hij is niet af, of er staat iets in wat de opmaak niet kent.',
    )
  const [before, after] = [meaningOf(query), meaningOf(laidOut)]
  if (before === null || before !== after)
    return fail('Deze query is niet opgemaakt: de opmaak zou de betekenis kunnen veranderen.')
  const ending = /\s*$/.exec(sql)?.[0] ?? ''
  return succeed(`${head}${withLineEnds(laidOut, sql)}${ending}`)
}

/** Where the lines of comment above the query end. */
function endOfHead(sql: string): number {
  let at = 0
  for (const line of sql.matchAll(/[^\n]*\n?/g)) {
    if (!/^\s*(--|$)/.test(line[0]) || line[0] === '') break
    at = line.index + line[0].length
  }
  return at
}

function layOut(query: string, functions: readonly string[]): string | null {
  const { tokenizerOptions } = duckdb
  const own = functions.map((name) => name.toUpperCase())
  const dialect = {
    ...duckdb,
    tokenizerOptions: {
      ...tokenizerOptions,
      reservedFunctionNames: [...tokenizerOptions.reservedFunctionNames, ...own],
    },
  }
  try {
    return formatDialect(query.replaceAll('\r', ''), {
      dialect,
      keywordCase: 'upper',
      tabWidth: 2,
      expressionWidth: 80,
      paramTypes: { named: ['$'] },
    }).trim()
  } catch {
    return null
  }
}

/** Everything in a query but white space and the capitals of its words, comments included; null for one that isn't finished. */
function meaningOf(sql: string): string | null {
  const tokens = tokenize(sql)
  if (!tokens.ok) return null
  const parts: string[] = []
  let at = 0
  let before: SqlToken['kind'] | null = null
  for (const { kind, from, to } of tokens.value) {
    const gap = sql.slice(at, from)
    const text = sql.slice(from, to)
    parts.push(...commentsIn(gap))
    // Texts on two lines are one text, on one line they are none; signs beside each other are one sign.
    if (kind === 'string' && before === 'string')
      parts.push(gap.includes('\n') ? 'één tekst' : 'twee teksten')
    if (gap === '' && isOperator(text) && isOperator(sql.charAt(at - 1))) parts.push('één teken')
    parts.push(kind === 'word' ? text.toLowerCase() : text)
    at = to
    before = kind
  }
  return JSON.stringify([...parts, ...commentsIn(sql.slice(at))])
}

const isOperator = (text: string) => /^[-+*/<>=~!@#%^&|`?:.]+$/.test(text)

const commentsIn = (gap: string): readonly string[] =>
  gap
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const withLineEnds = (text: string, like: string) =>
  like.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text

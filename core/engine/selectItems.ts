import { closingOf } from './brackets'
import { isSign, isWord } from './tokenTests'
import type { SqlToken } from './tokens'

/** A stretch of a query that gets a name: a column of a SELECT, a field of a struct, a subquery. */
export interface SelectItem {
  /** In lower case. */
  readonly name: string
  /** Functions called anywhere in it. */
  readonly calls: readonly string[]
  /** Names it uses, but for its own, without what stands before a point. */
  readonly mentions: readonly string[]
  /** Whether it looks over other rows (`OVER`). */
  readonly over: boolean
  /** Whether it holds a query of its own. */
  readonly nested: boolean
  /** Whether a fixed number is added to it, or multiplies it. */
  readonly scaled: boolean
  /** Whether it is a name in a list such as `t(a, b)`, which may stand for any column. */
  readonly renames: boolean
  /** Whether it is a column under the name that it has: `a`, `t.a`, `t.a AS a`. */
  readonly isOwnName: boolean
  /** Whether it is a column as it stands, under its own name or another: `a`, `t.a AS b`, `b: a`. */
  readonly isColumn: boolean
  /** Whether it is a number of rows and nothing else: `count(*) FILTER (…) AS n`. */
  readonly isRowCount: boolean
}

const clauses = new Set(
  'select from where group having order limit offset window qualify union intersect except on using join values with pivot unpivot'.split(
    ' ',
  ),
)
/** Words after which a name isn't an alias. */
const noAliasAfter = new Set(
  'and or not in is like ilike between by distinct all as when then else case over filter within escape collate similar to asc desc nulls recursive materialized'.split(
    ' ',
  ),
)

/** Finds every named stretch of a query, at any depth. */
export function readSelectItems(tokens: readonly SqlToken[]): readonly SelectItem[] {
  const items: SelectItem[] = []
  const starts: number[] = [0]
  tokens.forEach((token, at) => {
    const start = starts.at(-1) ?? 0
    if (isOpening(token)) {
      items.push(...renamesIn(tokens, at))
      starts.push(at + 1)
    } else if (isClosing(token)) {
      items.push(...itemOf(tokens.slice(start, at)))
      if (starts.length > 1) starts.pop()
    } else if (isSign(token, ',') || isClause(tokens, at)) {
      items.push(...itemOf(tokens.slice(start, at)))
      starts[starts.length - 1] = at + 1
    }
  })
  items.push(...itemOf(tokens.slice(starts.at(-1) ?? 0)))
  return items
}

function itemOf(tokens: readonly SqlToken[]): readonly SelectItem[] {
  const name = nameOf(tokens)
  if (name === null) return []
  const calls = tokens.filter((token, at) => isName(token) && isSign(tokens[at + 1], '('))
  return [
    {
      name,
      calls: calls.map(({ value }) => value.toLowerCase()),
      mentions: tokens
        .filter((token, at) => isName(token) && !isSign(tokens[at + 1], '.'))
        .map(({ value }) => value.toLowerCase())
        .filter((mention) => mention !== name),
      over: tokens.some((token) => isWord(token, 'over')),
      nested: tokens.some((token) => isWord(token, 'select') || isWord(token, 'from')),
      scaled: isScaled(tokens),
      renames: false,
      isOwnName: isOwnName(tokens, name),
      isColumn: isPath(withoutAlias(tokens)),
      isRowCount: isRowCount(withoutAlias(tokens)),
    },
  ]
}

function isOwnName(tokens: readonly SqlToken[], name: string): boolean {
  const column = isWord(tokens.at(-2), 'as') ? tokens.slice(0, -2) : tokens
  return (
    tokens.at(-1)?.value.toLowerCase() === name &&
    isPath(column) &&
    column.at(-1)?.value.toLowerCase() === name
  )
}

/** Of `x AS a`, `x a` and `a: x` what is x. */
function withoutAlias(tokens: readonly SqlToken[]): readonly SqlToken[] {
  if (isSign(tokens[1], ':')) return tokens.slice(2)
  if (isWord(tokens.at(-2), 'as')) return tokens.slice(0, -2)
  const before = tokens.at(-2)
  return before && (isName(before) || isClosing(before)) ? tokens.slice(0, -1) : tokens
}

/** `count(…)`, and `FILTER (…)` behind it. */
function isRowCount(tokens: readonly SqlToken[]): boolean {
  if (!/^count/.test(tokens[0]?.value ?? '') || !isSign(tokens[1], '(')) return false
  const rest = tokens.slice(closingOf(tokens, 1) + 1)
  return rest.length === 0 || (isWord(rest[0], 'filter') && closingOf(rest, 1) === rest.length - 1)
}

function isScaled(tokens: readonly SqlToken[]): boolean {
  let calls = 0
  const open: boolean[] = []
  return tokens.some((token, at) => {
    if (isOpening(token)) {
      const isCall = isName(tokens[at - 1])
      open.push(isCall)
      if (isCall) calls++
    }
    if (isClosing(token) && open.pop()) calls--
    if (token.kind !== 'number' || calls > 0) return false
    return isArithmetic(tokens[at - 1]) || isArithmetic(tokens[at + 1])
  })
}

const isArithmetic = (token: SqlToken | undefined) => token?.kind === 'sign' && /^[-+*/%^]$/.test(token.value)

/** The name that a stretch of a SELECT gives, in lower case; null when it gives none. */
export function nameOf(tokens: readonly SqlToken[]): string | null {
  const [first, second] = tokens
  const last = tokens.at(-1)
  if (!first || !last) return null
  if (isSign(second, ':') && (isName(first) || first.kind === 'string')) return first.value.toLowerCase()
  if (!isName(last)) return null
  const before = tokens.at(-2)
  if (!before || isSign(before, '.')) return isPath(tokens) ? last.value.toLowerCase() : null
  const aliased = before.kind !== 'sign' || isClosing(before)
  const refused = before.kind === 'word' && before.value !== 'as' && noAliasAfter.has(before.value)
  return aliased && !refused ? last.value.toLowerCase() : null
}

/** `a`, `t.a` */
const isPath = (tokens: readonly SqlToken[]) =>
  tokens.every((token, at) => (at % 2 === 0 ? isName(token) : isSign(token, '.')))

/** The names of `t(a, b)` after a table, and of `WITH t(a, b) AS`. */
function renamesIn(tokens: readonly SqlToken[], opening: number): readonly SelectItem[] {
  const closing = tokens.findIndex((token, at) => at > opening && isClosing(token))
  const inside = tokens.slice(opening + 1, closing)
  const before = tokens[opening - 2]
  const list = inside.every((token, at) => (at % 2 === 0 ? isName(token) : isSign(token, ',')))
  const next = tokens[closing + 2]
  const common =
    isWord(tokens[closing + 1], 'using') ||
    (isWord(tokens[closing + 1], 'as') &&
      (isSign(next, '(') || isWord(next, 'not') || isWord(next, 'materialized')))
  const alias =
    before !== undefined &&
    (common || isWord(before, 'as') || isClosing(before) || (isName(before) && !isKeyword(before)))
  const named = tokens[opening - 1]
  if (!list || !alias || !named || !isName(named) || isKeyword(named)) return []
  return inside.flatMap((token) =>
    isName(token)
      ? [
          {
            name: token.value.toLowerCase(),
            calls: [],
            mentions: [],
            over: false,
            nested: false,
            scaled: false,
            renames: true,
            isOwnName: false,
            isColumn: false,
            isRowCount: false,
          },
        ]
      : [],
  )
}

function isKeyword({ kind, value }: SqlToken): boolean {
  return kind === 'word' && (clauses.has(value) || noAliasAfter.has(value))
}
const isClause = (tokens: readonly SqlToken[], at: number) => {
  const token = tokens[at]
  return token?.kind === 'word' && clauses.has(token.value) && !isSign(tokens[at - 1], '.')
}
const isName = (token: SqlToken | undefined) => token?.kind === 'word' || token?.kind === 'quoted'
const isOpening = (token: SqlToken) => token.kind === 'sign' && /^[([{]$/.test(token.value)
const isClosing = (token: SqlToken) => token.kind === 'sign' && /^[)\]}]$/.test(token.value)

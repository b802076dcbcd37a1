import { isAggregate } from './columnOrigins'
import { tableReferences } from './tableReferences'
import { closingOf } from './brackets'
import { isSign } from './tokenTests'
import type { SqlToken } from './tokens'

/** One SELECT with the sides of its UNIONs, apart from the queries inside it. */
export interface QueryBlock {
  /** The name that WITH gives it, in lower case. */
  readonly name: string | null
  /** How many queries it stands inside. */
  readonly depth: number
  /** Its tokens, without those of the queries inside it. */
  readonly own: readonly SqlToken[]
  /** Words among those. */
  readonly words: ReadonlySet<string>
  /** Tables that it names itself, in lower case. */
  readonly reads: readonly string[]
  /** The columns it lists, by side of a UNION, INTERSECT or EXCEPT. */
  readonly sides: readonly (readonly (readonly SqlToken[])[])[]
  /** Whether it calls a function over many rows. */
  readonly aggregates: boolean
  /** Queries in its brackets, but for those that WITH names. */
  readonly inside: readonly QueryBlock[]
}

/** The queries of which a statement is made, itself included; those inside others come first. */
export function queryBlocks(tokens: readonly SqlToken[]): readonly QueryBlock[] {
  const found: QueryBlock[] = []
  blockOf(tokens, null, 0, found)
  return found
}

function blockOf(
  tokens: readonly SqlToken[],
  name: string | null,
  depth: number,
  found: QueryBlock[],
): QueryBlock {
  const own: SqlToken[] = []
  const inside: QueryBlock[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as SqlToken
    const closing = isSign(token, '(') ? closingOf(tokens, at) : -1
    if (closing < 0 || !holdsQuery(tokens, at)) {
      own.push(token)
      continue
    }
    const named = commonName(tokens, at)
    const block = blockOf(tokens.slice(at + 1, closing), named, depth + 1, found)
    if (named === null) inside.push(block)
    at = closing
  }
  const words = new Set(own.flatMap(({ kind, value }) => (kind === 'word' ? [value] : [])))
  const block: QueryBlock = {
    name,
    depth,
    own,
    words,
    reads: tableReferences(own).flatMap((reference) => (reference.kind === 'name' ? [reference.name] : [])),
    sides: sidesOf(own),
    aggregates: own.some(
      (token, at) =>
        (token.kind === 'word' || token.kind === 'quoted') &&
        isSign(own[at + 1], '(') &&
        isAggregate(token.value.toLowerCase()),
    ),
    inside,
  }
  found.push(block)
  return block
}

const statements = new Set(['select', 'with', 'from', 'values', 'pivot', 'unpivot', 'table'])

/** Whether a query stands in these brackets, perhaps in more of them. */
function holdsQuery(tokens: readonly SqlToken[], opening: number): boolean {
  let first = opening
  while (isSign(tokens[first], '(')) first++
  const token = tokens[first]
  return token?.kind === 'word' && statements.has(token.value)
}

/** `naam AS (`, `naam(a, b) AS MATERIALIZED (` */
function commonName(tokens: readonly SqlToken[], opening: number): string | null {
  let at = opening - 1
  while (tokens[at]?.kind === 'word' && /^(not|materialized)$/.test(tokens[at]?.value ?? '')) at--
  if (tokens[at]?.kind !== 'word' || tokens[at]?.value !== 'as') return null
  at--
  if (isSign(tokens[at], ')')) while (at > 0 && !isSign(tokens[at], '(')) at--
  const name = isSign(tokens[at], '(') ? tokens[at - 1] : tokens[at]
  return name?.value.toLowerCase() ?? null
}

const afterList = new Set(
  'from where group having window qualify order limit offset union intersect except'.split(' '),
)

function sidesOf(own: readonly SqlToken[]): QueryBlock['sides'] {
  const sides: (readonly SqlToken[])[][] = []
  let item: SqlToken[] | null = null
  let depth = 0
  const close = () => {
    if (item !== null && item.length > 0) sides.at(-1)?.push(item)
  }
  own.forEach((token, at) => {
    if (token.kind === 'sign' && /^[([{]$/.test(token.value)) depth++
    if (token.kind === 'sign' && /^[)\]}]$/.test(token.value)) depth--
    const isClause = token.kind === 'word' && depth === 0 && !isSign(own[at - 1], '.')
    if (isClause && token.value === 'select') {
      close()
      sides.push([])
      item = []
    } else if (isClause && afterList.has(token.value)) {
      close()
      item = null
    } else if (isClause && (token.value === 'distinct' || token.value === 'all') && item?.length === 0) {
      return
    } else if (depth === 0 && isSign(token, ',') && item !== null) {
      close()
      item = []
    } else item?.push(token)
  })
  close()
  // `FROM t` alone gives every column of it.
  return sides.length > 0 ? sides : [[[star]]]
}

const star: SqlToken = { kind: 'sign', value: '*', from: 0, to: 0 }

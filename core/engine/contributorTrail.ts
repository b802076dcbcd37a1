import { readSelectItems } from './selectItems'
import { queryBlocks, type QueryBlock } from './queryBlocks'
import { isSign } from './tokenTests'
import type { SqlToken } from './tokens'

export interface TracedQuery {
  /** What others read it by; null for the query that is judged. */
  readonly name: string | null
  readonly tokens: readonly SqlToken[]
}

/**
 * Whether every row that the outermost SELECT of a query adds up is still one contributor's, so that adding up per
 * contributor finds who is behind a sum. Judged by words, and too strictly rather than too leniently: every query in it,
 * and every earlier one, that reads contributors must pass the column on under its own name, join by it, group by it
 * when it adds up, and use no window over the rows of several.
 *
 * @param queries The query itself first, then those whose results it reads, directly or not.
 * @param contributor The column that tells contributors apart, in lower case; null when each row is one.
 * @param holds Whether a source has that column; with null whether it is a source.
 */
export function keepsContributors(
  queries: readonly TracedQuery[],
  contributor: string | null,
  holds: (source: string) => boolean,
): boolean {
  const blocks = queries.flatMap(({ name, tokens }) =>
    queryBlocks(tokens).map((block) => ({
      ...block,
      name: block.name ?? (block.depth === 0 ? name : null),
      isOutermost: name === null && block.depth === 0,
    })),
  )
  const carrying = namesThatCarry(blocks, holds)
  const inner = blocks.filter(({ isOutermost }) => !isOutermost)
  if (inner.some(({ words }) => mixers.some((word) => words.has(word)))) return false
  if (inner.some((block) => looksAcrossRows(block))) return false
  if (contributor === null)
    return !inner.some(({ words, aggregates }) => words.has('group') || words.has('distinct') || aggregates)
  if (queries.some(({ tokens }) => isGivenElsewhere(tokens, contributor))) return false
  return blocks.every((block) => {
    const read = block.reads.filter((name) => carrying.has(name)).length + block.inside.filter(carries).length
    if (read > 1 && !joinsBy(block, contributor)) return false
    return block.isOutermost || read === 0 || passesOn(block, contributor)
  })

  function carries(block: QueryBlock): boolean {
    return block.reads.some((name) => carrying.has(name)) || block.inside.some(carries)
  }
}

/** Words that make rows of several contributors one, or columns of values. */
const mixers = ['rollup', 'cube', 'sets', 'pivot', 'unpivot', 'pivot_wider', 'pivot_longer', 'columns']

const ranks = /^(row_number|rank|dense_rank|percent_rank|cume_dist|ntile)$/

function looksAcrossRows({ own }: QueryBlock): boolean {
  return own.some((token, at) => {
    if (token.kind !== 'word' || token.value !== 'over') return false
    const opening = openingBefore(own, at - 1)
    return !ranks.test(own[opening - 1]?.value.toLowerCase() ?? '')
  })
}

function openingBefore(tokens: readonly SqlToken[], closing: number): number {
  let depth = 0
  for (let at = closing; at >= 0; at--) {
    if (isSign(tokens[at], ')')) depth++
    if (isSign(tokens[at], '(') && --depth === 0) return at
  }
  return 0
}

/** Names of sources, and of queries that read one that does, through others too. */
function namesThatCarry(
  blocks: readonly QueryBlock[],
  holds: (source: string) => boolean,
): ReadonlySet<string> {
  const carrying = new Set(blocks.flatMap(({ reads }) => reads.filter(holds)))
  const reaches = (block: QueryBlock): boolean =>
    block.reads.some((name) => carrying.has(name)) || block.inside.some(reaches)
  for (let size = -1; size < carrying.size;) {
    size = carrying.size
    for (const block of blocks) if (block.name !== null && reaches(block)) carrying.add(block.name)
  }
  return carrying
}

/** The name stands for something else than a column of that name: `gebied AS client`, `t(gebied, client)`. */
const isGivenElsewhere = (tokens: readonly SqlToken[], contributor: string) =>
  readSelectItems(tokens).some(({ name, isOwnName }) => name === contributor && !isOwnName) ||
  tokens.some(
    (token, at) => token.value.toLowerCase() === contributor && /^:=?$/.test(tokens[at + 1]?.value ?? ''),
  )

/** Every side of a UNION names the column, at the same place. A bare `*` holds it when there is one side only. */
function passesOn({ sides }: QueryBlock, contributor: string): boolean {
  const places = sides.map((items) => items.findIndex((item) => isPathTo(item, contributor)))
  if (sides.length === 1 && sides[0]?.some(isStar)) return true
  return places.every((place) => place >= 0 && place === places[0]) && !sides.flat().some(isStar)
}

const isStar = (item: readonly SqlToken[]) =>
  isSign(item.at(-1), '*') && (item.length === 1 || (item.length === 3 && isSign(item[1], '.')))

const isPathTo = (item: readonly SqlToken[], name: string) =>
  (item.length === 1 || (item.length === 3 && isSign(item[1], '.'))) &&
  item.at(-1)?.kind !== 'string' &&
  item.at(-1)?.value.toLowerCase() === name

/** `USING (client)` or `ON a.client = b.client`, without an OR that lets others through. */
function joinsBy({ own, words }: QueryBlock, contributor: string): boolean {
  if (words.has('or') || words.has('cross') || words.has('positional')) return false
  const joins = own.filter(({ kind, value }) => kind === 'word' && value === 'join').length
  const isName = (token: SqlToken | undefined) => token?.value.toLowerCase() === contributor
  const using = own.filter(
    (token, at) => token.kind === 'word' && token.value === 'using' && usingNames(own, at).some(isName),
  ).length
  const equal = own.filter(
    (token, at) => isSign(token, '=') && isName(own[at - 1]) && own.slice(at + 1, at + 4).some(isName),
  ).length
  return joins > 0 && using + equal >= joins
}

function usingNames(tokens: readonly SqlToken[], at: number): readonly SqlToken[] {
  const closing = tokens.findIndex((token, index) => index > at && isSign(token, ')'))
  return tokens.slice(at + 2, closing)
}

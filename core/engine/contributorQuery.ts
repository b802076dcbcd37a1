import { closingOf, depthsOf, isCall } from './brackets'
import { outerSelect } from './outerSelect'
import { quoteName } from './rows'
import { nameOf } from './selectItems'
import { isSign } from './tokenTests'
import type { SqlToken } from './tokens'

const sums = /^(sum|sum_no_overflow|fsum|kahan_sum|sumkahan|avg|mean|favg)$/
/** Of these a value is that of one of the rows, so that their number counts and not what they add up to. */
const middles = /^(median|quantile(_cont|_disc)?|approx_quantile|reservoir_quantile)$/

/** The columns that `contributorQuery` adds. */
export const contributorColumns = {
  total: 'bijdragen totaal',
  people: 'bijdragen mensen',
  /** The largest contributions, largest first, and a number for who each is from: both with spaces between. */
  largest: 'bijdragen grootste',
  who: 'bijdragen wie',
}

export interface ContributorQuery {
  readonly sql: string
  /** Whether the column is a median or another quantile: each row then counts for one. */
  readonly isMiddle: boolean
}

/**
 * A query that gives every row of another one with, of one column that adds up something, the total that each contributor
 * has in it, how many contribute and the largest of those. Contributors are the different values of a column, or single
 * rows; they get a number that stands for the same one on every row.
 *
 * @param column As the query names it, in any case; it must be made by one sum, mean or quantile in the outermost SELECT.
 * @param contributor The column that tells contributors apart; null for rows, which then count one by one.
 * @param count How many of the largest.
 * @returns null when the query doesn't add up the column itself: an earlier query did, or it combines several sums.
 */
export function contributorQuery(
  sql: string,
  tokens: readonly SqlToken[],
  column: string,
  contributor: string | null,
  count: number,
): ContributorQuery | null {
  const select = outerSelect(tokens)
  const item = select?.items.find((own) => nameOf(own) === column.toLowerCase())
  const summed = item && summedIn(sql, item)
  if (!select || !summed) return null
  const who = contributor === null ? 'NULL' : `CAST(${quoteName(contributor)} AS VARCHAR)`
  const list = `list({'wie': ${who}, 'hoeveel': ${summed.expression}})${summed.filter} AS ${quoteName('bijdragen lijst')}`
  const end = select.end
  const inner = `${sql.slice(0, end)},\n${list}\n${sql.slice(end, tokens.at(-1)?.to ?? end)}`
  const added = [
    `CAST(sum(hoeveel) AS DOUBLE) AS ${quoteName(contributorColumns.total)}`,
    `CAST(count(*) AS DOUBLE) AS ${quoteName(contributorColumns.people)}`,
    largestFirst('CAST(hoeveel AS DOUBLE)', contributorColumns.largest, count),
    largestFirst('nummer', contributorColumns.who, count),
  ]
  return {
    isMiddle: summed.isMiddle,
    sql: `WITH "bijdragen uit" AS (SELECT *, row_number() OVER () AS "bijdragen rij" FROM (${inner}
)), "bijdragen los" AS (SELECT "bijdragen rij", unnest("bijdragen lijst") AS "bijdrage" FROM "bijdragen uit"),
"bijdragen per wie" AS (SELECT "bijdragen rij", "bijdrage".hoeveel AS hoeveel,
  coalesce('wie ' || "bijdrage".wie, 'rij ' || CAST(row_number() OVER () AS VARCHAR)) AS wie FROM "bijdragen los"),
"bijdragen som" AS (SELECT "bijdragen rij", wie, abs(sum(hoeveel)) AS hoeveel FROM "bijdragen per wie"
  WHERE hoeveel IS NOT NULL GROUP BY "bijdragen rij", wie),
"bijdragen genummerd" AS (SELECT *, dense_rank() OVER (ORDER BY wie) AS nummer FROM "bijdragen som"),
"bijdragen per rij" AS (SELECT "bijdragen rij", ${added.join(', ')} FROM "bijdragen genummerd" GROUP BY "bijdragen rij")
SELECT "bijdragen uit".* EXCLUDE ("bijdragen lijst", "bijdragen rij"), ${Object.values(contributorColumns).map(quoteName).join(', ')}
FROM "bijdragen uit" LEFT JOIN "bijdragen per rij" USING ("bijdragen rij") ORDER BY "bijdragen rij"`,
  }
}

const largestFirst = (expression: string, name: string, count: number) =>
  `array_to_string(list_slice(list(CAST(${expression} AS VARCHAR) ORDER BY hoeveel DESC, nummer), 1, ${count}), ' ') AS ${quoteName(name)}`

/** What one column adds up, and for which rows; null unless it holds exactly one sum, mean or quantile of its own rows. */
function summedIn(sql: string, item: readonly SqlToken[]) {
  const calls = [...item.keys()].filter(
    (at) => isCall(item, at) && [sums, middles].some((kind) => kind.test(functionAt(item, at))),
  )
  const [call] = calls
  const isPlain = !item.some(
    ({ kind, value }) => kind === 'word' && ['over', 'select', 'from'].includes(value),
  )
  if (call === undefined || calls.length > 1 || !isPlain) return null
  const closing = closingOf(item, call + 1)
  const isMiddle = middles.test(functionAt(item, call))
  const first = item[call + 2]
  const last = item[closing - 1]
  if (!first || !last || closing <= call + 2 || (first.kind === 'word' && first.value === 'distinct'))
    return null
  const isFiltered = item[closing + 1]?.kind === 'word' && item[closing + 1]?.value === 'filter'
  const filterEnd = isFiltered ? item[closingOf(item, closing + 2)]?.to : undefined
  const value = sql.slice(first.from, (isMiddle ? lastOfFirstArgument(item, call + 1, closing) : last).to)
  return {
    isMiddle,
    expression: isMiddle ? `CASE WHEN (${value}) IS NOT NULL THEN 1 END` : `(${value})`,
    filter: filterEnd === undefined ? '' : ` ${sql.slice(item[closing + 1]?.from, filterEnd)}`,
  }
}

const functionAt = (tokens: readonly SqlToken[], at: number) => tokens[at]?.value.toLowerCase() ?? ''

/** `quantile(x, 0.5)` adds up x. */
function lastOfFirstArgument(tokens: readonly SqlToken[], opening: number, closing: number): SqlToken {
  const inside = tokens.slice(opening + 1, closing)
  const depths = depthsOf(inside)
  const comma = inside.findIndex((token, at) => depths[at] === 0 && isSign(token, ','))
  return (comma < 0 ? inside.at(-1) : inside[comma - 1]) as SqlToken
}

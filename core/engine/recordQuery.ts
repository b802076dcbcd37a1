import { closingOf } from './brackets'
import { outerSelect } from './outerSelect'
import { quoteName } from './rows'
import { nameOf } from './selectItems'
import { isSign, isWord } from './tokenTests'
import type { SqlToken } from './tokens'

export interface RecordQuery {
  readonly sql: string
  /** By column that is a count of rows, the column that holds their keys, each behind `recordSeparator`. */
  readonly keys: ReadonlyMap<string, string>
}

/** The control character that parts units. */
const unitSeparator = 31
/** Stands before each key; no text of a table holds it. */
export const recordSeparator = String.fromCodePoint(unitSeparator)

/**
 * A query that gives every row of another one with, of its columns that count, which records they count.
 *
 * @param columns As the query names them, in any case. Left out are those that the outermost SELECT doesn't make by one
 *   `count` of its own rows: an earlier query counted, or it is worked out from several counts.
 * @param key The column that tells records apart.
 * @returns null when it has no such column.
 */
export function recordQuery(
  sql: string,
  tokens: readonly SqlToken[],
  columns: readonly string[],
  key: string,
): RecordQuery | null {
  const select = outerSelect(tokens)
  if (!select) return null
  const counted = columns.flatMap((column) => {
    const item = select.items.find((own) => nameOf(own) === column.toLowerCase())
    const condition = item && countedRows(sql, item)
    return condition === undefined || condition === null ? [] : [{ column, condition }]
  })
  if (counted.length === 0) return null
  const keys = new Map(counted.map(({ column }, at) => [column, `records ${at}`]))
  const lists = counted.map(
    ({ condition }, at) =>
      `string_agg(chr(${unitSeparator}) || CAST(${quoteName(key)} AS VARCHAR), '') FILTER (WHERE ${condition}) AS ${quoteName(`records ${at}`)}`,
  )
  const added = `${sql.slice(0, select.end)},\n${lists.join(',\n')}\n${sql.slice(select.end, tokens.at(-1)?.to ?? select.end)}`
  return { sql: added, keys }
}

/** Which rows a column counts, as a condition; null unless it is one `count` and nothing more. */
function countedRows(sql: string, item: readonly SqlToken[]): string | null {
  const [call, opening] = item
  if (!call || !isSign(opening, '(') || !/^(count|count_star|count_if|countif)$/i.test(call.value))
    return null
  const closing = closingOf(item, 1)
  const hasFilter = isWord(item[closing + 1], 'filter')
  const end = hasFilter ? closingOf(item, closing + 2) : closing
  if (!isAlias(item.slice(end + 1))) return null
  const filter = hasFilter ? item.slice(closing + 3, end) : []
  const counted = item.slice(2, closing)
  if (isWord(counted[0], 'distinct')) return null
  const conditions = [
    whatCounts(sql, call.value.toLowerCase(), counted),
    textOf(sql, isWord(filter[0], 'where') ? filter.slice(1) : filter),
  ].filter((condition) => condition !== '')
  return conditions.length === 0 ? 'true' : conditions.map((condition) => `(${condition})`).join(' AND ')
}

function whatCounts(sql: string, name: string, counted: readonly SqlToken[]): string {
  const [first] = counted
  if (first === undefined || (counted.length === 1 && isSign(first, '*'))) return ''
  return /if$/.test(name) ? textOf(sql, counted) : `(${textOf(sql, counted)}) IS NOT NULL`
}

const textOf = (sql: string, tokens: readonly SqlToken[]) =>
  tokens.length === 0 ? '' : sql.slice(tokens[0]?.from, tokens.at(-1)?.to)

const isAlias = (tokens: readonly SqlToken[]) =>
  tokens.length === 1 || (tokens.length === 2 && isWord(tokens[0], 'as'))

import type { CellValue, Row } from '../../bridge/table'
import { quoteName } from '../rows'
import { exampleCount, type AlteredRow, type ComparedValue, type RowComparison } from './comparison'
import { named, readPlain, type Comparing } from './comparing'
import { isAltered, type ComparedColumn } from './sides'

/** @param key Unique in both tables; a missing value is a value of its own. */
export async function compareByKey(comparing: Comparing, key: readonly string[]): Promise<RowComparison> {
  const { columns } = comparing
  const keys = columns.filter(({ name }) => key.includes(name))
  const others = columns.filter(({ name }) => !key.includes(name))
  const counted = await count(comparing, keys, others)
  const number = (name: string) => Number(counted[name] ?? 0)
  const [added, removed, altered] = [number('added'), number('removed'), number('altered')]
  return {
    key,
    before: comparing.old.rowCount,
    after: comparing.later.rowCount,
    added,
    removed,
    altered,
    same: comparing.later.rowCount - added - altered,
    columns: others
      .map(({ name }, at) => ({ name, rows: number(`c${at}`) }))
      .filter(({ rows }) => rows > 0)
      .sort((a, b) => b.rows - a.rows),
    examples: {
      added: added === 0 ? [] : await onlyIn('n', comparing, keys),
      removed: removed === 0 ? [] : await onlyIn('o', comparing, keys),
      altered: altered === 0 ? [] : await alteredRows(comparing, keys, others),
    },
  }
}

function joined({ old, later }: Comparing, keys: readonly ComparedColumn[]): string {
  const same = keys.map((column) => `${column.old} IS NOT DISTINCT FROM ${column.new}`).join(' AND ')
  const rows = (table: { readonly name: string }) => `(SELECT *, true AS "#" FROM ${quoteName(table.name)})`
  return `${rows(old)} o FULL JOIN ${rows(later)} n ON ${same}`
}

const inBoth = 'o."#" AND n."#"'
const anyAltered = (columns: readonly ComparedColumn[]) =>
  columns.length === 0 ? 'false' : `(${columns.map(isAltered).join(' OR ')})`

async function count(
  comparing: Comparing,
  keys: readonly ComparedColumn[],
  others: readonly ComparedColumn[],
): Promise<Row> {
  const tally = (condition: string) => `CAST(count(*) FILTER (${condition}) AS DOUBLE)`
  const [row = {}] = await readPlain(
    comparing.connection,
    `SELECT ${[
      `${tally('o."#" IS NULL')} AS added`,
      `${tally('n."#" IS NULL')} AS removed`,
      `${tally(`${inBoth} AND ${anyAltered(others)}`)} AS altered`,
      ...others.map((column, at) => `${tally(`${inBoth} AND ${isAltered(column)}`)} AS c${at}`),
    ].join(', ')} FROM ${joined(comparing, keys)}`,
  )
  return row
}

/** Rows of one side that the other doesn't have, all columns. */
async function onlyIn(
  side: 'o' | 'n',
  comparing: Comparing,
  keys: readonly ComparedColumn[],
): Promise<readonly Row[]> {
  const { connection, columns } = comparing
  const other = side === 'o' ? 'n' : 'o'
  const shown = columns.map((column, at) => `${shownOn(side, column)} AS c${at}`)
  const rows = await readPlain(
    connection,
    `SELECT ${shown.join(', ')} FROM ${joined(comparing, keys)} WHERE ${other}."#" IS NULL
      ORDER BY ${keys.map((column) => (side === 'o' ? column.old : column.new)).join(', ')} LIMIT ${exampleCount}`,
  )
  return rows.map((row) => named(columns, row))
}

const shownOn = (side: 'o' | 'n', column: ComparedColumn) =>
  side === 'o' ? column.shownOld : column.shownNew

async function alteredRows(
  comparing: Comparing,
  keys: readonly ComparedColumn[],
  others: readonly ComparedColumn[],
): Promise<readonly AlteredRow[]> {
  const shown = [
    ...keys.map((column, at) => `${column.shownNew} AS c${at}`),
    ...others.flatMap((column, at) => [
      `${column.shownOld} AS o${at}`,
      `${column.oldReason} AS p${at}`,
      `${column.shownNew} AS n${at}`,
      `${column.newReason} AS q${at}`,
      `${isAltered(column)} AS a${at}`,
    ]),
  ]
  const rows = await readPlain(
    comparing.connection,
    `SELECT ${shown.join(', ')} FROM ${joined(comparing, keys)} WHERE ${inBoth} AND ${anyAltered(others)}
      ORDER BY ${keys.map((column) => column.new).join(', ')} LIMIT ${exampleCount}`,
  )
  return rows.map((row) => ({
    key: named(keys, row),
    changes: others.flatMap(({ name }, at) =>
      row[`a${at}`] === true
        ? [
            {
              column: name,
              from: compared(row[`o${at}`], row[`p${at}`]),
              to: compared(row[`n${at}`], row[`q${at}`]),
            },
          ]
        : [],
    ),
  }))
}

const compared = (value: CellValue = null, reason: CellValue = null): ComparedValue => ({
  value,
  reason: typeof reason === 'string' ? reason : null,
})

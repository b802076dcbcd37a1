import type { ResultTable, Row } from '../bridge/table'
import { contributorColumns, contributorQuery } from '../engine/contributorQuery'
import { tokenize } from '../engine/tokens'
import { contributorsNeeded, type Amounts, type Contributions } from '../evidence/disclosure/dominance'
import { measuresOf, numberAt } from '../evidence/measures'
import { readsRegistration } from '../evidence/nature'
import { sourcesOf } from '../notebook/dependencies'
import type { SqlCell } from '../notebook/model'
import { boundParameters, rowLimit, type CellContext } from './cellContext'

/**
 * Who make up the amounts and means of a query's result: per row the sum of what each contributes and the largest of
 * those. A contributor is a client where a source says who that is, and else a row. An amount is left out when that can't
 * be found, as is a mean.
 *
 * @see docs/EVIDENCE.md, rule E39
 */
export async function contributionsOf(
  cell: SqlCell,
  table: ResultTable,
  context: CellContext,
): Promise<readonly Amounts[]> {
  const names = sourcesOf(context.notebook.cells, cell.id, new Set(context.sources.keys()))
  const sources = names.flatMap((name) => context.sources.get(name) ?? [])
  const columns = measuresOf(table, cell.roles).roles.flatMap(({ rol, kolom }) =>
    rol === 'bedrag' || rol === 'gemiddelde' ? [kolom] : [],
  )
  if (columns.length === 0 || !readsRegistration(sources.map(({ manifest }) => manifest))) return []
  const client = sources
    .flatMap(({ recipe }) => recipe?.columns ?? [])
    .find(({ role }) => role === 'client')?.name
  const found: Amounts[] = []
  for (const column of columns) {
    const rows = await contributorsTo(column, client ?? null, cell, table, context)
    if (rows !== null) found.push({ column, rows })
  }
  return found
}

async function contributorsTo(
  column: string,
  client: string | null,
  cell: SqlCell,
  table: ResultTable,
  context: CellContext,
): Promise<Amounts['rows'] | null> {
  const { settings } = context.assessment
  const count = contributorsNeeded({
    n: settings.dominantie_aantal,
    k: settings.dominantie_procent,
    p: settings.p_procent,
  })
  const tokens = tokenize(cell.sql)
  const sql = tokens.ok ? contributorQuery(cell.sql, tokens.value, column, client, count) : null
  if (sql === null) return null
  const name = `${cell.name}__bijdragen`
  const query = { name, sql, parameters: boundParameters(context), limit: rowLimit }
  const outcome = await context.session.run(query, context.signal)
  if (!outcome.ok) return null
  await context.session.forget(name)
  return besideRows(table, outcome.value.table.rows, cell, count)
}

/** The engine may give rows in another order each time: they are known by their groups and counts. */
function besideRows(
  table: ResultTable,
  rows: readonly Row[],
  { roles }: SqlCell,
  count: number,
): Amounts['rows'] | null {
  const { groups, labels, counts } = measuresOf(table, roles)
  const keyOf = (row: Row) =>
    JSON.stringify([...groups, ...labels, ...counts].map((name) => row[name] ?? null))
  const found = new Map<string, Contributions | null>()
  for (const row of rows) {
    const key = keyOf(row)
    // Rows that nothing tells apart can't be judged.
    if (found.has(key)) return null
    found.set(key, contributionsIn(row, count))
  }
  if (table.rows.some((row) => !found.has(keyOf(row)))) return null
  return table.rows.map((row) => found.get(keyOf(row)) ?? null)
}

function contributionsIn(row: Row, count: number): Contributions | null {
  const total = numberAt(row, contributorColumns.total)
  if (total === null) return null
  const ranks = Array.from({ length: count }, (_, at) => contributorColumns.largest(at + 1))
  return { total, largest: ranks.flatMap((name) => numberAt(row, name) ?? []) }
}

import type { ResultTable, Row } from '../bridge/table'
import { contributorColumns, contributorQuery } from '../engine/contributorQuery'
import { tokenize } from '../engine/tokens'
import type { Amounts, Contributions } from '../evidence/disclosure/dominance'
import { measuresOf, numberAt } from '../evidence/measures'
import { readsRegistration } from '../evidence/nature'
import { sourcesOf } from '../notebook/dependencies'
import type { SqlCell } from '../notebook/model'
import { boundParameters, rowLimit, type CellContext } from './cellContext'
import { isTraced, namesWith } from './tracing'

/** So many of the largest contributors to a row are known by number; who is none of them contributes less. */
const listed = 25

/**
 * Who make up the amounts and means of a query's result: per row the sum of what each contributes and the largest of
 * those. A contributor is a client where a source says who that is, and else a row. A column is left out when that can't
 * be found.
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
  const { sized } = measuresOf(table, cell.roles)
  if (sized.length === 0 || !readsRegistration(sources.map(({ manifest }) => manifest))) return []
  const [client = null, ...others] = namesWith('client', names, context)
  // Clients under two names can't be taken together.
  if (
    others.length > 0 ||
    !isTraced(cell, client === null ? null : { name: client, role: 'client' }, context)
  )
    return []
  const found: Amounts[] = []
  for (const column of sized) {
    const amounts = await contributorsTo(column, client, cell, table, context)
    if (amounts !== null) found.push(amounts)
  }
  return found
}

async function contributorsTo(
  column: string,
  client: string | null,
  cell: SqlCell,
  table: ResultTable,
  context: CellContext,
): Promise<Amounts | null> {
  const tokens = tokenize(cell.sql)
  const asked = tokens.ok ? contributorQuery(cell.sql, tokens.value, column, client, listed) : null
  if (asked === null) return null
  const name = `${cell.name}__bijdragen`
  const query = { name, sql: asked.sql, parameters: boundParameters(context), limit: rowLimit }
  const outcome = await context.session.run(query, context.signal)
  if (!outcome.ok) return null
  await context.session.forget(name)
  const rows = besideRows(table, outcome.value.table.rows, cell)
  return rows === null ? null : { column, isMiddle: asked.isMiddle, rows }
}

/** The engine may give rows in another order each time: they are known by their groups and counts. */
function besideRows(table: ResultTable, rows: readonly Row[], { roles }: SqlCell): Amounts['rows'] | null {
  const { groups, labels, counts } = measuresOf(table, roles)
  const keyOf = (row: Row) =>
    JSON.stringify([...groups, ...labels, ...counts].map((name) => row[name] ?? null))
  const found = new Map<string, Contributions | null>()
  for (const row of rows) {
    const key = keyOf(row)
    // Rows that nothing tells apart can't be judged.
    if (found.has(key)) return null
    found.set(key, contributionsIn(row))
  }
  if (table.rows.some((row) => !found.has(keyOf(row)))) return null
  return table.rows.map((row) => found.get(keyOf(row)) ?? null)
}

function contributionsIn(row: Row): Contributions | null {
  const total = numberAt(row, contributorColumns.total)
  const people = numberAt(row, contributorColumns.people)
  if (total === null || people === null) return null
  const who = numbersIn(row, contributorColumns.who)
  const largest = numbersIn(row, contributorColumns.largest).map((amount, at) => ({
    who: who[at] ?? 0,
    amount,
  }))
  return { total, people, largest }
}

const numbersIn = (row: Row, column: string) =>
  String(row[column] ?? '')
    .split(' ')
    .filter((text) => text !== '')
    .map(Number)

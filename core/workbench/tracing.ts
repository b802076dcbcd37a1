import { keepsContributors } from '../engine/contributorTrail'
import { quoteName } from '../engine/rows'
import { tokenize } from '../engine/tokens'
import { cellsBehind } from '../notebook/dependencies'
import type { Cell } from '../notebook/model'
import type { CellContext } from './cellContext'

/** Columns of a source with a role, in lower case. */
const columnsWith = (role: string, source: string, { sources }: CellContext) =>
  (sources.get(source)?.recipe?.columns ?? [])
    .filter((column) => column.role === role)
    .map(({ name }) => name.toLowerCase())

/** The columns with a role in some sources; more than one when those name it differently. */
export const namesWith = (role: string, sources: readonly string[], context: CellContext) => [
  ...new Set(sources.flatMap((source) => columnsWith(role, source, context))),
]

/**
 * Whether the rows that a cell adds up are still those of one client or record, or single rows, after all that it reads.
 *
 * @param column The column that tells them apart, in lower case; null for single rows.
 */
export function isTraced(
  cell: Cell,
  column: { readonly name: string; readonly role: string } | null,
  context: CellContext,
): boolean {
  const { cells } = context.notebook
  const ids = cellsBehind(cells, cell.id)
  const behind = cells.filter(({ id }) => ids.includes(id))
  const queries = [cell, ...behind].flatMap((own) => {
    const sql = own === cell ? countingSql(cell) : own.kind === 'sql' ? own.sql : null
    const tokens = sql === null ? null : tokenize(sql)
    const name = own === cell || own.kind !== 'sql' ? null : own.name.toLowerCase()
    return tokens?.ok ? [{ name, tokens: tokens.value }] : []
  })
  const holds = (source: string) =>
    column === null
      ? context.sources.has(source)
      : columnsWith(column.role, source, context).includes(column.name)
  return queries.length === behind.length + 1 && keepsContributors(queries, column?.name ?? null, holds)
}

/** The query of a cell; a comparison counts the rows of what it reads. */
function countingSql(cell: Cell): string | null {
  if (cell.kind === 'sql') return cell.sql
  return cell.kind === 'zrm' ? `SELECT count(*) FROM ${quoteName(cell.source)}` : null
}

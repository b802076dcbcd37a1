import type { NotebookSession } from '../../../../core/workbench/model'
import { sqlMacros } from './sqlMacros'

/** Lays out the query of a cell, as one step to undo. What was done, or why nothing was, comes back as a Dutch sentence. */
export async function formatQuery(session: NotebookSession, id: string): Promise<string> {
  session.settle()
  const { text, cells } = session.state.notebook
  const cell = cells.find((one) => one.id === id)
  if (cell?.kind !== 'sql') return 'Alleen een query kan worden opgemaakt.'
  // It is large, and most days nobody asks for it.
  const { formatSql } = await import('../../../../core/notebook/format/formatSql')
  if (session.state.notebook.text !== text || session.state.draft !== null)
    return 'De query is intussen gewijzigd; er is niets opgemaakt.'
  const body = text.slice(cell.bodyFrom, cell.bodyTo)
  const made = formatSql(
    body,
    sqlMacros.map(({ name }) => name),
  )
  if (!made.ok) return made.problem
  if (made.value === body) return 'Deze query is al opgemaakt.'
  session.takeText(`${text.slice(0, cell.bodyFrom)}${made.value}${text.slice(cell.bodyTo)}`)
  return 'Query opgemaakt. Ctrl Z maakt het ongedaan.'
}

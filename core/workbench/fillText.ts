import type { Weergave } from '../evidence/flags'
import { publishedFlags } from '../evidence/publishedFlags'
import { writeValue } from '../feitenblad/fillText'
import { formatValue } from '../notebook/formatValue'
import type { InlineValue } from '../notebook/model'
import type { CellOutput, NotebookState } from './model'

/** A text cell's Markdown with its inline values filled in. What has no value yet reads '…'. */
export function fillText(state: NotebookState, id: string, weergave: Weergave): string {
  const cell = state.notebook.cells.find((candidate) => candidate.id === id)
  if (cell?.kind !== 'tekst') return ''
  let filled = ''
  let at = 0
  for (const value of cell.values) {
    const output = state.cells.find((candidate) => candidate.cell.id === value.cell)?.output ?? null
    filled += cell.markdown.slice(at, value.from) + (output ? valueText(output, value, weergave) : '…')
    at = value.to
  }
  return filled + cell.markdown.slice(at)
}

/** One value of a one-row result, as it reads in a view. */
function valueText(output: CellOutput, { column, format }: InlineValue, weergave: Weergave): string {
  if (weergave === 'intern') return formatValue(output.table.rows[0]?.[column] ?? null, format)
  const { protection } = output.assessment
  const hidden = protection.withheld !== null || protection.hidden.some((place) => place.column === column)
  const cell = {
    protection,
    roles: output.roles,
    flags: publishedFlags(output.assessment),
    sources: output.sources,
    drawn: null,
  }
  return writeValue({ cell, value: protection.table.rows[0]?.[column] ?? null, hidden }, column, format)
}

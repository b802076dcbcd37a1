import type { Weergave } from '../evidence/flags'
import { formatValue, protectedSign } from '../notebook/formatValue'
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

/** One value of a one-row result, as it reads in a view; a protected value is •. */
export function valueText(
  output: CellOutput,
  value: Pick<InlineValue, 'column' | 'format'>,
  weergave: Weergave,
): string {
  if (weergave === 'intern') return formatValue(output.table.rows[0]?.[value.column] ?? null, value.format)
  const { withheld, hidden, table } = output.assessment.protection
  if (withheld !== null || hidden.some(({ row, column }) => row === 0 && column === value.column))
    return protectedSign
  return formatValue(table.rows[0]?.[value.column] ?? null, value.format)
}

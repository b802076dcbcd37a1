import type { ExportFile } from '../../bridge/contract'
import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { publishedFlags } from '../../evidence/publishedFlags'
import { publishedCsv } from '../../feitenblad/publishedCsv'
import { publishedWorkbook } from '../../feitenblad/publishedWorkbook'
import { figureData, figureTable } from '../../figures/figureData'
import { figureNotes } from '../../figures/notes'
import { writeWorkbook } from '../../workbook/writeWorkbook'
import type { CellOutput, NotebookState } from '../model'
import { base64 } from '../../feitenblad/images/base64'

/**
 * A cell's result for others, as a Dutch spreadsheet reads it, with its sources and caveats below: always as in
 * Publicatie, whatever is on the screen.
 *
 * @returns A Dutch sentence when nothing of it may be published, or when it has no result.
 */
export function resultCsv(state: NotebookState, id: string): Outcome<ExportFile, string> {
  const found = published(state, id)
  if (!found.ok) return found
  const { input, table, title } = found.value
  const text = publishedCsv({ ...table, title, withheld: null, notes: figureNotes(input, null, []) })
  return succeed({ name: `${id}.csv`, text })
}

/** The same as a workbook, its sources and caveats on a worksheet of their own. */
export function resultXlsx(state: NotebookState, id: string): Outcome<ExportFile, string> {
  const found = published(state, id)
  if (!found.ok) return found
  const { input, table, title } = found.value
  const { roles, sources, flags, protection } = input
  const sheets = publishedWorkbook({ ...table, title, roles, sources, flags, totals: protection.totals })
  return succeed({ name: `${id}.xlsx`, text: base64(writeWorkbook(sheets)), encoding: 'base64' })
}

function published(state: NotebookState, id: string) {
  const output = state.cells.find(({ cell }) => cell.id === id)?.output
  if (!output) return fail(`Cel ${id} heeft nog geen resultaat.`)
  if (output.assessment.protection.withheld !== null) return fail(output.assessment.protection.withheld)
  const input = publishedInput(output)
  return succeed({
    input,
    table: figureTable(figureData(input), output.roles),
    title: `${state.notebook.meta.titel}: ${id}`,
  })
}

function publishedInput({ table, roles, sources, assessment }: CellOutput) {
  const { protection } = assessment
  return {
    weergave: 'publicatie',
    flags: publishedFlags(assessment),
    ...{ table, roles, sources, protection },
  } as const
}

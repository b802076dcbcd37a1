import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { ExportFile } from '../bridge/contract'
import { publishedFlags } from '../evidence/publishedFlags'
import { publishedCsv } from '../feitenblad/publishedCsv'
import { figureData, figureTable } from '../figures/figureData'
import { figureNotes } from '../figures/notes'
import type { NotebookState } from './model'

/**
 * A cell's result for others, as a Dutch spreadsheet reads it, with its sources and caveats below: always as in
 * Publicatie, whatever is on the screen.
 *
 * @returns A Dutch sentence when nothing of it may be published, or when it has no result.
 */
export function resultCsv(state: NotebookState, id: string): Outcome<ExportFile, string> {
  const output = state.cells.find(({ cell }) => cell.id === id)?.output
  if (!output) return fail(`Cel ${id} heeft nog geen resultaat.`)
  const { table, roles, sources, assessment } = output
  const { protection } = assessment
  if (protection.withheld !== null) return fail(protection.withheld)
  const flags = publishedFlags(assessment)
  const input = { weergave: 'publicatie', table, roles, sources, protection, flags } as const
  const text = publishedCsv({
    ...figureTable(figureData(input), roles),
    title: `${state.notebook.meta.titel}: ${id}`,
    withheld: null,
    notes: figureNotes(input, null, []),
  })
  return succeed({ name: `${id}.csv`, text })
}

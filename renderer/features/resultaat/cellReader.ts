import type { Outcome } from '../../../core/bridge/outcome'
import type { ResultColumn, ResultTable } from '../../../core/bridge/table'
import type { RowView } from '../../../core/engine/view/rowView'
import type { NotebookSession } from '../../../core/workbench/model'
import type { ResultProfile } from '../../../core/workbench/results/columnProfile'

/** Reads the whole of one result, of which the window holds the first rows. */
export interface CellReader {
  readonly read: (
    view: RowView,
    from: number,
    count: number,
    signal: AbortSignal,
  ) => Promise<Outcome<ResultTable, string>>
  readonly profile: (
    column: ResultColumn,
    columns: readonly ResultColumn[],
    signal: AbortSignal,
  ) => Promise<Outcome<ResultProfile, string>>
}

export const cellReader = ({ results }: NotebookSession, cell: string): CellReader => ({
  read: (view, from, count, signal) => results.read(cell, view, from, count, signal),
  profile: (column, columns, signal) => results.profile(cell, column, columns, signal),
})

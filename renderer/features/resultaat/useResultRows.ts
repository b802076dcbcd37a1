import { useCallback, useMemo } from 'react'
import { succeed } from '../../../core/bridge/outcome'
import type { ResultTable, Row } from '../../../core/bridge/table'
import { isWhole, type RowView } from '../../../core/engine/view/rowView'
import { hiddenIn, viewTable, type HiddenCell } from '../../../core/workbench/results/viewTable'
import { useRowBlocks, type ReadRows } from '../../ui/grid/useRowBlocks'
import type { CellReader } from './cellReader'

export interface ResultRows {
  readonly rowCount: number
  /** null while it isn't read. */
  readonly row: (at: number) => Row | null
  readonly isHidden: (at: number, column: string) => boolean
  readonly show: (first: number, last: number) => void
  readonly isWaiting: boolean
  readonly problem: string | null
}

const nothing = () => undefined

/** The rows of a result in a view: of the table itself when it is whole, else as the engine gives them. */
export function useResultRows(
  table: ResultTable,
  hidden: readonly HiddenCell[],
  view: RowView,
  reader: CellReader | null,
): ResultRows {
  const here = useMemo(
    () => (reader === null ? viewTable(table, hidden, view) : []),
    [reader, table, hidden, view],
  )
  const isHidden = useMemo(() => hiddenIn(hidden), [hidden])
  const read = useCallback<ReadRows>(
    (from, count, signal) => {
      const end = Math.min(from + count, table.rowCount)
      if (reader === null || (isWhole(view) && end <= table.rows.length))
        return Promise.resolve(succeed({ ...table, rows: table.rows.slice(from, end) }))
      return reader.read(view, from, count, signal)
    },
    [reader, table, view],
  )
  const blocks = useRowBlocks(read)
  if (reader === null)
    return {
      rowCount: here.length,
      row: (at) => table.rows[here[at] ?? -1] ?? null,
      isHidden: (at, column) => isHidden(here[at] ?? -1, column),
      show: nothing,
      isWaiting: false,
      problem: null,
    }
  return { ...blocks, rowCount: blocks.rowCount ?? table.rowCount, isHidden: () => false }
}

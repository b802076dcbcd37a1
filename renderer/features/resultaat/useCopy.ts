import { useTools } from '../../app/WorkbenchContext'
import type { Row } from '../../../core/bridge/table'
import type { RowView } from '../../../core/engine/view/rowView'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import type { GridRange } from '../../ui/grid/useActiveCell'
import type { CopyText } from '../../ui/grid/useGridCopy'
import type { CellReader } from './cellReader'
import { copyRange, mostCopied } from './copyRange'
import type { ShownColumn } from './resultColumns'
import type { ResultRows } from './useResultRows'

/** Copies cells of a result; rows that aren't here yet are read first. What can't be copied is said. */
export function useCopy(
  columns: readonly ShownColumn[],
  rows: ResultRows,
  view: RowView,
  reader: CellReader | null,
): CopyText {
  const { tell } = useTools()
  const textOf = (range: GridRange, found: readonly Row[]) =>
    copyRange(range, columns, found, rows.rowCount, rows.isHidden)
  return (range) => {
    const count = range.bottom - range.top + 1
    const cells = count * (range.right - range.left + 1)
    if (cells > mostCopied) {
      tell(
        `${formatNumber(cells)} cellen is te veel om te kopiëren; het kan tot ${formatNumber(mostCopied)}. Kies minder rijen of kolommen.`,
      )
      return null
    }
    const here = Array.from({ length: count }, (_, at) => rows.row(range.top + at))
    if (here.every((row) => row !== null)) return textOf(range, here)
    return (
      reader?.read(view, range.top, count, new AbortController().signal).then((read) => {
        if (!read.ok) tell(read.problem)
        return read.ok ? textOf(range, read.value.rows) : null
      }) ?? null
    )
  }
}

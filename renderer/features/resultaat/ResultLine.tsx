import type { ReactNode } from 'react'
import { X } from 'lucide-react'
import type { ResultTable } from '../../../core/bridge/table'
import { wholeTable, type RowView } from '../../../core/engine/view/rowView'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import type { HiddenCell } from '../../../core/workbench/results/viewTable'
import { WorkLine } from '../../ui/WorkLine'
import type { ResultRows } from './useResultRows'
import { filterWords, withFilter } from './viewWords'
import styles from './ResultGrid.module.css'

interface ResultLineProps {
  readonly table: ResultTable
  readonly hidden: readonly HiddenCell[]
  readonly rows: ResultRows
  readonly view: RowView
  readonly canArrange: boolean
  readonly onView: (view: RowView) => void
}

/** How many rows there are, in what order and left out by what; each filter can be taken away here. */
export function ResultLine(props: ResultLineProps): ReactNode {
  const { table, hidden, rows, view, canArrange, onView } = props
  return (
    <>
      {rows.isWaiting && view !== wholeTable && table.rows.length < table.rowCount ? (
        <WorkLine label="De rijen worden geordend" progress={null} onStop={() => onView(wholeTable)} />
      ) : null}
      {rows.problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {rows.problem}
        </p>
      )}
      <div className={styles.line}>
        <span role="status">{countWords(table, rows.rowCount, view, canArrange)}</span>
        {view.sort === null ? null : (
          <span>
            gesorteerd op {view.sort.column}, {view.sort.descending ? 'aflopend' : 'oplopend'}
          </span>
        )}
        {view.filters.map((filter) => (
          <button
            key={filter.column}
            type="button"
            className={styles.filter}
            title="Dit filter wissen"
            aria-label={`Filter wissen: ${filterWords(filter)}`}
            onClick={() => onView(withFilter(view, filter.column, null))}
          >
            {filterWords(filter)} <X aria-hidden size={12} />
          </button>
        ))}
        {hidden.length === 0 ? null : (
          <span>
            {hidden.length} {hidden.length === 1 ? 'waarde' : 'waarden'} niet getoond (•) vanwege de
            herleidbaarheid tot personen
          </span>
        )}
      </div>
    </>
  )
}

function countWords(
  { rows, rowCount }: ResultTable,
  inView: number,
  { filters }: RowView,
  canArrange: boolean,
): string {
  const all = `${formatNumber(rowCount)} ${rowCount === 1 ? 'rij' : 'rijen'}`
  if (!canArrange) return `Eerste ${formatNumber(rows.length)} van ${all}`
  return filters.length === 0 ? all : `${formatNumber(inView)} van ${all}`
}

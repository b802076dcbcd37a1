import { memo, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { fail, succeed } from '../../../core/bridge/outcome'
import type { ResultTable } from '../../../core/bridge/table'
import { wholeTable, type RowView } from '../../../core/engine/view/rowView'
import type { Weergave } from '../../../core/evidence/flags'
import type { ColumnRole } from '../../../core/notebook/roles'
import { profileOf } from '../../../core/workbench/results/columnProfile'
import { missingReason } from '../../../core/workbench/results/missingReason'
import type { HiddenCell } from '../../../core/workbench/results/viewTable'
import { DataGrid, gridHeights } from '../../ui/grid/DataGrid'
import type { CellReader } from './cellReader'
import { ColumnMenu } from './ColumnMenu'
import { ResultCell } from './ResultCell'
import { resultColumns, type ShownColumn } from './resultColumns'
import { ResultLine } from './ResultLine'
import { useCopy } from './useCopy'
import { useResultRows, type ResultRows } from './useResultRows'
import { nextSort } from './viewWords'
import type { LoadProfile } from './ProfilePart'
import styles from './ResultGrid.module.css'

interface ResultGridProps {
  /** What the table is, for who can't see it. */
  readonly label: string
  /** Its rows are all there are, or the first of them. */
  readonly table: ResultTable
  readonly roles?: readonly ColumnRole[]
  /** Default intern. */
  readonly weergave?: Weergave
  /** Cells shown as •; their value is null. */
  readonly hidden?: readonly HiddenCell[]
  /** Columns that are left out on the screen. */
  readonly without?: readonly string[]
  /** For the rows that `table` doesn't hold; default: those are not shown. */
  readonly reader?: CellReader | null
  /** How its rows are put in order and filtered, where that outlives the table on the screen; default: it doesn't. */
  readonly arrangement?: Arrangement
}

export interface Arrangement {
  readonly view: RowView
  readonly change: (view: RowView) => void
}

const none: readonly never[] = []
/** Rows that are seen at once; the others scroll. */
const mostRows = 14
const scrollbar = 16

/**
 * A result as a table that scrolls however long it is, and can be put in order and filtered. Drawn again only for another
 * result: it stands beside editors that change with every key.
 */
export const ResultGrid = memo(function ResultGrid(props: ResultGridProps): ReactNode {
  const { label, table, roles = none, weergave = 'intern', hidden = none, without = none } = props
  const isCut = table.rows.length < table.rowCount
  const reader = isCut ? (props.reader ?? null) : null
  const own = useArrangement()
  const { view: arranged, change: setView } = props.arrangement ?? own
  // Of another result the same view holds as long as it has the columns.
  const view = fits(arranged, table) ? arranged : wholeTable
  const shown = useMemo(
    () => resultColumns(table, roles, weergave, without),
    [table, roles, weergave, without],
  )
  const columns = useMemo(() => shown.map((column) => withView(column, view)), [shown, view])
  const rows = useResultRows(table, hidden, view, reader)
  const [opened, setOpened] = useState<{ column: number; anchor: HTMLElement } | null>(null)
  const copyText = useCopy(columns, rows, view, reader)
  const canArrange = !isCut || reader !== null
  const column = opened === null ? undefined : columns[opened.column]
  const loadProfile = useMemo(
    () => profileLoader(column, table, roles, hidden, reader),
    [column, table, roles, hidden, reader],
  )
  return (
    <div className={styles.result}>
      <div className={styles.frame} style={frameOf(columns, table)}>
        <DataGrid
          label={label}
          columns={columns}
          rowCount={rows.rowCount}
          cell={(row, at) => <Cell rows={rows} row={row} column={columns[at]} roles={roles} />}
          onShow={rows.show}
          copyText={copyText}
          {...(canArrange
            ? {
                headActions: {
                  onSort: (at) => {
                    const name = columns[at]?.name
                    if (name !== undefined) setView({ ...view, sort: nextSort(view.sort, name) })
                  },
                  onOpen: (at, anchor) => setOpened({ column: at, anchor }),
                },
              }
            : {})}
        />
        {rows.rowCount === 0 && table.rowCount > 0 ? (
          <p className={styles.nothing}>Geen rij voldoet aan het filter.</p>
        ) : null}
      </div>
      <ResultLine
        table={table}
        hidden={hidden}
        rows={rows}
        view={view}
        canArrange={canArrange}
        onView={setView}
      />
      {opened === null || column === undefined ? null : (
        <ColumnMenu
          column={column}
          view={view}
          isProtected={hidden.some((cell) => cell.column === column.name)}
          anchor={opened.anchor}
          loadProfile={loadProfile}
          onView={setView}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  )
})

/** How a table is arranged, kept for as long as what asks for it is on the screen. */
export function useArrangement(): Arrangement {
  const [view, change] = useState<RowView>(wholeTable)
  return useMemo(() => ({ view, change }), [view])
}

interface CellProps {
  readonly rows: ResultRows
  readonly row: number
  readonly column: ShownColumn | undefined
  readonly roles: readonly ColumnRole[]
}

function Cell({ rows, row: at, column, roles }: CellProps): ReactNode {
  const row = rows.row(at)
  if (row === null || column === undefined) return <span className={styles.missing}>…</span>
  const { name, format } = column
  const isHidden = (other: string) => rows.isHidden(at, other)
  const text = format(row[name] ?? null)
  return (
    <ResultCell
      text={text}
      isHidden={isHidden(name)}
      reason={text === null ? missingReason(row, name, roles, isHidden) : null}
    />
  )
}

function withView(column: ShownColumn, { sort, filters }: RowView): ShownColumn {
  const sorted = sort?.column === column.name ? (sort.descending ? 'descending' : 'ascending') : null
  return { ...column, sorted, isFiltered: filters.some((filter) => filter.column === column.name) }
}

const fits = ({ sort, filters }: RowView, { columns }: ResultTable): boolean =>
  [...(sort === null ? [] : [sort.column]), ...filters.map(({ column }) => column)].every((name) =>
    columns.some((column) => column.name === name),
  )

/** As high as its rows, up to a number of them, and as wide as its columns. */
function frameOf(columns: readonly ShownColumn[], table: ResultTable) {
  const { head, row } = gridHeights.roomy
  const width = columns.reduce((sum, column) => sum + column.width, 0)
  const scrolls = table.rowCount > mostRows
  return {
    height: head + row * Math.max(1, Math.min(table.rowCount, mostRows)) + 2,
    width: width + (scrolls ? scrollbar : 0),
  }
}

function profileLoader(
  column: ShownColumn | undefined,
  table: ResultTable,
  roles: readonly ColumnRole[],
  hidden: readonly HiddenCell[],
  reader: CellReader | null,
): LoadProfile {
  return (signal) => {
    if (column === undefined) return Promise.resolve(fail(''))
    if (reader !== null) return reader.profile(column, table.columns, signal)
    const profile = profileOf(table, roles, hidden, column.name)
    return Promise.resolve(profile === null ? fail(protectedProfile) : succeed(profile))
  }
}

const protectedProfile = 'Van een kolom met beschermde waarden wordt geen profiel getoond.'

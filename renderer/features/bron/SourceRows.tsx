import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Row } from '../../../core/bridge/table'
import type { SourceState } from '../../../core/workbench/model'
import { useTools } from '../../app/WorkbenchContext'
import { DataGrid, gridHeights } from '../../ui/grid/DataGrid'
import { gridColumns, type SourceColumn } from './gridColumns'
import { useSourceRows } from './useSourceRows'
import styles from './SourceRows.module.css'

const mostRows = 14

/** The rows of a source as SQL sees them. Where a value is missing stands why; the columns with the reasons are left out. */
export function SourceRows({ source }: { readonly source: SourceState }): ReactNode {
  const { workbench } = useTools()
  const rows = useSourceRows(workbench, source)
  const first = rows.row(0)
  const columns = useMemo(() => gridColumns(source, first), [source, first])
  if (source.rowCount === 0) return <p className={styles.empty}>De tabel heeft geen rijen.</p>
  const { head, row } = gridHeights.roomy
  const height = head + row * Math.min(source.rowCount, mostRows) + 18
  return (
    <>
      {rows.problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {rows.problem}
        </p>
      )}
      <div style={{ height }}>
        <DataGrid
          label={`Rijen van ${source.manifest.titel}`}
          columns={columns}
          rowCount={source.rowCount}
          cell={(row, column) => <Value row={rows.row(row)} column={columns[column]} />}
          onShow={rows.show}
        />
      </div>
    </>
  )
}

interface ValueProps {
  /** null while it isn't read. */
  readonly row: Row | null
  readonly column: SourceColumn | undefined
}

function Value({ row, column }: ValueProps): ReactNode {
  if (row === null || column === undefined) return <span className={styles.unread}>…</span>
  const value = row[column.key] ?? null
  if (value !== null) return column.format(value)
  const reason = column.reason === null ? null : row[column.reason]
  return <span className={styles.missing}>{typeof reason === 'string' ? reason : 'ontbreekt'}</span>
}

import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { InspectedColumn, Inspection } from '../../../core/sources/inspection'
import type { PreviewRow } from '../../../core/sources/preview/model'
import { typeWords } from '../../ui/formatValue'
import { DataGrid } from '../../ui/grid/DataGrid'
import type { GridColumn } from '../../ui/grid/DataGrid'
import { previewWidth } from './previewWidth'
import { loadedText } from './loadedText'
import styles from './PreviewGrid.module.css'

/** The first rows as SQL will see them; of a missing value, why it is missing. */
export function LoadedRows({ inspection }: { readonly inspection: Inspection }): ReactNode {
  const { rows } = inspection.preview
  const loaded = useMemo(() => loadedColumns(inspection), [inspection])
  if (rows.length === 0) return <p className={styles.empty}>Geen rijen om te tonen.</p>
  return (
    <DataGrid
      density="dense"
      label="De rijen die worden geladen"
      columns={loaded}
      rowCount={rows.length}
      rowHead={{ title: 'Rij', width: rowHeadWidth, of: (row) => rows[row]?.row }}
      cell={(row, at) => {
        const shown = loaded[at]
        return shown === undefined ? null : (
          <Cell column={shown.column} cell={rows[row]?.cells[shown.at] ?? null} />
        )
      }}
    />
  )
}

const rowHeadWidth = 52

interface LoadedColumn extends GridColumn {
  readonly column: InspectedColumn
  /** Its place among the columns of the inspection. */
  readonly at: number
}

function loadedColumns({ columns, preview }: Inspection): readonly LoadedColumn[] {
  return columns.flatMap((column, at): LoadedColumn[] => {
    if (!column.loaded) return []
    const detail = typeOf(column)
    const texts = preview.rows.map(({ cells }) => textOf(column, cells[at] ?? null))
    const width = previewWidth([`${column.name}m`, detail, ...texts])
    return [
      { key: column.name, title: column.name, detail, isNumber: column.type === 'number', width, column, at },
    ]
  })
}

const typeOf = ({ type, unit, transform }: InspectedColumn) =>
  transform === 'pseudoniem' ? 'pseudoniem' : unit === null ? typeWords[type] : `${typeWords[type]}, ${unit}`

function textOf({ type }: InspectedColumn, cell: PreviewRow['cells'][number]): string {
  if (cell === null) return '•'
  return cell.value === null ? cell.reason : loadedText(cell.value, type)
}

interface CellProps {
  readonly column: InspectedColumn
  readonly cell: PreviewRow['cells'][number]
}

function Cell({ column, cell }: CellProps): ReactNode {
  const text = textOf(column, cell)
  if (cell === null)
    return (
      <span className={styles.hidden}>
        <span aria-hidden>{text}</span>
        <span className="visually-hidden">niet getoond</span>
      </span>
    )
  if (cell.value === null)
    return (
      <span className={styles.missing} title="Ontbreekt">
        <span className="visually-hidden">ontbreekt: </span>
        {text}
      </span>
    )
  const proposed = column.proposedMissing.find(({ code, likely }) => likely && code === cell.value)
  if (proposed === undefined) return text
  return (
    <span className={styles.doubtful} title={`Mogelijk een ontbrekende waarde. ${proposed.ground}`}>
      {text}
    </span>
  )
}

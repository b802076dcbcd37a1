import type { ReactNode } from 'react'
import type { InspectedColumn, Inspection } from '../../../core/sources/inspection'
import type { PreviewRow } from '../../../core/sources/preview/preview'
import { typeWords } from '../../ui/formatValue'
import { loadedText } from './loadedText'
import styles from './PreviewTable.module.css'

/** The first rows as SQL will see them; of a missing value, why it is missing. */
export function LoadedRows({ inspection }: { readonly inspection: Inspection }): ReactNode {
  const columns = inspection.columns
    .flatMap((column, at) => (column.loaded ? [{ column, at }] : []))
    .slice(0, maxColumns)
  if (inspection.preview.rows.length === 0) return <p className={styles.empty}>De tabel heeft geen rijen.</p>
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by key
    <div className={styles.scroll} role="region" aria-label="De rijen die worden geladen" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Rij</th>
            {columns.map(({ column }) => (
              <th
                key={column.name}
                scope="col"
                className={column.type === 'number' ? styles.number : undefined}
              >
                <code className={styles.name}>{column.name}</code>
                <span className={styles.type}>{typeOf(column)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inspection.preview.rows.map((row) => (
            <tr key={row.row}>
              <th scope="row" className={styles.row}>
                {row.row}
              </th>
              {columns.map(({ column, at }) => (
                <Cell key={column.name} column={column} cell={row.cells[at] ?? null} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const maxColumns = 150

const typeOf = ({ type, unit, transform }: InspectedColumn) =>
  transform === 'pseudoniem' ? 'pseudoniem' : unit === null ? typeWords[type] : `${typeWords[type]}, ${unit}`

interface CellProps {
  readonly column: InspectedColumn
  readonly cell: PreviewRow['cells'][number]
}

function Cell({ column, cell }: CellProps): ReactNode {
  if (cell === null)
    return (
      <td className={styles.hidden}>
        <span aria-hidden>•</span>
        <span className="visually-hidden">niet getoond</span>
      </td>
    )
  if (cell.value === null)
    return (
      <td className={styles.missing} title="Ontbreekt">
        <span className="visually-hidden">ontbreekt: </span>
        {cell.reason}
      </td>
    )
  const proposed = column.proposedMissing.find(({ code, likely }) => likely && code === cell.value)
  return (
    <td className={column.type === 'number' ? styles.number : undefined}>
      {proposed === undefined ? (
        loadedText(cell.value, column.type)
      ) : (
        <span className={styles.doubtful} title={`Mogelijk een ontbrekende waarde. ${proposed.ground}`}>
          {loadedText(cell.value, column.type)}
        </span>
      )}
    </td>
  )
}

import { memo } from 'react'
import type { ReactNode } from 'react'
import type { ResultColumn, ResultTable } from '../../core/bridge/table'
import type { Weergave } from '../../core/evidence/flags'
import type { ColumnRole } from '../../core/notebook/roles'
import { formatNumber } from '../../core/statistics/dutchNumbers'
import { selectedCells, spreadsheetText } from './copyCells'
import { columnFormat, typeWords } from './formatValue'
import styles from './ResultGrid.module.css'

interface ResultGridProps {
  /** What the table is, for who can't see it. */
  readonly label: string
  readonly table: ResultTable
  readonly roles?: readonly ColumnRole[]
  /** Default intern. */
  readonly weergave?: Weergave
  /** Cells shown as •; their value is null. */
  readonly hidden?: readonly { readonly row: number; readonly column: string }[]
  /** Columns that are left out on the screen. */
  readonly without?: readonly string[]
}

/** Rows that are drawn; a result may have many more. */
const shownRows = 200
const noRoles: readonly ColumnRole[] = []

/**
 * A result as a table: at most 200 rows, with a line that says how many there are. Drawn again only for another result:
 * it stands beside editors that change with every key.
 */
export const ResultGrid = memo(function ResultGrid(props: ResultGridProps): ReactNode {
  const { label, table, roles = noRoles, weergave = 'intern', hidden = [], without = [] } = props
  const columns = table.columns
    .filter(({ name }) => !without.includes(name))
    .map((column) => ({ ...column, format: columnFormat(column.name, table, roles, weergave) }))
  const rows = table.rows.slice(0, shownRows)
  const isHidden = new Set(hidden.map(({ row, column }) => `${row} ${column}`))
  const textAt = (row: number, column: number): string => {
    const shown = columns[column]
    if (shown === undefined) return ''
    if (isHidden.has(`${row} ${shown.name}`)) return '•'
    const value = rows[row]?.[shown.name] ?? null
    return spreadsheetText(value, shown.format(value) ?? '')
  }
  const roleOf = (name: string) => roles.find((role) => role.kolom === name)
  return (
    <div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by key */}
      <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
        <table
          className={styles.table}
          onCopy={(event) => {
            const selection = document.getSelection()
            const text = selectedCells(
              event.currentTarget,
              (cell) => selection?.containsNode(cell, true) ?? false,
              textAt,
            )
            if (text === null) return
            event.clipboardData.setData('text/plain', text)
            event.preventDefault()
          }}
        >
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column.name} column={column} role={roleOf(column.name)} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // Rows have no identity of their own: a result is replaced whole.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={index}>
                {columns.map(({ name, type, format }) => (
                  <td key={name} className={type === 'number' ? styles.number : undefined}>
                    {isHidden.has(`${index} ${name}`) ? (
                      <Protected />
                    ) : (
                      (format(row[name] ?? null) ?? <Missing />)
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.count}>{countLine(table.rowCount, rows.length, hidden.length)}</p>
    </div>
  )
})

interface HeadProps {
  readonly column: ResultColumn
  readonly role: ColumnRole | undefined
}

function Head({ column, role }: HeadProps): ReactNode {
  const unit = role && 'eenheid' in role ? role.eenheid : null
  return (
    <th scope="col" className={column.type === 'number' ? styles.number : undefined}>
      {column.name}
      <span className={styles.type}>{role ? roleWord(role, unit) : typeWords[column.type]}</span>
    </th>
  )
}

function Missing(): ReactNode {
  return (
    <span className={styles.missing} title="Ontbreekt">
      <span aria-hidden>—</span>
      <span className="visually-hidden">ontbreekt</span>
    </span>
  )
}

function Protected(): ReactNode {
  return (
    <span className={styles.protected} title="Niet getoond vanwege de herleidbaarheid tot personen.">
      <span aria-hidden>•</span>
      <span className="visually-hidden">beschermd</span>
    </span>
  )
}

function roleWord(role: ColumnRole, unit: string | null): string {
  return unit === null ? role.rol : `${role.rol}, ${unit}`
}

function countLine(rowCount: number, shown: number, hidden: number): string {
  const rows =
    shown < rowCount
      ? `Eerste ${formatNumber(shown)} van ${formatNumber(rowCount)} rijen`
      : `${formatNumber(rowCount)} ${rowCount === 1 ? 'rij' : 'rijen'}`
  if (hidden === 0) return rows
  return `${rows} · ${hidden} ${hidden === 1 ? 'waarde' : 'waarden'} niet getoond (•) vanwege de herleidbaarheid tot personen`
}

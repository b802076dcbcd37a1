import type { ReactNode } from 'react'
import type { CellValue, Row } from '../../../core/bridge/table'
import type { ComparedValue, RowComparison } from '../../../core/engine/compare/comparison'
import type { InspectedColumn } from '../../../core/sources/inspection'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import { edgeWords } from '../../ui/profileWords'
import styles from './RowTables.module.css'

interface AlteredRowsProps {
  readonly rows: RowComparison
  readonly columns: readonly InspectedColumn[]
}

/** Rows with the same key and other values: a line for every value that changed. */
export function AlteredRows({ rows, columns }: AlteredRowsProps): ReactNode {
  const { altered } = rows.examples
  if (altered.length === 0) return null
  const read = reader(columns)
  return (
    <Examples title="Gewijzigd" shown={altered.length} total={rows.altered} note={perColumn(rows)}>
      <thead>
        <tr>
          {rows.key.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">Kolom</th>
          <th scope="col">Was</th>
          <th scope="col">Wordt</th>
        </tr>
      </thead>
      <tbody>
        {altered.flatMap(({ key, changes }) =>
          changes.map(({ column, from, to }) => (
            <tr key={JSON.stringify([key, column])}>
              {rows.key.map((name) => (
                <td key={name}>{read(name, key[name] ?? null)}</td>
              ))}
              <th scope="row">
                <code>{column}</code>
              </th>
              <td>{compared(column, from, read)}</td>
              <td className={styles.now}>{compared(column, to, read)}</td>
            </tr>
          )),
        )}
      </tbody>
    </Examples>
  )
}

interface RowTableProps {
  readonly title: string
  readonly rows: readonly Row[]
  readonly total: number
  readonly columns: readonly InspectedColumn[]
}

/** Rows that only one of both has, as they stand in the table. */
export function RowTable({ title, rows, total, columns }: RowTableProps): ReactNode {
  const names = Object.keys(rows[0] ?? {})
  if (names.length === 0) return null
  const read = reader(columns)
  return (
    <Examples title={title} shown={rows.length} total={total} note={null}>
      <thead>
        <tr>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- rows have no other name and never move
          <tr key={at}>
            {names.map((name) => (
              <td key={name}>{read(name, row[name] ?? null)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Examples>
  )
}

interface ExamplesProps {
  readonly title: string
  readonly shown: number
  readonly total: number
  readonly note: string | null
  readonly children: ReactNode
}

function Examples({ title, shown, total, note, children }: ExamplesProps): ReactNode {
  const first = shown < total ? `, de eerste ${formatNumber(shown)} van ${formatNumber(total)}` : ''
  return (
    <>
      <h4 className={styles.title}>
        {title}
        <span className={styles.note}>
          {first}
          {note === null ? '' : ` (${note})`}
        </span>
      </h4>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by key */}
      <div className={styles.scroll} role="region" aria-label={`${title}: rijen`} tabIndex={0}>
        <table className={styles.table}>{children}</table>
      </div>
    </>
  )
}

const perColumn = ({ columns }: RowComparison) =>
  columns.map(({ name, rows }) => `${name} ${formatNumber(rows)}×`).join(', ')

type ReadValue = (column: string, value: CellValue) => string

function reader(columns: readonly InspectedColumn[]): ReadValue {
  const words = new Map(
    columns.flatMap(({ name, profile }) => (profile === null ? [] : [[name, edgeWords(profile)]])),
  )
  return (column, value) => {
    if (value === null) return ''
    if (typeof value === 'boolean') return value ? 'ja' : 'nee'
    return words.get(column)?.(value) ?? String(value)
  }
}

const compared = (column: string, { value, reason }: ComparedValue, read: ReadValue) =>
  value === null ? `ontbreekt${reason === null ? '' : `: ${reason}`}` : read(column, value)

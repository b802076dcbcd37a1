import type { ReactNode } from 'react'
import type { ColumnProfile, InspectedColumn } from '../../../core/sources/inspection'
import { formatNumber, formatPercent } from '../../../core/statistics/dutchNumbers'
import { typeWords } from '../../ui/formatValue'
import { edgeWords } from '../../ui/profileWords'
import styles from './ColumnTable.module.css'

interface ColumnTableProps {
  readonly columns: readonly InspectedColumn[]
  readonly rowCount: number
  /** Whether counts may be shown; in Publicatie not those of persons. */
  readonly showsCounts: boolean
}

/** The loaded columns as SQL sees them, with how full they are, why values are missing, and what is in them. */
export function ColumnTable({ columns, rowCount, showsCounts }: ColumnTableProps): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by key
    <div className={styles.scroll} role="region" aria-label="Kolommen" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Kolom</th>
            <th scope="col">Type</th>
            <th scope="col">Rol</th>
            {showsCounts ? <CountHeads /> : null}
          </tr>
        </thead>
        <tbody>
          {columns
            .filter(({ loaded }) => loaded)
            .map((column) => (
              <ColumnRow key={column.name} column={column} rowCount={rowCount} showsCounts={showsCounts} />
            ))}
        </tbody>
      </table>
      {showsCounts ? null : (
        <p className={styles.hidden}>
          Hoe vaak waarden voorkomen of ontbreken staat alleen in de weergave Intern: deze bron gaat over
          personen.
        </p>
      )}
    </div>
  )
}

function CountHeads(): ReactNode {
  return (
    <>
      <th scope="col" className={styles.number}>
        Gevuld
      </th>
      <th scope="col">Ontbreekt</th>
      <th scope="col">Waarden</th>
    </>
  )
}

interface ColumnRowProps {
  readonly column: InspectedColumn
  readonly rowCount: number
  readonly showsCounts: boolean
}

function ColumnRow({ column, rowCount, showsCounts }: ColumnRowProps): ReactNode {
  const { name, label, type, unit, role } = column
  return (
    <tr>
      <th scope="row">
        <code className={styles.name}>{name}</code>
        {label === name ? null : <span className={styles.label}>{label}</span>}
      </th>
      <td>
        {typeWords[type]}
        {unit === null ? null : <span className={styles.label}>{unit}</span>}
      </td>
      <td>
        {role ?? ''}
        {column.transform === null ? null : <span className={styles.label}>omgezet: {column.transform}</span>}
      </td>
      {showsCounts ? <Counts column={column} rowCount={rowCount} /> : null}
    </tr>
  )
}

function Counts({
  column,
  rowCount,
}: {
  readonly column: InspectedColumn
  readonly rowCount: number
}): ReactNode {
  const { nulls, missing, profile } = column
  return (
    <>
      <td className={styles.number}>{rowCount === 0 ? '' : formatPercent((rowCount - nulls) / rowCount)}</td>
      <td>
        {Object.entries(missing).map(([reason, count]) => (
          <span key={reason} className={styles.part}>
            {formatNumber(count)}× {reason}
          </span>
        ))}
      </td>
      <td>{profile === null ? null : <Values profile={profile} isNumber={column.type === 'number'} />}</td>
    </>
  )
}

interface ValuesProps {
  readonly profile: ColumnProfile
  readonly isNumber: boolean
}

function Values({ profile, isNumber }: ValuesProps): ReactNode {
  const { distinct, top, min, median, max } = profile
  const word = edgeWords(profile)
  const range = min === null || max === null ? null : `${word(min)} t/m ${word(max)}`
  return (
    <>
      <span className={styles.part}>
        {[`${formatNumber(distinct)} verschillend`, range, median === null ? null : `mediaan ${word(median)}`]
          .filter((part) => part !== null)
          .join(', ')}
      </span>
      <span className={styles.label}>
        {top
          .filter(({ count }) => count > 1)
          .slice(0, 5)
          .map(({ value, count }) => `${word(isNumber ? Number(value) : value)} (${formatNumber(count)})`)
          .join(' · ')}
      </span>
    </>
  )
}

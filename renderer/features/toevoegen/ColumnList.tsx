import type { ReactNode } from 'react'
import type { InspectedColumn, Inspection } from '../../../core/sources/inspection'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import { typeWords } from '../../ui/formatValue'
import { sampleWords } from '../../ui/profileWords'
import { LoadSwitch } from './LoadSwitch'
import styles from './ColumnList.module.css'

interface ColumnListProps {
  readonly inspection: Inspection
  /** Whether values and counts may be shown; in Publicatie not those of persons. */
  readonly showsValues: boolean
  readonly onLoad: (header: string, geladen: boolean) => void
}

/** The columns of the file as the engine would get them. Personal ones are switched above, beside what it means. */
export function ColumnList({ inspection, showsValues, onLoad }: ColumnListProps): ReactNode {
  const personal = new Set(inspection.privacy.map(({ header }) => header))
  return (
    <section aria-labelledby="kolommen">
      <h3 id="kolommen" className={styles.heading}>
        Kolommen
      </h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by key */}
      <div className={styles.scroll} role="region" aria-label="Kolommen van het bestand" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Laden</th>
              <th scope="col">Kolom</th>
              <th scope="col">Naam in SQL</th>
              <th scope="col">Type</th>
              <th scope="col">Rol</th>
              <th scope="col">Waarden</th>
              <th scope="col">Ontbreekt</th>
            </tr>
          </thead>
          <tbody>
            {inspection.columns.map((column) => (
              <tr key={column.name} className={column.loaded ? undefined : styles.leftOut}>
                <td>
                  {personal.has(column.header) ? (
                    <span className={styles.above}>{column.loaded ? 'ja, zie boven' : 'nee, zie boven'}</span>
                  ) : (
                    <LoadSwitch header={column.header} isLoaded={column.loaded} onLoad={onLoad} />
                  )}
                </td>
                <Column column={column} showsValues={showsValues} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Column({
  column,
  showsValues,
}: {
  readonly column: InspectedColumn
  readonly showsValues: boolean
}): ReactNode {
  const { header, name, type, unit, role, profile, missing, loaded } = column
  return (
    <>
      <th scope="row" className={styles.header}>
        {header}
      </th>
      <td>{loaded ? <code className={styles.name}>{name}</code> : null}</td>
      <td className={styles.type}>
        {typeWords[type]}
        {unit === null ? '' : `, ${unit}`}
      </td>
      <td>{role ?? ''}</td>
      {showsValues ? (
        <>
          <td className={styles.values}>{profile === null ? '' : sampleWords(profile)}</td>
          <td>
            {Object.entries(missing).map(([reason, count]) => (
              <span key={reason} className={styles.reason}>
                {formatNumber(count)}× {reason}
              </span>
            ))}
          </td>
        </>
      ) : (
        <td colSpan={2} className={styles.above}>
          alleen in Intern
        </td>
      )}
    </>
  )
}

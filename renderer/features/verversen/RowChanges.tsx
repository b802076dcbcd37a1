import type { ReactNode } from 'react'
import type { RowComparison } from '../../../core/engine/compare/comparison'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import type { NewerFile, NewerRequest } from '../../../core/workbench/model'
import { AlteredRows, RowTable } from './RowTables'
import { KeyChoice } from './KeyChoice'
import type { Newer } from './newer'
import styles from './RowChanges.module.css'

interface RowChangesProps {
  readonly newer: Newer
  readonly found: NewerFile
  readonly rows: RowComparison
  readonly request: NewerRequest
  readonly showsValues: boolean
}

/** Which rows come, go and change, by key; not shown of persons in Publicatie. */
export function RowChanges({ newer, found, rows, request, showsValues }: RowChangesProps): ReactNode {
  return (
    <section aria-labelledby="rijen-anders">
      <h3 id="rijen-anders" className={styles.heading}>
        Rijen
      </h3>
      {showsValues ? (
        <>
          <dl className={styles.counts}>
            {countsOf(rows).map(([word, count]) => (
              <div key={word} className={styles.count}>
                <dt>{word}</dt>
                <dd>{formatNumber(count)}</dd>
              </div>
            ))}
          </dl>
          <KeyChoice newer={newer} found={found} rows={rows} chosen={request.key} />
          <AlteredRows rows={rows} columns={found.inspection.columns} />
          <RowTable
            title="Erbij gekomen"
            rows={rows.examples.added}
            total={rows.added}
            columns={found.inspection.columns}
          />
          <RowTable
            title="Weggevallen"
            rows={rows.examples.removed}
            total={rows.removed}
            columns={found.inspection.columns}
          />
        </>
      ) : (
        <p className={styles.hidden}>
          Welke rijen veranderen staat alleen in de weergave Intern: deze bron gaat over personen.
        </p>
      )}
    </section>
  )
}

function countsOf(rows: RowComparison): readonly (readonly [string, number])[] {
  return [
    ['erbij', rows.added],
    ['weg', rows.removed],
    ...(rows.key.length === 0 ? [] : ([['gewijzigd', rows.altered]] as const)),
    ['gelijk', rows.same],
  ]
}

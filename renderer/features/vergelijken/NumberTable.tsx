import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { Verschil } from '../../../core/runs/comparison'
import { describeCauses } from '../../../core/runs/describe'
import { differenceCells } from '../../../core/runs/describeDifferences'
import styles from './NumberTable.module.css'

/** Old and new of every number, under the cell it is in. */
export function NumberTable({ differences }: { readonly differences: readonly Verschil[] }): ReactNode {
  const cells = [...new Set(differences.map(({ cel }) => cel))]
  return (
    <section aria-labelledby="getallen">
      <h3 id="getallen" className={styles.heading}>
        Getallen
      </h3>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by key */}
      <div className={styles.scroll} role="region" aria-label="Getallen die veranderden" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Rij</th>
              <th scope="col">Kolom</th>
              <th scope="col" className={styles.number}>
                Was
              </th>
              <th scope="col" className={styles.number}>
                Is nu
              </th>
              <th scope="col" className={styles.number}>
                Verschil
              </th>
              <th scope="col">Door</th>
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <Fragment key={cell}>
                <tr className={styles.cell}>
                  <th scope="rowgroup" colSpan={6}>
                    <code>{cell}</code>
                  </th>
                </tr>
                {differences
                  .filter(({ cel }) => cel === cell)
                  .map((one, at) => (
                    // oxlint-disable-next-line react/no-array-index-key -- rows have no other name and never move
                    <DifferenceRow key={at} one={one} />
                  ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function DifferenceRow({ one }: { readonly one: Verschil }): ReactNode {
  const cells = differenceCells(one)
  if (cells === null) return null
  return (
    <tr>
      <th scope="row">{cells.groep === '' ? <span className={styles.whole}>geheel</span> : cells.groep}</th>
      <td>{cells.kolom}</td>
      <td className={styles.number}>{cells.oud}</td>
      <td className={`${styles.number} ${styles.now}`}>{cells.nieuw}</td>
      <td className={styles.number}>{cells.verschil}</td>
      <td className={styles.cause}>{describeCauses(one.oorzaken)}</td>
    </tr>
  )
}

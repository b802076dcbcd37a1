import type { ReactNode } from 'react'
import type { Inspection } from '../../../core/sources/inspection'
import { formatNumber, formatPercent } from '../../../core/statistics/dutchNumbers'
import { kindWords, natureWords } from '../../ui/sourceTerms'
import styles from './Recognised.module.css'

/** What kind of source it is, how sure that is and why, and what was set aside. */
export function Recognised({ inspection }: { readonly inspection: Inspection }): ReactNode {
  const { kind, nature, confidence, grounds, rowCount, columns, notes } = inspection
  const rows = `${formatNumber(rowCount)} ${rowCount === 1 ? 'rij' : 'rijen'}`
  const facts = [
    natureWords[nature],
    ...(kind === 'overig' ? [] : [`${formatPercent(confidence)} zeker`]),
    `${rows}, ${columns.length === 1 ? '1 kolom' : `${columns.length} kolommen`}`,
  ]
  return (
    <section aria-labelledby="herkend">
      <h3 id="herkend" className={styles.kind}>
        {kind === 'overig' ? 'Soort bron niet herkend' : kindWords[kind]}
      </h3>
      <p className={styles.nature}>{facts.join(' · ')}</p>
      <ul className={styles.grounds}>
        {[...grounds, ...notes].map((ground) => (
          <li key={ground}>{ground}</li>
        ))}
      </ul>
    </section>
  )
}

import type { ReactNode } from 'react'
import type { Flag } from '../../../core/evidence/flags'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import styles from './Evidence.module.css'

/** The numbers behind a caveat; protected ones show as •. */
export function Evidence({ evidence }: { readonly evidence: Flag['evidence'] }): ReactNode {
  const entries = Object.entries(evidence)
  if (entries.length === 0) return null
  return (
    <dl className={styles.evidence}>
      {entries.map(([key, value]) => (
        <div key={key} className={styles.pair}>
          <dt>{key.replaceAll('_', ' ')}</dt>
          <dd>{evidenceText(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

function evidenceText(value: Flag['evidence'][string]): string {
  if (value === null) return '•'
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (typeof value === 'number') return formatNumber(value)
  return typeof value === 'string' ? value : value.map((part) => evidenceText(part)).join(', ')
}

import type { ReactNode } from 'react'
import type { Inspection } from '../../../core/sources/inspection'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import { kindWords } from '../../ui/sourceTerms'
import styles from './Summary.module.css'

interface SummaryProps {
  readonly inspection: Inspection
  /** How many subjects ask for a judgement. */
  readonly attention: number
}

/** What the file is and how large, and how much there is to judge. */
export function Summary({ inspection: { kind, rowCount, columns }, attention }: SummaryProps): ReactNode {
  return (
    <section aria-labelledby="herkend">
      <h3 id="herkend" className={styles.kind}>
        {kind === 'overig' ? 'Soort bron niet herkend' : kindWords[kind]}
      </h3>
      <p className={styles.size} aria-live="polite">
        {counted(rowCount, 'rij', 'rijen')}, {counted(columns.length, 'kolom', 'kolommen')}.{' '}
        {attention === 0
          ? 'Niets vraagt je aandacht.'
          : `${counted(attention, 'ding vraagt', 'dingen vragen')} je aandacht.`}
      </p>
    </section>
  )
}

const counted = (count: number, one: string, many: string) =>
  `${formatNumber(count)} ${count === 1 ? one : many}`

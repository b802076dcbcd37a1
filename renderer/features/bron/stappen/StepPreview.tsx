import type { ReactNode } from 'react'
import type { StepPreview as Preview } from '../../../../core/engine/steps'
import { ResultGrid } from '../../resultaat/ResultGrid'
import styles from './Steps.module.css'

interface StepPreviewProps {
  /** From 0. */
  readonly at: number
  readonly table: Preview | null
}

/** The first rows after a step. */
export function StepPreview({ at, table }: StepPreviewProps): ReactNode {
  if (table === null) return null
  return (
    <div className={styles.preview}>
      <p className={styles.muted}>De eerste rijen na stap {at + 1}</p>
      <ResultGrid label={`De eerste rijen na stap ${at + 1}`} table={table} />
    </div>
  )
}

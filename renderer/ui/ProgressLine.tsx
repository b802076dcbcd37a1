import type { ReactNode } from 'react'
import { ProgressBar } from 'react-aria-components'
import styles from './ProgressLine.module.css'

interface ProgressLineProps {
  readonly label: string
  /** How far, 0 … 1; without it the line only says that work is going on. */
  readonly share?: number
}

/** A thin line that appears when the work takes longer than 300 ms. */
export function ProgressLine({ label, share }: ProgressLineProps): ReactNode {
  return (
    <ProgressBar
      aria-label={label}
      className={styles.line}
      isIndeterminate={share === undefined}
      value={share === undefined ? undefined : share * 100}
    >
      <div
        className={share === undefined ? styles.running : styles.part}
        style={share === undefined ? undefined : { width: `${share * 100}%` }}
      />
    </ProgressBar>
  )
}

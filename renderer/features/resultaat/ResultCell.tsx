import type { ReactNode } from 'react'
import styles from './ResultGrid.module.css'

interface ResultCellProps {
  /** How the value reads; null when it is missing. */
  readonly text: string | null
  readonly isHidden: boolean
  /** Why it is missing; null when nobody says. */
  readonly reason: string | null
}

/** A value of a result, or why there is none: protected, or missing and for what reason. */
export function ResultCell({ text, isHidden, reason }: ResultCellProps): ReactNode {
  if (isHidden)
    return (
      <span className={styles.protected} title="Niet getoond vanwege de herleidbaarheid tot personen.">
        <span aria-hidden>•</span>
        <span className="visually-hidden">beschermd</span>
      </span>
    )
  if (text !== null) return <span title={text.length > longest ? text : undefined}>{text}</span>
  if (reason !== null)
    return (
      <span className={styles.reason} title={`Ontbreekt: ${reason}`}>
        {reason}
      </span>
    )
  return (
    <span className={styles.missing} title="Ontbreekt">
      <span aria-hidden>—</span>
      <span className="visually-hidden">ontbreekt</span>
    </span>
  )
}

// A longer text is cut off by the widest column.
const longest = 40

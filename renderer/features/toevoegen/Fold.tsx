import { useState } from 'react'
import type { ReactNode } from 'react'
import styles from './Fold.module.css'

interface FoldProps {
  readonly title: string
  /** What is in it, beside the title: a count, or what was decided. */
  readonly gist: string
  readonly startsOpen?: boolean
  readonly children: ReactNode
}

/** A part of the review that can be folded away; what is folded isn't drawn. */
export function Fold({ title, gist, startsOpen = false, children }: FoldProps): ReactNode {
  const [isOpen, setIsOpen] = useState(startsOpen)
  return (
    <details
      className={styles.fold}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className={styles.summary}>
        <h3 className={styles.title}>{title}</h3>
        <span className={styles.gist}>{gist}</span>
      </summary>
      {isOpen ? <div className={styles.body}>{children}</div> : null}
    </details>
  )
}

import type { ReactNode } from 'react'
import styles from './StateWord.module.css'

export type StateTone = 'neutraal' | 'bezig' | 'goed' | 'let-op' | 'fout'

/** A state: a dot and its word. The word is what counts; the dot makes it quick to find. */
export function StateWord({ tone, word }: { readonly tone: StateTone; readonly word: string }): ReactNode {
  return (
    <span className={`${styles.state} ${styles[tone]}`}>
      <span aria-hidden className={styles.dot} />
      {word}
    </span>
  )
}

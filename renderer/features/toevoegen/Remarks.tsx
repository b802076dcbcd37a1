import type { ReactNode } from 'react'
import styles from './Remarks.module.css'

/** What was noticed while reading, one sentence a line. */
export function Remarks({ sentences }: { readonly sentences: readonly string[] }): ReactNode {
  if (sentences.length === 0) return null
  return (
    <ul className={styles.remarks}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

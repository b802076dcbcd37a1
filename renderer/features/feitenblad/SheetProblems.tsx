import type { ReactNode } from 'react'
import styles from './SheetProblems.module.css'

/** What failed while the sheet was filled, with notebook and line. */
export function SheetProblems({ problems }: { readonly problems: readonly string[] }): ReactNode {
  if (problems.length === 0) return null
  return (
    <section className={styles.problems} role="alert">
      <h2 className={styles.heading}>
        {problems.length === 1
          ? 'Eén onderdeel is niet gelukt'
          : `${problems.length} onderdelen zijn niet gelukt`}
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </section>
  )
}

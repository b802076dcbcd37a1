import type { ReactNode } from 'react'
import type { NotebookProblem } from '../../../core/notebook/model'
import styles from './NotebookProblems.module.css'

/** Faults of the file itself, with their line. */
export function NotebookProblems({ problems }: { readonly problems: readonly NotebookProblem[] }): ReactNode {
  if (problems.length === 0) return null
  return (
    <section className={styles.problems} aria-label="Fouten in het bestand">
      <h2 className={styles.heading}>
        {problems.length === 1
          ? 'Er staat een fout in dit bestand'
          : `Er staan ${problems.length} fouten in dit bestand`}
      </h2>
      <ul>
        {problems.map(({ line, text }) => (
          <li key={`${line} ${text}`}>
            Regel {line}: {text}
          </li>
        ))}
      </ul>
    </section>
  )
}

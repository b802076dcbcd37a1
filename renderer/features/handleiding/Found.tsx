import type { ReactNode } from 'react'
import type { ManualPlace } from '../../../core/handleiding/page'
import type { FoundPart } from '../../../core/handleiding/searchPages'
import { excerpt } from '../../../core/workbench/search/searchLines'
import styles from './ManualDialog.module.css'

interface FoundProps {
  readonly found: readonly FoundPart[]
  readonly typed: string
  readonly onGo: (place: ManualPlace) => void
}

/** What the search found: the page, the part of it, and the words around what was typed. */
export function Found({ found, typed, onGo }: FoundProps): ReactNode {
  return (
    <section aria-label="Gevonden" className={styles.list}>
      <p role="status" className={styles.count}>
        {found.length === 0 ? 'Niets gevonden. Probeer een ander woord.' : `${found.length} gevonden`}
      </p>
      <ul>
        {found.map(({ page, part }) => (
          <li key={`${page.path}#${part.anchor}`}>
            <button
              type="button"
              className={styles.entry}
              onClick={() => onGo({ path: page.path, anchor: part.anchor })}
            >
              <strong>{page.title}</strong>
              {part.title === page.title ? null : `: ${part.title}`}
              <span className={styles.excerpt}>{excerpt(part.text, typed)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

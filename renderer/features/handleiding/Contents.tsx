import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import type { ContentsEntry } from '../../../core/handleiding/contents'
import type { ManualPlace } from '../../../core/handleiding/page'
import styles from './ManualDialog.module.css'

interface ContentsProps {
  readonly entries: readonly ContentsEntry[]
  /** Path of the page that is read. */
  readonly active: string
  readonly onGo: (place: ManualPlace) => void
}

/** The pages in their order; those of a folder below its first one. */
export function Contents({ entries, active, onGo }: ContentsProps): ReactNode {
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <nav ref={list} aria-label="Inhoud" className={styles.list}>
      <ul>
        {entries.map(({ page: { path, title }, depth }) => (
          <li key={path}>
            <button
              type="button"
              className={`${styles.entry} ${depth === 1 ? styles.below : ''}`}
              aria-current={path === active ? 'page' : undefined}
              onClick={() => onGo({ path, anchor: '' })}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

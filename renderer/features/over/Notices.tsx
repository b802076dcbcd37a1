import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { ProgressLine } from '../../ui/ProgressLine'
import styles from './AboutDialog.module.css'

/** The licences of the libraries, read when somebody opens them. */
export function Notices(): ReactNode {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.others} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>Licenties van de bibliotheken</summary>
      {isOpen ? <NoticesText /> : null}
    </details>
  )
}

function NoticesText(): ReactNode {
  const [text, setText] = useState<string | null>(null)
  useEffect(() => {
    void import('virtual:notices').then((read) => setText(read.default))
  }, [])
  if (text === null) return <ProgressLine label="Licenties lezen" />
  return (
    /* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by key */
    <div className={styles.notices} role="region" aria-label="Licenties" tabIndex={0}>
      <pre lang="en">{text}</pre>
    </div>
  )
}

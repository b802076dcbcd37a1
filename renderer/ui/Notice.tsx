import type { ReactNode } from 'react'
import { Button } from './Button'
import styles from './Notice.module.css'

interface NoticeProps {
  readonly title: string
  readonly children: ReactNode
  /** The way out. */
  readonly action?: { readonly label: string; readonly onPress: () => void }
}

/** A whole view that can't be shown: what, why, and the way out. */
export function Notice({ title, children, action }: NoticeProps): ReactNode {
  return (
    <div className={styles.notice} role="alert">
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{children}</p>
      {action === undefined ? null : (
        <Button kind="primary" onPress={action.onPress}>
          {action.label}
        </Button>
      )}
    </div>
  )
}

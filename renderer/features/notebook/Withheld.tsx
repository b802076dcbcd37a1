import type { ReactNode } from 'react'
import { Lock } from 'lucide-react'
import styles from './Withheld.module.css'

/** What stands where Publicatie shows nothing: the sign and the reason, which says that it is not shown. */
export function Withheld({ reason }: { readonly reason: string }): ReactNode {
  return (
    <p className={styles.withheld}>
      <Lock aria-hidden size={14} className={styles.icon} />
      <span>{reason}</span>
    </p>
  )
}

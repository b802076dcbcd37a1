import type { ReactNode } from 'react'
import styles from './LoadSwitch.module.css'

interface LoadSwitchProps {
  readonly header: string
  readonly isLoaded: boolean
  readonly isDisabled?: boolean
  readonly onLoad: (header: string, geladen: boolean) => void
}

/** Whether a column of the file comes along. */
export function LoadSwitch({ header, isLoaded, isDisabled = false, onLoad }: LoadSwitchProps): ReactNode {
  return (
    <input
      type="checkbox"
      role="switch"
      aria-checked={isLoaded}
      className={styles.switch}
      aria-label={`Kolom ${header} laden`}
      checked={isLoaded}
      disabled={isDisabled}
      onChange={({ target }) => onLoad(header, target.checked)}
    />
  )
}

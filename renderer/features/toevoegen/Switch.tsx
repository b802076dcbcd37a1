import type { ReactNode } from 'react'
import styles from './Switch.module.css'

interface SwitchProps {
  readonly label: string
  readonly isOn: boolean
  readonly isDisabled?: boolean
  readonly onSwitch: (isOn: boolean) => void
}

export function Switch({ label, isOn, isDisabled = false, onSwitch }: SwitchProps): ReactNode {
  return (
    <input
      type="checkbox"
      role="switch"
      aria-checked={isOn}
      className={styles.switch}
      aria-label={label}
      checked={isOn}
      disabled={isDisabled}
      onChange={({ target }) => onSwitch(target.checked)}
    />
  )
}

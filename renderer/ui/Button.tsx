import type { ReactNode } from 'react'
import { Button as AriaButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import styles from './Button.module.css'

interface ButtonProps {
  readonly kind?: 'primary' | 'plain' | 'quiet'
  readonly onPress: () => void
  readonly isDisabled?: boolean
  readonly children: ReactNode
}

export function Button({ kind = 'plain', children, ...rest }: ButtonProps): ReactNode {
  return (
    <AriaButton {...rest} className={`${styles.button} ${styles[kind]}`}>
      {children}
    </AriaButton>
  )
}

interface IconButtonProps {
  /** Says what it does; shown as a tooltip and read aloud. */
  readonly label: string
  /** Keys that do the same, for the tooltip. */
  readonly keys?: string
  readonly onPress: () => void
  readonly isDisabled?: boolean
  readonly children: ReactNode
}

export function IconButton({ label, keys, children, ...rest }: IconButtonProps): ReactNode {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      <AriaButton {...rest} aria-label={label} className={`${styles.button} ${styles.icon}`}>
        {children}
      </AriaButton>
      <Tooltip offset={6} className={styles.tooltip}>
        {label}
        {keys === undefined ? null : <kbd className={styles.keys}>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}

import type { ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import styles from './Segmented.module.css'

interface SegmentedProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly choices: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
  /** Colour of the chosen segment, as a token. */
  readonly tone?: 'accent' | 'intern' | 'publicatie'
}

export function Segmented<T extends string>(props: SegmentedProps<T>): ReactNode {
  const { label, value, choices, onChange, tone = 'accent' } = props
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      className={`${styles.group} ${styles[tone]}`}
      value={value}
      onChange={(next) => onChange(next as T)}
    >
      {choices.map((choice) => (
        <Radio key={choice.value} value={choice.value} className={styles.choice}>
          {choice.label}
        </Radio>
      ))}
    </RadioGroup>
  )
}

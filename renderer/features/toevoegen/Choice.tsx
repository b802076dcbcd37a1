import type { ReactNode } from 'react'
import styles from './Fields.module.css'

interface ChoiceProps<T extends string> {
  readonly label: string
  /** What the file itself says, as a word; null when it says nothing. */
  readonly found: string | null
  /** What happens when nothing is found or chosen, in words. */
  readonly automatic?: string
  readonly choices: readonly { readonly value: T; readonly word: string }[]
  /** Undefined: the file decides. */
  readonly chosen: string | undefined
  readonly onChoose: (value: T | undefined) => void
}

export function Choice<T extends string>(props: ChoiceProps<T>): ReactNode {
  const { label, found, automatic = 'automatisch', choices, chosen, onChoose } = props
  const unchosen = chosen === undefined && found !== null ? `${found} (herkend)` : automatic
  return (
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      <select
        className={styles.input}
        value={chosen ?? ''}
        onChange={({ target }) => onChoose(choices.find(({ value }) => value === target.value)?.value)}
      >
        <option value="">{unchosen}</option>
        {choices.map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </label>
  )
}

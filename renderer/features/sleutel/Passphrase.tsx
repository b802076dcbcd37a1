import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './Key.module.css'

interface PassphraseProps {
  readonly label: string
  readonly text: string
  readonly onChange: (text: string) => void
}

export function Passphrase({ label, text, onChange }: PassphraseProps): ReactNode {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="password"
        className={styles.input}
        value={text}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}

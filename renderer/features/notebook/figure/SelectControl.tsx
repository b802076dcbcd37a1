import type { ReactNode } from 'react'
import styles from './FigureForm.module.css'

interface SelectControlProps {
  readonly label: string
  readonly value: unknown
  readonly required: boolean
  /** What the choice without a value is called. */
  readonly without: string
  readonly choices: readonly (readonly [value: string, label: string])[]
  readonly onChange: (value: string | undefined) => void
}

export function SelectControl({
  label,
  value,
  required,
  without,
  choices,
  onChange,
}: SelectControlProps): ReactNode {
  const known = typeof value === 'string' && choices.some(([choice]) => choice === value)
  return (
    <label className={styles.field}>
      {label}
      <select
        className={styles.input}
        value={value === undefined ? '' : known ? value : own}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      >
        {required && value !== undefined ? null : <option value="">{required ? 'Kies…' : without}</option>}
        {value === undefined || known ? null : (
          <option value={own} disabled>
            {typeof value === 'string' ? `${value} (is er niet)` : 'Eigen keuze in de tekst'}
          </option>
        )}
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}

/** No column can be called this. */
const own = '\u0000'

import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './Fields.module.css'

interface NumberFieldProps {
  readonly label: string
  /** What the file itself says. */
  readonly found: number | null
  /** Undefined: the file decides. */
  readonly chosen: number | undefined
  readonly onChoose: (value: number | undefined) => void
}

/** A whole number from 0; empty leaves it to the file. */
export function NumberField({ label, found, chosen, onChoose }: NumberFieldProps): ReactNode {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        min={0}
        max={100_000}
        step={1}
        className={styles.input}
        value={chosen ?? ''}
        placeholder={found === null ? 'automatisch' : `${found} (herkend)`}
        onChange={({ target }) => {
          const value = target.valueAsNumber
          onChoose(Number.isInteger(value) && value >= 0 ? value : undefined)
        }}
      />
    </div>
  )
}

import type { ReactNode } from 'react'
import styles from './Checks.module.css'

interface ChecksProps<Name extends string> {
  readonly label: string
  readonly names: readonly Name[]
  readonly chosen: readonly Name[]
  readonly onChange: (chosen: readonly Name[]) => void
  /** What a name reads; the name itself when left out. */
  readonly words?: (name: Name) => string
}

/** Several of a list, in the order of the list. */
export function Checks<Name extends string>(props: ChecksProps<Name>): ReactNode {
  const { label, names, chosen, onChange, words = (name) => name } = props
  return (
    <fieldset className={styles.checks}>
      <legend className={styles.label}>{label}</legend>
      {names.map((name) => (
        <label key={name} className={styles.check}>
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            onChange={({ target }) =>
              onChange(names.filter((one) => (one === name ? target.checked : chosen.includes(one))))
            }
          />
          {words(name)}
        </label>
      ))}
    </fieldset>
  )
}

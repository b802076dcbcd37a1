import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './Field.module.css'

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Below the field. */
  readonly hint?: string
  /** What is wrong with it; null when nothing is. */
  readonly problem?: string | null
  /** To choose from; the value itself, and what it reads. Without, anything can be typed. */
  readonly choices?: readonly (readonly [string, string])[]
  /** Values that are offered while typing. */
  readonly offers?: readonly string[]
  readonly rows?: number
  readonly takesFocus?: boolean
}

/** A field of a form with its label above it. */
export function Field(props: FieldProps): ReactNode {
  const { label, hint, problem = null } = props
  const id = useId()
  const described = problem !== null || hint !== undefined ? `${id}-uitleg` : undefined
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Control {...props} id={id} described={described} />
      {described === undefined ? null : (
        <span id={described} className={problem === null ? styles.hint : styles.problem}>
          {problem ?? hint}
        </span>
      )}
    </div>
  )
}

type ControlProps = FieldProps & { readonly id: string; readonly described: string | undefined }

function Control(props: ControlProps): ReactNode {
  const { id, described, value, onChange, choices, offers, rows, problem = null, takesFocus = false } = props
  const shared = {
    id,
    value,
    className: styles.input,
    'aria-invalid': problem !== null,
    'aria-describedby': described,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  }
  if (choices !== undefined)
    return (
      <select {...shared}>
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </select>
    )
  if (rows !== undefined) return <textarea {...shared} rows={rows} />
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to fill it in */}
      <input {...shared} autoFocus={takesFocus} list={offers === undefined ? undefined : `${id}-aanbod`} />
      {offers === undefined ? null : (
        <datalist id={`${id}-aanbod`}>
          {offers.map((offer) => (
            <option key={offer} value={offer}>
              {offer}
            </option>
          ))}
        </datalist>
      )}
    </>
  )
}

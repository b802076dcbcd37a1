import { useId } from 'react'
import type { ReactNode } from 'react'
import type { FieldProblems, Fields } from './review'
import styles from './Fields.module.css'

interface SourceFieldsProps {
  readonly fields: Fields
  readonly problems: FieldProblems
  readonly onFill: (field: keyof Fields, text: string) => void
}

/** What the werkmap keeps about the source besides its table. */
export function SourceFields({ fields, problems, onFill }: SourceFieldsProps): ReactNode {
  const field = (name: keyof Fields, label: string, hint?: string) => (
    <Field
      label={label}
      hint={hint}
      text={fields[name]}
      problem={problems[name]}
      isCode={name === 'naam'}
      onFill={(text) => onFill(name, text)}
    />
  )
  return (
    <section className={styles.fields} aria-labelledby="gegevens">
      <h3 id="gegevens" className={styles.heading}>
        In de werkmap
      </h3>
      {field('naam', 'Naam in SQL')}
      {field('titel', 'Titel')}
      {field('uitgever', 'Uitgever (hoeft niet)')}
      <fieldset className={styles.period}>
        <legend className={styles.label}>Periode die de bron beschrijft (hoeft niet)</legend>
        {field('van', 'Van', 'dd-mm-jjjj')}
        {field('tot', 'Tot en met', 'dd-mm-jjjj')}
      </fieldset>
    </section>
  )
}

interface FieldProps {
  readonly label: string
  readonly hint: string | undefined
  readonly text: string
  readonly problem: string | undefined
  readonly isCode: boolean
  readonly onFill: (text: string) => void
}

function Field({ label, hint, text, problem, isCode, onFill }: FieldProps): ReactNode {
  const [fieldId, problemId] = [useId(), useId()]
  return (
    <div className={styles.field}>
      <label htmlFor={fieldId} className={styles.label}>
        {label}
      </label>
      <input
        id={fieldId}
        className={`${styles.input} ${isCode ? styles.code : ''}`}
        value={text}
        placeholder={hint}
        spellCheck={!isCode}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : problemId}
        onChange={({ target }) => onFill(target.value)}
      />
      {problem === undefined ? null : (
        <span id={problemId} role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </div>
  )
}

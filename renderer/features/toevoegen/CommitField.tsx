import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import styles from './Fields.module.css'

interface CommitFieldProps {
  readonly label: string
  /** As it stands now. */
  readonly text: string
  readonly isCode?: boolean
  /** Words to choose from; any other may be typed. */
  readonly suggestions?: readonly string[]
  /** What is wrong with a text, in Dutch; null when nothing is. */
  readonly problemOf?: (text: string) => string | null
  readonly onCommit: (text: string) => void
}

/** A text that counts when the field is left or Enter is pressed: the file is read again for it. */
export function CommitField(props: CommitFieldProps): ReactNode {
  const { label, text, isCode = false, suggestions = [], problemOf = () => null, onCommit } = props
  const [typed, setTyped] = useState<string | null>(null)
  const [fieldId, problemId, listId] = [useId(), useId(), useId()]
  const shown = typed ?? text
  const problem = typed === null ? null : problemOf(typed.trim())
  const commit = () => {
    if (typed === null || problem !== null) return
    setTyped(null)
    if (typed.trim() !== text) onCommit(typed.trim())
  }
  return (
    <div className={styles.field}>
      <label htmlFor={fieldId} className={styles.label}>
        {label}
      </label>
      <input
        id={fieldId}
        className={`${styles.input} ${isCode ? styles.code : ''}`}
        value={shown}
        list={suggestions.length === 0 ? undefined : listId}
        spellCheck={!isCode}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={commit}
        onKeyDown={({ key }) => key === 'Enter' && commit()}
      />
      {suggestions.length === 0 ? null : (
        <datalist id={listId}>
          {suggestions.map((word) => (
            <option key={word} value={word}>
              {word}
            </option>
          ))}
        </datalist>
      )}
      {problem === null ? null : (
        <span id={problemId} role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </div>
  )
}

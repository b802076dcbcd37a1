import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { CausalNote } from '../../../ui/CausalNote'
import styles from './FigureForm.module.css'

interface TextControlProps {
  readonly label: string
  readonly value: string
  readonly problem?: string | null
  readonly placeholder?: string
  readonly narrow?: boolean
  /** Whether readers get it as a sentence, which may claim no cause. */
  readonly isRead?: boolean
  readonly onChange: (value: string) => void
}

/** Long enough to finish a word, short enough to see the figure follow. */
const pause = 350

/** A text that is taken over when typing pauses and when the field is left. */
export function TextControl({
  label,
  value,
  problem = null,
  placeholder,
  narrow,
  isRead = false,
  onChange,
}: TextControlProps): ReactNode {
  const [text, setText] = useState(value)
  const [known, setKnown] = useState(value)
  const latest = useRef(onChange)
  // What came from elsewhere (undo, the text beside the form) replaces what is shown.
  if (known !== value) {
    setKnown(value)
    if (text.trim() !== value) setText(value)
  }
  useEffect(() => {
    latest.current = onChange
  })
  useEffect(() => {
    if (text.trim() === known) return
    const timer = setTimeout(() => latest.current(text.trim()), pause)
    return () => clearTimeout(timer)
  }, [text, known])
  return (
    <label className={`${styles.field} ${narrow ? styles.narrow : ''}`}>
      {label}
      <input
        className={styles.input}
        value={text}
        placeholder={placeholder}
        aria-invalid={problem !== null}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => text.trim() !== known && onChange(text.trim())}
      />
      {isRead ? <CausalNote text={text} /> : null}
      {problem === null ? null : (
        <span role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
    </label>
  )
}

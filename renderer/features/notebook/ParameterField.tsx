import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import type { CellValue } from '../../../core/bridge/table'
import type { ParameterDefinition } from '../../../core/notebook/model'
import { readParameter } from '../../../core/notebook/readParameter'
import { showParameter } from './parameterText'
import styles from './Parameters.module.css'

interface ParameterFieldProps {
  readonly definition: ParameterDefinition
  readonly value: CellValue
  readonly onChange: (value: CellValue) => void
}

export function ParameterField({ definition, value, onChange }: ParameterFieldProps): ReactNode {
  if (definition.soort !== 'keuze')
    return <TextField key={String(value)} definition={definition} value={value} onChange={onChange} />
  return (
    <label className={styles.field}>
      {definition.label}
      <select
        className={`${styles.input} ${styles.choice}`}
        value={String(value)}
        onChange={(event) => onChange(event.target.value)}
      >
        {definition.keuzes.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    </label>
  )
}

// The text is taken over on Enter or when the field is left: half a date is no date.
function TextField({ definition, value, onChange }: ParameterFieldProps): ReactNode {
  const shown = showParameter(definition.soort, value)
  const [text, setText] = useState(shown)
  const [problem, setProblem] = useState<string | null>(null)
  const fieldId = useId()
  const problemId = useId()
  const take = () => {
    const read = readParameter(definition, text)
    setProblem(read.ok ? null : read.problem)
    if (read.ok && read.value !== value) onChange(read.value)
  }
  return (
    <span className={styles.field}>
      <label htmlFor={fieldId}>{definition.label}</label>
      <input
        id={fieldId}
        className={styles.input}
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        onChange={(event) => setText(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
          if (event.key === 'Escape') setText(shown)
        }}
      />
      {problem === null ? null : (
        <span id={problemId} className={styles.problem}>
          {problem}
        </span>
      )}
    </span>
  )
}

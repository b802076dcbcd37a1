import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { SlidersHorizontal } from 'lucide-react'
import type { CellValue } from '../../../core/bridge/table'
import type { ParameterDefinition } from '../../../core/notebook/model'
import { readParameter } from '../../../core/notebook/readParameter'
import { IconButton } from '../../ui/Button'
import { showParameter } from './parameterText'
import { useAreas } from './useAreas'
import styles from './Parameters.module.css'

interface ParameterFieldProps {
  readonly definition: ParameterDefinition
  readonly value: CellValue
  readonly onChange: (value: CellValue) => void
  readonly onSettings: () => void
}

export function ParameterField(props: ParameterFieldProps): ReactNode {
  const { definition, value, onChange } = props
  const { soort, keuzes, label } = definition
  if (soort !== 'keuze' && !(soort === 'regio' && keuzes.length > 0))
    return <TextField key={String(value)} {...props} />
  return (
    <span className={styles.field}>
      <label className={styles.field}>
        {label}
        <select
          className={`${styles.input} ${styles.choice}`}
          value={String(value)}
          onChange={(event) => onChange(event.target.value)}
        >
          {keuzes.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      </label>
      <Settings {...props} />
    </span>
  )
}

function Settings({ definition, onSettings }: ParameterFieldProps): ReactNode {
  return (
    <span className={styles.settings}>
      <IconButton label={`Parameter ${definition.label} instellen`} onPress={onSettings}>
        <SlidersHorizontal aria-hidden size={12} />
      </IconButton>
    </span>
  )
}

// The text is taken over on Enter or when the field is left: half a date is no date.
function TextField(props: ParameterFieldProps): ReactNode {
  const { definition, value, onChange } = props
  const offers = useAreas(definition)
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
        className={`${styles.input} ${definition.soort === 'periode' ? styles.long : ''}`}
        list={offers.length > 0 ? `${fieldId}-aanbod` : undefined}
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
      {offers.length === 0 ? null : (
        <datalist id={`${fieldId}-aanbod`}>
          {offers.map((area) => (
            <option key={area} value={area}>
              {area}
            </option>
          ))}
        </datalist>
      )}
      <Settings {...props} />
      {problem === null ? null : (
        <span id={problemId} className={styles.problem}>
          {problem}
        </span>
      )}
    </span>
  )
}

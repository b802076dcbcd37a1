import type { ReactNode } from 'react'
import type { NotebookSession, NotebookState } from '../../../core/workbench/model'
import { ParameterField } from './ParameterField'
import styles from './Parameters.module.css'

interface ParametersProps {
  readonly session: NotebookSession
  readonly state: NotebookState
}

/** The notebook's parameters as fields in its header. */
export function Parameters({ session, state }: ParametersProps): ReactNode {
  const definitions = Object.entries(state.notebook.meta.parameters)
  if (definitions.length === 0) return <span />
  return (
    <div className={styles.fields} role="group" aria-label="Parameters">
      {definitions.map(([name, definition]) => (
        <ParameterField
          key={name}
          definition={definition}
          value={state.parameters[name] ?? null}
          onChange={(value) => session.setParameter(name, value)}
        />
      ))}
    </div>
  )
}

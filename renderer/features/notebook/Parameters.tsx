import type { ReactNode } from 'react'
import { Plus } from 'lucide-react'
import type { NotebookSession, NotebookState } from '../../../core/workbench/model'
import { Button } from '../../ui/Button'
import { ParameterField } from './ParameterField'
import styles from './Parameters.module.css'

interface ParametersProps {
  readonly session: NotebookSession
  readonly state: NotebookState
  /** Opens the settings of a parameter; null for a new one. */
  readonly onSettings: (name: string | null) => void
}

/** The notebook's parameters as fields in its header. */
export function Parameters({ session, state, onSettings }: ParametersProps): ReactNode {
  const definitions = Object.entries(state.notebook.meta.parameters)
  return (
    <div className={styles.fields} role="group" aria-label="Parameters">
      {definitions.map(([name, definition]) => (
        <ParameterField
          key={name}
          definition={definition}
          value={state.parameters[name] ?? null}
          onChange={(value) => session.setParameter(name, value)}
          onSettings={() => onSettings(name)}
        />
      ))}
      <Button kind="quiet" onPress={() => onSettings(null)}>
        <Plus aria-hidden size={12} /> Parameter
      </Button>
    </div>
  )
}

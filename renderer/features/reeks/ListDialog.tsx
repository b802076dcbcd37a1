import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import type { CellValue } from '../../../core/bridge/table'
import type { NotebookMeta } from '../../../core/notebook/model'
import { settledText } from '../../../core/notebook/edit/draft'
import { readParameter } from '../../../core/notebook/readParameter'
import type { NotebookState } from '../../../core/workbench/model'
import type { PlannedRun } from '../../../core/workbench/runs/runNotebooks'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import styles from './ListDialog.module.css'

interface ListDialogProps {
  readonly state: NotebookState
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onRun: (plans: readonly PlannedRun[]) => void
}

/** Asks for which values of a parameter a notebook is to be run. */
export function ListDialog({ isOpen, onClose, ...rest }: ListDialogProps): ReactNode {
  return (
    <Dialog title="Uitvoeren voor een lijst" isOpen={isOpen} onClose={onClose}>
      <ListForm {...rest} onClose={onClose} />
    </Dialog>
  )
}

function ListForm({ state, onClose, onRun }: Omit<ListDialogProps, 'isOpen'>): ReactNode {
  const { parameters } = state.notebook.meta
  const names = Object.keys(parameters)
  const [name, setName] = useState(names[0] ?? '')
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const problemId = useId()
  const definition = parameters[name]
  const choose = (next: string) => {
    setName(next)
    setText('')
    setProblem(null)
  }
  const run = () => {
    const read = readValues(definition, text)
    if (typeof read === 'string') return setProblem(read)
    onClose()
    // The other parameters keep the values that they have in the notebook.
    onRun(
      read.map((value) => ({
        path: state.path,
        values: { ...state.parameters, [name]: value },
        varied: [name],
        text: settledText(state.notebook, state.draft),
      })),
    )
  }
  return (
    <>
      <label className={styles.field}>
        Parameter
        <select className={styles.input} value={name} onChange={({ target }) => choose(target.value)}>
          {names.map((one) => (
            <option key={one} value={one}>
              {parameters[one]?.label ?? one}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.field}>
        Waarden, elk op een regel
        <textarea
          className={styles.values}
          rows={8}
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : problemId}
          onChange={({ target }) => setText(target.value)}
        />
      </label>
      {problem === null ? null : (
        <p id={problemId} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {definition && definition.keuzes.length > 0 ? (
        <Button kind="quiet" onPress={() => setText(definition.keuzes.join('\n'))}>
          Alle keuzes
        </Button>
      ) : null}
      <div className={styles.choices}>
        <Button kind="primary" onPress={run}>
          Uitvoeren
        </Button>
        <Button kind="quiet" onPress={onClose}>
          Terug
        </Button>
      </div>
    </>
  )
}

/** The values, or a Dutch sentence on the first line that is none. */
function readValues(
  definition: NotebookMeta['parameters'][string] | undefined,
  text: string,
): readonly CellValue[] | string {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const values: CellValue[] = []
  for (const line of lines) {
    if (line === '' || !definition) continue
    const read = readParameter(definition, line)
    if (!read.ok) return `“${line}”: ${read.problem}`
    if (values.includes(read.value)) return `“${line}” staat er twee keer.`
    values.push(read.value)
  }
  return values.length === 0 ? 'Geef minstens één waarde.' : values
}

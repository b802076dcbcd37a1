import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { Play } from 'lucide-react'
import type { SqlCell as Sql } from '../../../core/notebook/model'
import type { CellOutput, NotebookSession } from '../../../core/workbench/model'
import { useTools } from '../../app/WorkbenchContext'
import { IconButton } from '../../ui/Button'
import { cellReader } from '../resultaat/cellReader'
import { SaveResult } from '../resultaat/SaveResult'
import { CellStatus } from './CellStatus'
import type { CellProps } from './cellProps'
import { firstLine } from './firstLine'
import { ResultView } from './ResultView'
import { SqlEditor } from './sql/SqlEditor'
import styles from './SqlCell.module.css'

/** A query: folded to its name and first line until it is edited, its result below. */
export function SqlCell(props: CellProps<Sql>): ReactNode {
  const { session, cell, state, isEditing, onEdit, onLeave } = props
  return (
    <>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isEditing}
          onClick={() => (isEditing ? onLeave(cell.id) : onEdit(cell.id))}
        >
          <span className={styles.name}>{cell.name}</span>
          {isEditing ? null : <code className={styles.line}>{firstLine(cell.sql)}</code>}
        </button>
        <CellStatus state={state} onStop={() => session.stop(cell.id)} />
        <IconButton
          label={`${cell.name} uitvoeren`}
          keys="Ctrl Enter"
          onPress={() => void session.run({ cell: cell.id })}
        >
          <Play aria-hidden size={13} />
        </IconButton>
        {state.output === null ? null : <SaveResult session={session} cell={cell.id} />}
      </div>
      {isEditing ? <SqlEditor {...props} /> : null}
      {props.failure}
      {state.output === null ? null : <SqlResult session={session} name={cell.name} output={state.output} />}
    </>
  )
}

interface SqlResultProps {
  readonly session: NotebookSession
  readonly name: string
  readonly output: CellOutput
}

function SqlResult({ session, name, output }: SqlResultProps): ReactNode {
  const { weergave } = useTools()
  // Of another result, or another run of it, the rows have to be read again.
  // oxlint-disable-next-line react/exhaustive-deps
  const reader = useMemo(() => cellReader(session, name), [session, name, output])
  return (
    <div className={styles.result} data-anchor>
      <ResultView label={`Resultaat van ${name}`} output={output} weergave={weergave} reader={reader} />
    </div>
  )
}

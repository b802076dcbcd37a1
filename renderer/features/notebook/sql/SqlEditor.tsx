import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { SqlCell } from '../../../../core/notebook/model'
import { useTools } from '../../../app/WorkbenchContext'
import { CodeEditor } from '../../../ui/editor/CodeEditor'
import { useStore } from '../../../ui/store'
import { editorTies } from '../cellProps'
import type { CellProps } from '../cellProps'
import { sqlLanguage } from './sqlLanguage'
import { sqlNames } from './sqlNames'

export function SqlEditor(props: CellProps<SqlCell>): ReactNode {
  const { session, cell, state, body, onCommand } = props
  const { workbench, showCursor } = useTools()
  const { sources } = useStore(workbench)
  const names = sqlNames(sources, useStore(session), cell.id)
  const fingerprint = JSON.stringify(names)
  // A new language would close an open list of completions: only when the names really changed.
  // oxlint-disable-next-line react/exhaustive-deps
  const language = useMemo(() => sqlLanguage(names), [fingerprint])
  return (
    <CodeEditor
      label={`SQL van ${cell.name}`}
      value={body}
      language={language}
      error={state.error}
      onChange={(next) => session.setBody(cell.id, next)}
      isRunning={state.status === 'wacht' || state.status === 'loopt'}
      selectsAll={props.isNew}
      onSplit={() => onCommand('cel-splitsen', cell.id)}
      {...editorTies(props)}
      onCursor={(place) => showCursor(place && `Regel ${place.line}, teken ${place.column}`)}
    />
  )
}

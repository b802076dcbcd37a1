import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { markdown } from '@codemirror/lang-markdown'
import { Pencil } from 'lucide-react'
import type { TekstCell } from '../../../core/notebook/model'
import { useTools } from '../../app/WorkbenchContext'
import { IconButton } from '../../ui/Button'
import { causalMarks, wholeDocument } from '../../ui/editor/causalMarks'
import { CodeEditor } from '../../ui/editor/CodeEditor'
import { Markdown } from '../../ui/Markdown'
import { useStore } from '../../ui/store'
import { editorTies } from './cellProps'
import type { CellProps } from './cellProps'
import styles from './TextCell.module.css'

/** Text as it reads, with the values of cells filled in; a double click or Enter opens its Markdown in the same place. */
export function TextCell(props: CellProps<TekstCell>): ReactNode {
  const { session, cell, state, isEditing, onEdit, failure } = props
  // What stands in it are values of other cells too.
  const { draft } = useStore(session)
  const { weergave } = useTools()
  const language = useMemo(() => [markdown(), causalMarks(wholeDocument)], [])
  if (isEditing)
    return (
      <>
        <CodeEditor
          label="Tekst in Markdown"
          value={draft?.cell === cell.id ? draft.body : cell.markdown}
          language={language}
          error={state.error}
          selectsAll={props.isNew}
          onChange={(body) => session.setBody(cell.id, body)}
          onSplit={() => props.onCommand('cel-splitsen', cell.id)}
          {...editorTies(props)}
        />
        {failure}
      </>
    )
  return (
    <div className={styles.text}>
      {/* The double click is a shortcut for the button beside it, which the keyboard reaches. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div onDoubleClick={() => onEdit(cell.id)}>
        <Markdown text={session.text(cell.id, weergave)} />
      </div>
      <div className={styles.edit}>
        <IconButton label="Tekst bewerken" keys="Enter" onPress={() => onEdit(cell.id)}>
          <Pencil aria-hidden size={14} />
        </IconButton>
      </div>
      {failure}
    </div>
  )
}

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
import type { CellProps } from './cellProps'
import styles from './TextCell.module.css'

/** Text as it reads, with the values of cells filled in; a click or Enter opens its Markdown in the same place. */
export function TextCell(props: CellProps<TekstCell>): ReactNode {
  const { session, cell, state, isEditing, onEdit, onLeave, failure } = props
  const { weergave } = useTools()
  const language = useMemo(() => [markdown(), causalMarks(wholeDocument)], [])
  if (isEditing)
    return (
      <>
        <CodeEditor
          label="Tekst in Markdown"
          value={cell.markdown}
          language={language}
          error={state.error}
          onChange={(body) => session.setBody(cell.id, body)}
          onLeave={() => onLeave(cell.id)}
        />
        {failure}
      </>
    )
  return (
    <div className={styles.text}>
      {/* The click is a shortcut for the button beside it, which the keyboard reaches. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div onClick={() => isClick() && onEdit(cell.id)}>
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

// Selecting a sentence to copy it ends with a click too.
function isClick(): boolean {
  return window.getSelection()?.isCollapsed ?? true
}

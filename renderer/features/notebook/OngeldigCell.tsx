import type { ReactNode } from 'react'
import type { OngeldigCell as Ongeldig } from '../../../core/notebook/model'
import { CodeEditor } from '../../ui/editor/CodeEditor'
import { editorTies } from './cellProps'
import type { CellProps } from './cellProps'
import styles from './OngeldigCell.module.css'

/** A piece of the file that can't be read as a cell: its text, to be mended here. */
export function OngeldigCell(props: CellProps<Ongeldig>): ReactNode {
  const { session, cell, state, body, isEditing } = props
  if (isEditing)
    return (
      <>
        <CodeEditor
          label={`Tekst van ${cell.name ?? cell.language}`}
          value={body}
          language={plainText}
          error={state.error}
          onChange={(next) => session.setBody(cell.id, next)}
          {...editorTies(props)}
        />
        {props.failure}
      </>
    )
  return (
    <>
      <pre className={styles.body}>{body}</pre>
      {props.failure}
    </>
  )
}

const plainText: readonly [] = []

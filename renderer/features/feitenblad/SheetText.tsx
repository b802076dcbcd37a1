import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { SheetSession, SheetState } from '../../../core/workbench/sheetSession'
import { focusLostDocument } from '../../app/panels'
import { useTools } from '../../app/WorkbenchContext'
import { CodeEditor } from '../../ui/editor/CodeEditor'
import { yamlLanguage } from './yamlLanguage'
import styles from './SheetText.module.css'

interface SheetTextProps {
  readonly session: SheetSession
  readonly state: SheetState
}

/** The file of a sheet as text; the pages follow as long as it can be read. */
export function SheetText({ session, state }: SheetTextProps): ReactNode {
  const { showCursor } = useTools()
  const { text, problem, problemLine } = state
  const error = useMemo(
    () =>
      problem === null
        ? null
        : { text: problem, at: problemLine === null ? null : lineOf(text, problemLine) },
    [text, problem, problemLine],
  )
  return (
    <section
      className={styles.text}
      aria-label="Tekst van het feitenblad"
      data-print="none"
      data-panel
      tabIndex={-1}
    >
      <p role="status" className={problem === null ? styles.fine : styles.problem}>
        {problem ?? 'De tekst is te lezen.'}
      </p>
      <CodeEditor
        label="Tekst van het feitenblad in YAML"
        value={text}
        language={yamlLanguage}
        error={error}
        onChange={(typed) => session.setText(typed)}
        onLeave={() => {
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
          focusLostDocument()
        }}
        onUndo={() => session.undo()}
        onRedo={() => session.redo()}
        onCursor={(place) => showCursor(place && `regel ${place.line}, kolom ${place.column}`)}
      />
    </section>
  )
}

/** Where a line stands in a text, without its end. */
function lineOf(text: string, line: number): { readonly from: number; readonly to: number } {
  const lines = text.split('\n')
  const from = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0)
  return { from, to: from + (lines[line - 1] ?? '').trimEnd().length }
}

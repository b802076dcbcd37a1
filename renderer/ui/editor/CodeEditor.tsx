import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { Compartment, EditorState } from '@codemirror/state'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { closeCompletion } from '@codemirror/autocomplete'
import { setDiagnostics } from '@codemirror/lint'
import type { CellError } from '../../../core/workbench/model'
import { editorBasics } from './editorBasics'
import { asEditorText, holdsSame, inEditor, inFile } from './editorText'
import { fromOutside, takeOver } from './takeOver'
import styles from './CodeEditor.module.css'

interface CodeEditorProps {
  readonly label: string
  readonly value: string
  /** The language and its completion; must be memoised. */
  readonly language: Extension
  readonly error: CellError | null
  readonly onChange: (value: string) => void
  /** Esc, when nothing in the editor itself wants it. */
  readonly onLeave: () => void
  /** The history is the document's: it goes on where the editor's typing ends. */
  readonly onUndo: () => void
  readonly onRedo: () => void
  /** Ctrl Shift −: the text is to be cut in two, at an offset in `value`. */
  readonly onSplit?: (offset: number) => void
  /** While the text is run, nothing is offered to complete it. */
  readonly isRunning?: boolean
  /** Whether typing replaces what is there when the editor opens. */
  readonly selectsAll?: boolean
  /** Line and column of the cursor, 1-based; null when the editor closes. */
  readonly onCursor?: (place: { readonly line: number; readonly column: number } | null) => void
}

/**
 * CodeMirror in an open shadow root: there its style sheets are adopted, where the page's CSP would refuse them as
 * elements of the document.
 */
export function CodeEditor(props: CodeEditorProps): ReactNode {
  const { value, language, error } = props
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const languagePart = useRef(new Compartment())
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })

  useEffect(() => {
    if (!host.current) return
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' })
    const begin = latest.current
    const editor = new EditorView({
      parent: root,
      root,
      state: EditorState.create({
        doc: asEditorText(begin.value),
        selection: {
          anchor: 0,
          ...(begin.selectsAll === true ? { head: asEditorText(begin.value).length } : {}),
        },
        extensions: [
          editorBasics({
            label: begin.label,
            onLeave: () => latest.current.onLeave(),
            onUndo: () => latest.current.onUndo(),
            onRedo: () => latest.current.onRedo(),
            onSplit: (place) => latest.current.onSplit?.(inFile(latest.current.value, place)),
          }),
          languagePart.current.of(begin.language),
          EditorView.updateListener.of((update) => {
            const own = update.transactions.every((one) => one.annotation(fromOutside) !== true)
            if (update.docChanged && own) latest.current.onChange(update.state.doc.toString())
            if (!update.selectionSet && !update.docChanged) return
            tellCursor(update.state, latest.current.onCursor)
            if (host.current) host.current.dataset['caret'] = String(update.state.selection.main.head)
          }),
        ],
      }),
    })
    view.current = editor
    editor.focus()
    return () => {
      view.current = null
      editor.destroy()
      latest.current.onCursor?.(null)
    }
  }, [])

  useEffect(() => {
    view.current?.dispatch({ effects: languagePart.current.reconfigure(language) })
  }, [language])

  useEffect(() => {
    const editor = view.current
    if (editor && !holdsSame(editor.state.doc.toString(), value)) takeOver(editor, asEditorText(value))
  }, [value])

  const { isRunning = false } = props
  useEffect(() => {
    if (isRunning && view.current) closeCompletion(view.current)
  }, [isRunning])

  useEffect(() => {
    const editor = view.current
    if (!editor) return
    const { length } = editor.state.doc
    editor.dispatch(setDiagnostics(editor.state, diagnosticsOf(error, latest.current.value, length)))
  }, [error])

  return <div ref={host} className={styles.editor} data-editor />
}

function diagnosticsOf(error: CellError | null, text: string, length: number) {
  if (!error?.at) return []
  const from = Math.min(inEditor(text, error.at.from), length)
  const to = Math.min(Math.max(inEditor(text, error.at.to), from + 1), length)
  return [{ from: Math.min(from, to), to, severity: 'error' as const, message: error.text }]
}

function tellCursor(state: EditorState, onCursor: CodeEditorProps['onCursor']): void {
  const { head } = state.selection.main
  const line = state.doc.lineAt(head)
  onCursor?.({ line: line.number, column: head - line.from + 1 })
}

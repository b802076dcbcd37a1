import { Fragment, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { NotebookSession } from '../../../core/workbench/model'
import { textFlags } from '../../../core/workbench/textFlags'
import { cellCommandOf, historyCommandOf, isFormatKey } from '../../app/cellCommands'
import { isTyping } from '../../app/keys'
import { useDocumentActions } from '../../app/useDocumentActions'
import { afterDialog, focusLostDocument } from '../../app/panels'
import { useTools } from '../../app/WorkbenchContext'
import { describeFileProblem } from '../../../core/workspace/describeFileProblem'
import { useStore } from '../../ui/store'
import { useMediaQuery } from '../../ui/useMediaQuery'
import { useScrollMemory } from '../../ui/useScrollMemory'
import { Kanttekeningen } from '../kanttekeningen/Kanttekeningen'
import { NotesDrawer } from '../kanttekeningen/NotesDrawer'
import { notesPerCell } from '../kanttekeningen/notesPerCell'
import { useReasons } from '../kanttekeningen/useReasons'
import { ComparisonDialog } from '../vergelijken/ComparisonDialog'
import { ListDialog } from '../reeks/ListDialog'
import { CellView } from './CellView'
import { cellInFocus, moveBetweenCells } from './cellFocus'
import { EditDialogs } from './EditDialogs'
import { InsertBar } from './InsertBar'
import { NotebookHeader } from './NotebookHeader'
import { NotebookProblems } from './NotebookProblems'
import { useFirstRun } from './useFirstRun'
import { useNotebookEditing } from './useNotebookEditing'
import styles from './NotebookView.module.css'

/** A notebook as a page: text, queries, tables and figures from top to bottom, caveats in the margin. */
export function NotebookView({ session }: { readonly session: NotebookSession }): ReactNode {
  const { tell, weergave, series } = useTools()
  const state = useStore(session)
  const cellEditing = useNotebookEditing(session)
  const { editing, inserting, give } = cellEditing
  const [drawerShown, setDrawerShown] = useState(false)
  const [comparing, setComparing] = useState(false)
  const [listing, setListing] = useState(false)
  const hasMargin = useMediaQuery('(min-width: 1200px)')
  const cells = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const notes = useMemo(
    () => notesPerCell(state.cells, weergave, textFlags(state.cells)),
    [state.cells, weergave],
  )
  const reasons = useReasons(session, state)
  useFirstRun(session)
  useScrollMemory(scroller, state.path)
  useEffect(() => afterDialog(focusLostDocument), [])

  const save = useCallback(async () => {
    const saved = await session.save()
    tell(saved.ok ? `Opgeslagen in ${session.state.path}.` : describeFileProblem(saved.problem))
  }, [session, tell])
  const stop = useCallback(() => session.stop(), [session])
  const runAll = useCallback(() => void session.run(scopeOfAll(session)), [session])
  const runAgain = useCallback(() => void session.run('alles'), [session])
  const runCell = useCallback(() => {
    const cell = cellInFocus()
    if (cell !== null) void session.run({ cell })
  }, [session])
  const hasParameters = Object.keys(state.notebook.meta.parameters).length > 0
  const runForList = useCallback(() => setListing(true), [])
  const compare = useCallback(() => setComparing(true), [])
  const showNotes = useCallback(() => setDrawerShown(true), [])

  useDocumentActions(
    useMemo(
      () => ({
        save: () => void save(),
        stop,
        runAll,
        runAgain,
        runCell,
        compare,
        cellCommand: give,
        documentCommand: give,
        ...(hasParameters ? { runForList } : {}),
        ...(hasMargin ? {} : { showNotes }),
      }),
      [save, stop, runAll, runAgain, runCell, compare, give, runForList, showNotes, hasParameters, hasMargin],
    ),
  )

  const keys = (event: KeyboardEvent<HTMLElement>) => {
    const history = isTyping(event.nativeEvent) ? null : historyCommandOf(event)
    const command = isFormatKey(event) ? 'cel-opmaken' : history
    if (command === null || event.defaultPrevented) return
    event.preventDefault()
    give(command)
  }
  const pageKeys = (event: KeyboardEvent<HTMLElement>) => {
    moveBetweenCells(event)
    const command = event.target === event.currentTarget ? cellCommandOf(event) : null
    if (command === null || event.defaultPrevented) return
    event.preventDefault()
    give(command)
  }

  return (
    // Undoing reaches everything in the document.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.document} data-print="whole" onKeyDown={keys}>
      <div ref={scroller} className={styles.scroll} data-scroll data-print="whole">
        <NotebookHeader
          session={session}
          state={state}
          notes={notes}
          onRun={runAll}
          onSave={() => void save()}
          onCompare={compare}
          onVersions={() => cellEditing.ask({ kind: 'versies' })}
          onSettings={() => cellEditing.ask({ kind: 'analyse' })}
          onParameter={(name) => cellEditing.ask({ kind: 'parameter', name })}
          onShowNotes={hasMargin ? null : showNotes}
        />
        <div className={styles.columns}>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys go from cell to cell */}
          <article
            ref={cells}
            className={styles.cells}
            aria-label={state.notebook.meta.titel}
            data-panel
            tabIndex={-1}
            onKeyDown={pageKeys}
            onFocus={cellEditing.noteFocus}
          >
            <NotebookProblems problems={state.notebook.problems} />
            {state.cells.length === 0 ? <EmptyNotebook /> : null}
            {state.cells.map((cell, at) => (
              <Fragment key={cell.cell.id}>
                <InsertBar
                  at={at}
                  isOpen={inserting === at}
                  isLast={false}
                  onInsert={cellEditing.insert}
                  onCancel={cellEditing.cancelInsert}
                />
                <CellView
                  session={session}
                  state={cell}
                  body={state.notebook.text.slice(cell.cell.bodyFrom, cell.cell.bodyTo)}
                  isEditing={editing === cell.cell.id}
                  isNew={editing === cell.cell.id && cellEditing.isNew}
                  onEdit={cellEditing.open}
                  onLeave={cellEditing.leave}
                  onCommand={give}
                />
              </Fragment>
            ))}
            <InsertBar
              at={state.cells.length}
              isOpen={inserting === state.cells.length}
              isLast
              onInsert={cellEditing.insert}
              onCancel={cellEditing.cancelInsert}
            />
          </article>
          {hasMargin ? <Kanttekeningen notes={notes} reasons={reasons} document={cells} /> : null}
        </div>
      </div>
      <ComparisonDialog
        session={session}
        state={state}
        isOpen={comparing}
        onClose={() => setComparing(false)}
      />
      <ListDialog
        state={state}
        isOpen={listing}
        onClose={() => setListing(false)}
        onRun={(plans) => series.start(`${state.notebook.meta.titel}, per waarde`, plans)}
      />
      {drawerShown && !hasMargin ? (
        <NotesDrawer notes={notes} reasons={reasons} onClose={() => setDrawerShown(false)} />
      ) : null}
      <EditDialogs session={session} state={state} editing={cellEditing} />
    </div>
  )
}

function EmptyNotebook(): ReactNode {
  return (
    <p className={styles.empty}>
      Deze analyse is nog leeg. Begin met een tekst of een query; met B kies je ook zonder muis.
    </p>
  )
}

function scopeOfAll(session: NotebookSession): 'alles' | 'verouderd' {
  return session.state.cells.some(({ status }) => status === 'verouderd') ? 'verouderd' : 'alles'
}

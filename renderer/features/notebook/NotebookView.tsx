import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { NotebookSession } from '../../../core/workbench/model'
import { textFlags } from '../../../core/workbench/textFlags'
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
import { ComparisonDialog } from '../vergelijken/ComparisonDialog'
import { ListDialog } from '../reeks/ListDialog'
import { CellView } from './CellView'
import { cellInFocus, focusCell, moveBetweenCells } from './cellFocus'
import { NotebookHeader } from './NotebookHeader'
import { NotebookProblems } from './NotebookProblems'
import { useFirstRun } from './useFirstRun'
import styles from './NotebookView.module.css'

/** A notebook as a page: text, queries, tables and figures from top to bottom, caveats in the margin. */
export function NotebookView({ session }: { readonly session: NotebookSession }): ReactNode {
  const { tell, weergave, series } = useTools()
  const state = useStore(session)
  const [editing, setEditing] = useState<string | null>(null)
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
  useFirstRun(session)
  useScrollMemory(scroller, state.path)
  useEffect(() => afterDialog(focusLostDocument), [])

  const save = useCallback(async () => {
    const saved = await session.save()
    tell(saved.ok ? `Opgeslagen in ${session.state.path}.` : describeFileProblem(saved.problem))
  }, [session, tell])
  const stop = useCallback(() => session.stop(), [session])
  const runAll = useCallback(() => void session.run(scopeOfAll(session)), [session])
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
        runCell,
        compare,
        ...(hasParameters ? { runForList } : {}),
        ...(hasMargin ? {} : { showNotes }),
      }),
      [save, stop, runAll, runCell, compare, runForList, showNotes, hasParameters, hasMargin],
    ),
  )

  const leave = useCallback((cell: string) => {
    setEditing(null)
    focusCell(cell)
  }, [])

  return (
    <div className={styles.document} data-print="whole">
      <div ref={scroller} className={styles.scroll} data-scroll data-print="whole">
        <NotebookHeader
          session={session}
          state={state}
          notes={notes}
          onRun={runAll}
          onSave={() => void save()}
          onCompare={compare}
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
            onKeyDown={moveBetweenCells}
          >
            <NotebookProblems problems={state.notebook.problems} />
            {state.cells.length === 0 ? <EmptyNotebook path={state.path} /> : null}
            {state.cells.map((cell) => (
              <CellView
                key={cell.cell.id}
                session={session}
                state={cell}
                notebook={state}
                isEditing={editing === cell.cell.id}
                onEdit={setEditing}
                onLeave={leave}
              />
            ))}
          </article>
          {hasMargin ? <Kanttekeningen notes={notes} document={cells} /> : null}
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
      {drawerShown && !hasMargin ? <NotesDrawer notes={notes} onClose={() => setDrawerShown(false)} /> : null}
    </div>
  )
}

function EmptyNotebook({ path }: { readonly path: string }): ReactNode {
  return (
    <p className={styles.empty}>
      Deze analyse is nog leeg. Schrijf tekst en cellen in het bestand {path} en open het opnieuw.
    </p>
  )
}

function scopeOfAll(session: NotebookSession): 'alles' | 'verouderd' {
  return session.state.cells.some(({ status }) => status === 'verouderd') ? 'verouderd' : 'alles'
}

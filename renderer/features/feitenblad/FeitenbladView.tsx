import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { SheetSession } from '../../../core/workbench/sheetSession'
import { describeFileProblem } from '../../../core/workspace/describeFileProblem'
import { historyCommandOf, type DocumentCommand } from '../../app/cellCommands'
import { afterDialog, focusLostDocument } from '../../app/panels'
import { useDocumentActions } from '../../app/useDocumentActions'
import { useTools } from '../../app/WorkbenchContext'
import { useStore } from '../../ui/store'
import { useScrollMemory } from '../../ui/useScrollMemory'
import { VersionsDialog } from '../bestand/VersionsDialog'
import { ExportDialog } from '../uitvoer/ExportDialog'
import { ExportReport } from '../uitvoer/ExportReport'
import { ComposerPanel } from './ComposerPanel'
import { FeitenbladHeader } from './FeitenbladHeader'
import { SheetPages } from './SheetPages'
import { SheetProblems } from './SheetProblems'
import { SheetText } from './SheetText'
import { useComposer } from './useComposer'
import { useSheetExport } from './useSheetExport'
import { useSheetMode } from './useSheetMode'
import styles from './FeitenbladView.module.css'

/** A fact sheet page by page, as it will be printed and always in the Publicatie view, and beside it what it is made of. */
export function FeitenbladView({ session }: { readonly session: SheetSession }): ReactNode {
  const { tell } = useTools()
  const state = useStore(session)
  const composer = useComposer(session)
  const [mode, setMode] = useSheetMode()
  const [versionsShown, setVersionsShown] = useState(false)
  const scroller = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  useScrollMemory(scroller, state.path)
  useFillAnew(session)
  useEffect(() => afterDialog(focusLostDocument), [])

  const save = useCallback(async () => {
    const saved = await session.save()
    tell(saved.ok ? `Opgeslagen in ${session.state.path}.` : describeFileProblem(saved.problem))
    return saved.ok
  }, [session, tell])
  const exporting = useSheetExport(session, frame, save)
  const { step } = exporting.report
  // What an export gave stands above the pages.
  useEffect(() => {
    if (step !== 'rust' && step !== 'bezig') scroller.current?.scrollTo({ top: 0 })
  }, [step])
  const give = useCallback(
    (command: DocumentCommand) => {
      if (command === 'versies-tonen') setVersionsShown(true)
      else if (command === 'ongedaan-maken') session.undo()
      else session.redo()
    },
    [session],
  )
  const exportDocument = exporting.ask
  useDocumentActions(
    useMemo(
      () => ({ save: () => void save(), exportDocument, documentCommand: give }),
      [save, exportDocument, give],
    ),
  )
  const keys = (event: KeyboardEvent<HTMLElement>) => {
    // A dialog's own fields are elsewhere on the page.
    if (!(event.target instanceof Node && event.currentTarget.contains(event.target))) return
    const command = historyCommandOf(event)
    if (command === null || event.defaultPrevented) return
    event.preventDefault()
    give(command)
  }
  return (
    // Undoing reaches everything in the document.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.view} data-print="whole" data-history="document" onKeyDown={keys}>
      <FeitenbladHeader
        session={session}
        state={state}
        mode={mode}
        isExporting={exporting.isBusy}
        onMode={setMode}
        onSave={() => void save()}
        onVersions={() => setVersionsShown(true)}
        onExport={exportDocument}
      />
      <div className={styles.parts} data-mode={mode} data-print="whole">
        <div ref={scroller} className={styles.scroll} data-print="whole" data-panel tabIndex={-1}>
          <ExportReport
            path={state.path}
            state={exporting.report}
            isOutdated={exporting.isOutdated}
            onStop={exporting.stop}
            onClose={exporting.closeReport}
          />
          {state.result === null ? (
            <div className={styles.blank} aria-hidden />
          ) : (
            <>
              <SheetProblems problems={state.result.problems} />
              <SheetPages
                feitenblad={state.result.feitenblad}
                frame={frame}
                selected={mode === 'lezen' ? null : composer.selected}
                onSelect={mode === 'opbouw' ? composer.select : null}
                onPlace={composer.place}
              />
            </>
          )}
        </div>
        {mode === 'opbouw' ? <ComposerPanel session={session} state={state} composer={composer} /> : null}
        {mode === 'tekst' ? <SheetText session={session} state={state} /> : null}
      </div>
      {exporting.isAsking ? (
        <ExportDialog
          savesFirst={state.unsaved}
          parameters={exporting.parameters}
          onChoose={exporting.start}
          onClose={exporting.cancel}
        />
      ) : null}
      {versionsShown ? (
        <VersionsDialog file={session} text={state.text} onClose={() => setVersionsShown(false)} />
      ) : null}
    </div>
  )
}

/** What its notebooks and sources say may be something else now than when it was last in front. */
function useFillAnew(session: SheetSession): void {
  useEffect(() => {
    if (session.state.result !== null) void session.refresh()
  }, [session])
}

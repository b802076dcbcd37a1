import { useCallback, useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { Bridge } from '../../core/bridge/contract'
import type { Weergave } from '../../core/evidence/flags'
import { ItemDialogs } from '../features/beheer/ItemDialogs'
import { useItems } from '../features/beheer/useItems'
import { Palette } from '../features/palet/Palette'
import { CheckDialog } from '../features/controleren/CheckDialog'
import { useCheck } from '../features/controleren/useCheck'
import { AddSourceDialog } from '../features/toevoegen/AddSourceDialog'
import { useAddSource } from '../features/toevoegen/useAddSource'
import { LedgerDialog } from '../features/gepubliceerd/LedgerDialog'
import { ThresholdsDialog } from '../features/drempels/ThresholdsDialog'
import { KeyDialog, type KeyDialogKind } from '../features/sleutel/KeyDialog'
import { NewerDialog } from '../features/verversen/NewerDialog'
import { useNewer } from '../features/verversen/useNewer'
import { SeriesDialog } from '../features/reeks/SeriesDialog'
import { notebooksOf } from '../features/reeks/notebooksOf'
import { useSeries } from '../features/reeks/useSeries'
import { NewNotebookDialog } from '../features/nieuw/NewNotebookDialog'
import { NewWerkmapDialog } from '../features/nieuw/NewWerkmapDialog'
import { AboutDialog } from '../features/over/AboutDialog'
import { Welcome } from '../features/welkom/Welcome'
import { NewSheetDialog } from '../features/nieuw/NewSheetDialog'
import { firstPage } from '../../core/handleiding/contents'
import type { ManualPlace } from '../../core/handleiding/page'
import { ManualDialog } from '../features/handleiding/ManualDialog'
import { KeyHelp } from '../features/toetsen/KeyHelp'
import { WerkmapPanel } from '../features/werkmap/WerkmapPanel'
import { useStore } from '../ui/store'
import { useMediaQuery } from '../ui/useMediaQuery'
import { activeTab, tabKey, type Tab } from './desk'
import { CloseDialog, type ClosingTab } from './CloseDialog'
import type { WindowCommand } from './commands'
import { DocumentArea } from './DocumentArea'
import type { DocumentActions } from './documentActions'
import { afterDialog, focusLostDocument } from './panels'
import { useScheme } from './scheme'
import { createSessions, createSheets } from './sessions'
import type { Started } from './startWorkbench'
import { StatusBar } from './StatusBar'
import { TabBar } from './TabBar'
import { TitleBar } from './TitleBar'
import { tabExists, tabTitle } from './tabTitle'
import { useDesk } from './useDesk'
import { undoInField } from './undoInField'
import { useHost } from './useHost'
import { useWindowKeys } from './useWindowKeys'
import { WorkbenchContext } from './WorkbenchContext'
import type { Tell, WorkbenchTools } from './WorkbenchContext'
import styles from './Shell.module.css'

/** The frame: band, title, werkmap, tabs with the document, status; and the commands that reach all of it. */
export function Shell({
  bridge,
  started,
}: {
  readonly bridge: Bridge
  readonly started: Started
}): ReactNode {
  const { workbench, host } = started
  const [sessions] = useState(() => createSessions(workbench))
  const [sheets] = useState(() => createSheets(workbench))
  const [weergave, setWeergave] = useState<Weergave>('intern')
  const isNarrow = useMediaQuery('(max-width: 800px)')
  // What the user chose counts for as long as the window stays narrow, or wide.
  const [chosenPanel, choosePanel] = useState({ isNarrow, shown: !isNarrow })
  const panelShown = chosenPanel.isNarrow === isNarrow ? chosenPanel.shown : !isNarrow
  const [palette, setPalette] = useState<'alles' | 'naam' | null>(null)
  const [helpShown, setHelpShown] = useState(false)
  const [manual, setManual] = useState<ManualPlace | null>(null)
  const [newShown, setNewShown] = useState<'analyse' | 'feitenblad' | 'werkmap' | null>(null)
  const [welcoming, setWelcoming] = useState(host.welcome)
  const [aboutShown, setAboutShown] = useState(false)
  const [keyDialog, setKeyDialog] = useState<KeyDialogKind | null>(null)
  const [evidenceDialog, setEvidenceDialog] = useState<'drempels-en-regels' | 'gepubliceerde-cijfers' | null>(
    null,
  )
  const [actions, setActions] = useState<DocumentActions>({})
  const [told, setTold] = useState<{ sentence: string; undo: (() => void) | null }>({
    sentence: '',
    undo: null,
  })
  const tell = useCallback<Tell>((sentence, undo) => setTold({ sentence, undo: undo ?? null }), [])
  const [cursor, showCursor] = useState<string | null>(null)
  const [closing, setClosing] = useState<ClosingTab | null>(null)
  const { scheme } = useScheme()
  const state = useStore(workbench)
  const { desk, open, close, show, follow } = useDesk((tab) => tabExists(tab, workbench.state))
  const followTabs = useCallback(
    (replace: (tab: Tab) => Tab) => follow(replace, (tab) => tabExists(tab, workbench.state)),
    [follow, workbench],
  )
  const items = useItems({ sessions, sheets, tell, followTabs })
  const newer = useNewer({ workbench, tell })
  const adding = useAddSource({ workbench, open, tell })

  const checking = useCheck({ workbench })
  const series = useSeries(workbench, tell)

  const tools = useMemo<WorkbenchTools>(
    () => ({
      workbench,
      bridge,
      host,
      sessions,
      sheets,
      weergave,
      scheme,
      open,
      pickSource: adding.pick,
      newer,
      checkExport: checking.offer,
      series: series.tools,
      items: items.tools,
      showManual: setManual,
      tell,
      showCursor,
      offer: setActions,
    }),
    [
      workbench,
      bridge,
      host,
      sessions,
      sheets,
      weergave,
      scheme,
      open,
      adding.pick,
      newer,
      checking.offer,
      series.tools,
      items.tools,
      tell,
    ],
  )

  const inFront = activeTab(desk)
  const { ask } = items.tools
  const available = useMemo<DocumentActions>(
    () => ({
      ...actions,
      ...(inFront.kind === 'overzicht' ? {} : { changeItem: (what) => ask(what, inFront) }),
      ...(host.kind === 'electron' ? { otherWerkmap: true } : {}),
    }),
    [actions, inFront, ask, host],
  )

  const run = (command: WindowCommand): void => {
    switch (command) {
      case 'palet':
        return setPalette('alles')
      case 'openen-op-naam':
        return setPalette('naam')
      case 'drempels-en-regels':
      case 'gepubliceerde-cijfers':
        return setEvidenceDialog(command)
      case 'sleutel-overdragen':
      case 'sleutel-overnemen':
        return setKeyDialog(command)
      case 'handleiding':
        return setManual((now) => now ?? { path: firstPage, anchor: '' })
      case 'toetsen-tonen':
        return setHelpShown(true)
      case 'over-feitenwerk':
        return setAboutShown(true)
      case 'nieuwe-werkmap':
        return setNewShown('werkmap')
      case 'werkmap-openen':
        return void bridge.openWerkmap().then((opened) => opened.ok || tell(opened.problem))
      case 'nieuwe-analyse':
        return setNewShown('analyse')
      case 'nieuw-feitenblad':
        return setNewShown('feitenblad')
      case 'bron-toevoegen':
        return adding.pick()
      case 'controleren':
        return checking.pick()
      case 'werkmap-uitvoeren':
        return series.tools.start('Alle analyses uitvoeren', notebooksOf(state.documents, sessions))
      case 'document-hernoemen':
        return available.changeItem?.('hernoemen')
      case 'document-verwijderen':
        return available.changeItem?.('verwijderen')
      case 'prullenbak-tonen':
        return items.tools.showBin()
      case 'lijst-uitvoeren':
        return actions.runForList?.()
      case 'weergave-wisselen':
        return setWeergave(weergave === 'intern' ? 'publicatie' : 'intern')
      case 'werkmap-tonen':
        return choosePanel({ isNarrow, shown: !panelShown })
      case 'kanttekeningen-tonen':
        return actions.showNotes?.()
      case 'uitvoeren':
        return actions.runCell?.()
      case 'alles-uitvoeren':
        return actions.runAll?.()
      case 'alles-opnieuw':
        return actions.runAgain?.()
      case 'vergelijken':
        return actions.compare?.()
      case 'exporteren':
        return actions.exportDocument?.()
      case 'opslaan':
        return actions.save?.()
      case 'opslaan-en-sluiten':
        return saveAllAndClose()
      case 'ongedaan-maken':
      case 'opnieuw-doen':
        // The menu's command, given while a plain field has the focus, is about what was typed there.
        return undoInField(command) ? undefined : actions.documentCommand?.(command)
      case 'versies-tonen':
        return actions.documentCommand?.(command)
      default:
        return actions.cellCommand?.(command)
    }
  }
  const { saveAllAndClose } = useHost({ bridge, workbench, sessions, sheets, run, tell })
  useWindowKeys({ run, stop: () => actions.stop?.() })
  useEffect(() => afterDialog(focusLostDocument), [desk, palette])
  const front = tabTitle(inFront, state)
  useEffect(() => {
    document.title = `${front} · ${state.werkmap.titel} · Feitenwerk`
  }, [front, state.werkmap.titel])

  const requestClose = (key: string) => {
    const tab = desk.tabs.find((candidate) => tabKey(candidate) === key)
    if (tab?.kind !== 'notebook' && tab?.kind !== 'feitenblad') return close(key)
    const documents = tab.kind === 'notebook' ? sessions : sheets
    if (documents.unsaved.state.includes(tab.path)) return setClosing(tab)
    close(key)
    documents.close(tab.path)
  }

  return (
    <WorkbenchContext value={tools}>
      <div
        className={styles.window}
        data-weergave={weergave}
        data-werkmap={panelShown ? 'open' : 'dicht'}
        data-print="whole"
      >
        <TitleBar weergave={weergave} onWeergave={setWeergave} run={run} panelShown={panelShown} />
        {panelShown ? (
          <WerkmapPanel active={desk.active} onSearch={() => setPalette('alles')} onNew={setNewShown} />
        ) : null}
        <main className={styles.centre} data-print="whole">
          <TabBar desk={desk} onShow={show} onClose={requestClose} />
          <DocumentArea tab={inFront} />
        </main>
        <StatusBar {...told} cursor={cursor} />
      </div>
      <Palette mode={palette} actions={available} onClose={() => setPalette(null)} run={run} />
      <AddSourceDialog {...adding} />
      {newShown === 'analyse' ? <NewNotebookDialog onClose={() => setNewShown(null)} /> : null}
      {newShown === 'feitenblad' ? <NewSheetDialog onClose={() => setNewShown(null)} /> : null}
      {newShown === 'werkmap' ? <NewWerkmapDialog onClose={() => setNewShown(null)} /> : null}
      {welcoming ? (
        <Welcome onNewWerkmap={() => setNewShown('werkmap')} onClose={() => setWelcoming(false)} />
      ) : null}
      {aboutShown ? <AboutDialog onClose={() => setAboutShown(false)} /> : null}
      <KeyDialog kind={keyDialog} onClose={() => setKeyDialog(null)} />
      {evidenceDialog === 'drempels-en-regels' ? (
        <ThresholdsDialog onClose={() => setEvidenceDialog(null)} />
      ) : null}
      {evidenceDialog === 'gepubliceerde-cijfers' ? (
        <LedgerDialog onClose={() => setEvidenceDialog(null)} />
      ) : null}
      <NewerDialog {...newer} />
      <CheckDialog {...checking} />
      <SeriesDialog series={series.tools.store} isOpen={series.shown} onClose={series.hide} />
      <ItemDialogs dialog={items.dialog} onClose={items.close} />
      {manual === null ? null : <ManualDialog start={manual} onClose={() => setManual(null)} />}
      <KeyHelp isOpen={helpShown} onClose={() => setHelpShown(false)} />
      <CloseDialog
        tab={closing}
        onDone={(closed) => {
          setClosing(null)
          if (closed !== null) close(tabKey(closed))
        }}
      />
    </WorkbenchContext>
  )
}

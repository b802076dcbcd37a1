import { useCallback, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { FileOutput, RotateCw } from 'lucide-react'
import { useDocumentActions } from '../../app/useDocumentActions'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { ProgressLine } from '../../ui/ProgressLine'
import { useElapsed } from '../../ui/useElapsed'
import type { ExportFormat } from '../../../core/feitenblad/formats'
import { ExportDialog } from '../uitvoer/ExportDialog'
import { ExportReport } from '../uitvoer/ExportReport'
import { useExport } from '../uitvoer/useExport'
import { SheetPages } from './SheetPages'
import { SheetProblems } from './SheetProblems'
import { useFeitenblad } from './useFeitenblad'
import type { SheetState } from './useFeitenblad'
import styles from './FeitenbladView.module.css'

/** A fact sheet page by page, as it will be printed and always in the Publicatie view; and its export. */
export function FeitenbladView({ path }: { readonly path: string }): ReactNode {
  const { workbench } = useTools()
  const { state, fill } = useFeitenblad(path)
  const exporting = useExport(path)
  const [reportClosed, setReportClosed] = useState(false)
  const { start } = exporting
  const [asking, setAsking] = useState(false)
  const exportDocument = useCallback(() => setAsking(true), [])
  const exportAs = useCallback(
    (formats: readonly ExportFormat[]) => {
      setAsking(false)
      setReportClosed(false)
      void start(formats)
    },
    [start],
  )
  useDocumentActions(useMemo(() => ({ exportDocument }), [exportDocument]))
  const titel = workbench.state.documents.find((document) => document.path === path)?.titel ?? path
  const busy = exporting.state.step === 'bezig'
  return (
    <div className={styles.view} data-print="whole">
      <header className={styles.header} data-print="none">
        <div className={styles.titles}>
          <p className={styles.eyebrow}>Feitenblad, altijd in de weergave Publicatie</p>
          <h1 className={styles.title}>{titel}</h1>
        </div>
        <Standing state={state} />
        <Button onPress={fill} isDisabled={state.step === 'vult'}>
          <RotateCw aria-hidden size={13} /> Bijwerken
        </Button>
        <Button kind="primary" onPress={exportDocument} isDisabled={busy}>
          <FileOutput aria-hidden size={14} /> Exporteer…
        </Button>
      </header>
      {asking ? <ExportDialog onChoose={exportAs} onClose={() => setAsking(false)} /> : null}
      <div className={styles.progress} data-print="none">
        {state.step === 'vult' ? <ProgressLine label="Feitenblad vullen" share={state.share} /> : null}
        {busy ? <ProgressLine label="Feitenblad exporteren" /> : null}
      </div>
      <div className={styles.scroll} data-print="whole" data-panel tabIndex={-1}>
        {reportClosed ? null : (
          <ExportReport path={path} state={exporting.state} onClose={() => setReportClosed(true)} />
        )}
        <Body state={state} onRetry={fill} />
      </div>
    </div>
  )
}

function Standing({ state }: { readonly state: SheetState }): ReactNode {
  const seconds = useElapsed(state.step === 'vult')
  if (state.step === 'vult')
    return <p className={styles.standing}>{seconds >= 1 ? `Rekent ${seconds} s` : ''}</p>
  if (state.step !== 'klaar') return null
  const { withheld } = state.result.feitenblad
  return (
    <p className={styles.standing}>
      {withheld.length === 0 ? '' : `Niet alles getoond (${withheld.length})`}
    </p>
  )
}

function Body({ state, onRetry }: { readonly state: SheetState; readonly onRetry: () => void }): ReactNode {
  switch (state.step) {
    case 'vult':
      return <div className={styles.blank} aria-hidden />
    case 'fout':
      return (
        <Notice
          title="Dit feitenblad kan niet worden gevuld"
          action={{ label: 'Opnieuw proberen', onPress: onRetry }}
        >
          {state.problem}
        </Notice>
      )
    case 'klaar':
      return (
        <>
          <SheetProblems problems={state.result.problems} />
          <SheetPages feitenblad={state.result.feitenblad} />
        </>
      )
  }
}

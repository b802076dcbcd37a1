import type { ReactNode } from 'react'
import { FileOutput, History, Redo2, RotateCw, Save, Undo2 } from 'lucide-react'
import type { SheetSession, SheetState } from '../../../core/workbench/sheetSession'
import { Button, IconButton } from '../../ui/Button'
import { ProgressLine } from '../../ui/ProgressLine'
import { Segmented } from '../../ui/Segmented'
import { useElapsed } from '../../ui/useElapsed'
import { FileBanners } from '../bestand/FileBanners'
import type { SheetMode } from './useSheetMode'
import styles from './FeitenbladHeader.module.css'

interface FeitenbladHeaderProps {
  readonly session: SheetSession
  readonly state: SheetState
  readonly mode: SheetMode
  readonly isExporting: boolean
  readonly onMode: (mode: SheetMode) => void
  readonly onSave: () => void
  readonly onVersions: () => void
  readonly onExport: () => void
}

export function FeitenbladHeader(props: FeitenbladHeaderProps): ReactNode {
  const { session, state } = props
  return (
    <header className={styles.header} data-print="none">
      <div className={styles.line}>
        <div className={styles.titles}>
          <p className={styles.eyebrow}>Feitenblad, altijd in de weergave Publicatie</p>
          <h1 className={styles.title}>{titleOf(state)}</h1>
        </div>
        <Standing state={state} />
        <Segmented label="Naast het feitenblad" value={props.mode} choices={modes} onChange={props.onMode} />
        <div className={styles.actions}>
          <IconButton
            label="Ongedaan maken"
            keys="Ctrl Z"
            onPress={() => session.undo()}
            isDisabled={!state.canUndo}
          >
            <Undo2 aria-hidden size={14} />
          </IconButton>
          <IconButton
            label="Opnieuw doen"
            keys="Shift Ctrl Z"
            onPress={() => session.redo()}
            isDisabled={!state.canRedo}
          >
            <Redo2 aria-hidden size={14} />
          </IconButton>
          <IconButton label="Eerdere versies" onPress={props.onVersions}>
            <History aria-hidden size={14} />
          </IconButton>
          <IconButton
            label="Bijwerken uit de analyses"
            onPress={() => void session.refresh()}
            isDisabled={state.share !== null}
          >
            <RotateCw aria-hidden size={14} />
          </IconButton>
          <Button onPress={props.onSave} isDisabled={!state.unsaved}>
            <Save aria-hidden size={14} /> Opslaan
          </Button>
          <Button kind="primary" onPress={props.onExport} isDisabled={props.isExporting}>
            <FileOutput aria-hidden size={14} /> Exporteer…
          </Button>
        </div>
      </div>
      <FileBanners file={session} state={state} text={state.text} />
      {state.problem === null || props.mode === 'tekst' ? null : (
        <p role="alert" className={styles.problem}>
          De tekst van dit feitenblad is niet te lezen, dus hier staat hoe het eerder was. {state.problem}{' '}
          Kies <em>Tekst</em> om het te herstellen.
        </p>
      )}
      <div className={styles.progress}>
        {state.share === null ? null : <ProgressLine label="Feitenblad vullen" share={state.share} />}
        {props.isExporting ? <ProgressLine label="Feitenblad exporteren" /> : null}
      </div>
    </header>
  )
}

const modes = [
  { value: 'lezen', label: 'Lezen' },
  { value: 'opbouw', label: 'Opbouw' },
  { value: 'tekst', label: 'Tekst' },
] as const

const titleOf = ({ definition, result, path }: SheetState) =>
  definition?.titel ?? result?.feitenblad.titel ?? path

function Standing({ state }: { readonly state: SheetState }): ReactNode {
  const isFilling = state.share !== null
  const seconds = useElapsed(isFilling)
  const withheld = state.result?.feitenblad.withheld.length ?? 0
  const parts = [
    isFilling && seconds >= 1 ? `rekent ${seconds} s` : null,
    state.unsaved ? 'niet opgeslagen' : null,
    withheld > 0 ? `niet alles getoond (${withheld})` : null,
  ]
  return (
    <p className={styles.standing} role="status">
      {parts.filter((part) => part !== null).join(' · ')}
    </p>
  )
}

import type { ReactNode } from 'react'
import { GitCompareArrows, History, MessageSquareText, Pencil, Play, Save, Square } from 'lucide-react'
import type { NotebookSession, NotebookState } from '../../../core/workbench/model'
import { Button, IconButton } from '../../ui/Button'
import { ProgressLine } from '../../ui/ProgressLine'
import { useElapsed } from '../../ui/useElapsed'
import { countLine } from '../kanttekeningen/notesPerCell'
import type { CellNotes } from '../kanttekeningen/notesPerCell'
import { themeTitle } from '../werkmap/documentGroups'
import { FileBanners } from '../bestand/FileBanners'
import { Parameters } from './Parameters'
import styles from './NotebookHeader.module.css'

interface NotebookHeaderProps {
  readonly session: NotebookSession
  readonly state: NotebookState
  readonly notes: readonly CellNotes[]
  readonly onRun: () => void
  readonly onSave: () => void
  readonly onCompare: () => void
  readonly onSettings: () => void
  readonly onVersions: () => void
  readonly onParameter: (name: string | null) => void
  /** Opens the drawer; null when the notes stand in the margin. */
  readonly onShowNotes: (() => void) | null
}

export function NotebookHeader(props: NotebookHeaderProps): ReactNode {
  const { session, state, notes, onRun, onSave, onCompare, onShowNotes } = props
  const { titel, thema } = state.notebook.meta
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <div className={styles.titles}>
          {thema === null ? null : <p className={styles.theme}>{themeTitle(thema)}</p>}
          <div className={styles.titleLine}>
            <h1 className={styles.title}>{titel}</h1>
            <IconButton label="Titel, thema en bronnen wijzigen" onPress={props.onSettings}>
              <Pencil aria-hidden size={13} />
            </IconButton>
          </div>
        </div>
        <Actions
          session={session}
          state={state}
          onRun={onRun}
          onSave={onSave}
          onCompare={onCompare}
          onVersions={props.onVersions}
        />
      </div>
      <div className={styles.line}>
        <Parameters session={session} state={state} onSettings={props.onParameter} />
        {onShowNotes === null ? (
          <p className={styles.count}>{countLine(notes)}</p>
        ) : (
          <Button kind="quiet" onPress={onShowNotes}>
            <MessageSquareText aria-hidden size={14} /> {countLine(notes)}
          </Button>
        )}
      </div>
      <FileBanners file={session} state={state} text={state.notebook.text} />
      <div className={styles.progress}>
        {state.running ? <ProgressLine label="Analyse uitvoeren" share={shareDone(state)} /> : null}
      </div>
    </header>
  )
}

type ActionsProps = Pick<
  NotebookHeaderProps,
  'session' | 'state' | 'onRun' | 'onSave' | 'onCompare' | 'onVersions'
>

function Actions(props: ActionsProps): ReactNode {
  const { session, state, onRun, onSave, onCompare } = props
  const seconds = useElapsed(state.running)
  return (
    <div className={styles.actions} data-print="none">
      <p className={styles.standing} role="status">
        {standing(state, seconds)}
      </p>
      {state.running && seconds >= 1 ? (
        <Button onPress={() => session.stop()}>
          <Square aria-hidden size={12} /> Stop
        </Button>
      ) : null}
      <IconButton label="Eerdere versies" onPress={props.onVersions}>
        <History aria-hidden size={14} />
      </IconButton>
      <Button onPress={onSave} isDisabled={!state.unsaved}>
        <Save aria-hidden size={14} /> Opslaan
      </Button>
      <Button onPress={onCompare}>
        <GitCompareArrows aria-hidden size={14} /> Vergelijk
      </Button>
      <Button kind="primary" onPress={onRun} isDisabled={state.running}>
        <Play aria-hidden size={13} /> Uitvoeren
      </Button>
    </div>
  )
}

function standing(state: NotebookState, seconds: number): string {
  if (state.running) return seconds >= 1 ? `Loopt ${seconds} s${progressWords(state)}` : ''
  const failed = state.cells.filter(({ status }) => status === 'fout').length
  const stale = state.cells.filter(({ status }) => status === 'verouderd').length
  const parts = [
    failed > 0 ? `${failed} ${failed === 1 ? 'cel met een fout' : 'cellen met een fout'}` : null,
    stale > 0 ? `${stale} verouderd` : null,
    state.unsaved ? 'niet opgeslagen' : null,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

/** How many cells are still to run. */
function progressWords({ cells }: NotebookState): string {
  const left = cells.filter(({ status }) => status === 'wacht').length
  return left === 0 ? '' : ` · nog ${left} ${left === 1 ? 'cel' : 'cellen'}`
}

/** Of the cells that were to run, how many are done; undefined when that says nothing. */
function shareDone(state: NotebookState): number | undefined {
  const counted = state.cells.filter(({ cell }) => cell.kind !== 'tekst')
  const done = counted.filter(({ status }) => status === 'klaar' || status === 'fout').length
  return counted.length < 2 ? undefined : done / counted.length
}

import type { ReactNode } from 'react'
import { formatNumber } from '../../core/statistics/dutchNumbers'
import type { SourceState } from '../../core/workbench/model'
import { useStore } from '../ui/store'
import { useSecondsSince } from '../ui/useElapsed'
import { progressWords } from '../ui/WorkLine'
import { areLoading } from './sourceProgress'
import { useTools } from './WorkbenchContext'
import styles from './StatusBar.module.css'

interface StatusBarProps {
  /** The last thing that happened. */
  readonly sentence: string
  /** Takes that back; null where it can't. */
  readonly undo: (() => void) | null
  readonly cursor: string | null
}

/** One line about the state of things. */
export function StatusBar({ sentence, undo, cursor }: StatusBarProps): ReactNode {
  const { workbench, weergave } = useTools()
  const { sources } = useStore(workbench)
  return (
    <footer data-print="none" className={styles.bar}>
      <span>DuckDB {workbench.engineVersion}</span>
      <span>{sourcesLine(sources)}</span>
      <LoadingNow />
      <SeriesNow />
      <span role="status" className={styles.sentence}>
        {sentence}
      </span>
      {undo === null ? null : (
        <button type="button" className={styles.stop} onClick={undo}>
          Ongedaan maken
        </button>
      )}
      {cursor === null ? null : <span>{cursor}</span>}
      <span className={styles.view}>{weergave === 'intern' ? 'Intern' : 'Publicatie'}</span>
    </footer>
  )
}

/** The source that is loaded now: from one second on how far it is, how long it takes, and Stop. */
function LoadingNow(): ReactNode {
  const { workbench } = useTools()
  const [first] = useStore(workbench.loading)
  if (first === undefined) return null
  const [name, { progress, since }] = first
  return (
    <LoadingWords
      key={name}
      words={progress === null ? name : `${name}: ${progressWords(progress)}`}
      since={since}
      onStop={() => workbench.stopLoading(name)}
    />
  )
}

interface LoadingWordsProps {
  readonly words: string
  readonly since: number
  readonly onStop: () => void
}

function LoadingWords({ words, since, onStop }: LoadingWordsProps): ReactNode {
  const seconds = useSecondsSince(since)
  if (seconds < 1) return null
  return (
    <span className={styles.loading}>
      {words} · {seconds} s
      <button type="button" className={styles.stop} onClick={onStop}>
        Stop
      </button>
    </span>
  )
}

/** A series of runs that goes on while something else is in front. */
function SeriesNow(): ReactNode {
  const { series } = useTools()
  const { step, finished, plans } = useStore(series.store)
  if (step !== 'loopt') return null
  return (
    <span className={styles.loading}>
      {finished.length} van {plans.length} analyses uitgevoerd
      <button type="button" className={styles.stop} onClick={series.show}>
        Tonen
      </button>
    </span>
  )
}

function sourcesLine(sources: readonly SourceState[]): string {
  const loaded = sources.filter(({ status }) => status === 'geladen' || status === 'gewijzigd')
  const rows = loaded.reduce((sum, { rowCount }) => sum + rowCount, 0)
  const count = `${loaded.length} van ${sources.length} bronnen geladen, ${formatNumber(rows)} rijen`
  return areLoading(sources) ? `Bronnen laden: ${loaded.length} van ${sources.length}` : count
}

import type { ReactNode } from 'react'
import { formatNumber } from '../../core/statistics/dutchNumbers'
import type { SourceState } from '../../core/workbench/model'
import { useStore } from '../ui/store'
import { areLoading } from './sourceProgress'
import { useTools } from './WorkbenchContext'
import styles from './StatusBar.module.css'

interface StatusBarProps {
  /** The last thing that happened. */
  readonly sentence: string
  readonly cursor: string | null
}

/** One line about the state of things. */
export function StatusBar({ sentence, cursor }: StatusBarProps): ReactNode {
  const { workbench, weergave } = useTools()
  const { sources } = useStore(workbench)
  return (
    <footer data-print="none" className={styles.bar}>
      <span>DuckDB {workbench.engineVersion}</span>
      <span>{sourcesLine(sources)}</span>
      <span role="status" className={styles.sentence}>
        {sentence}
      </span>
      {cursor === null ? null : <span>{cursor}</span>}
      <span className={styles.view}>{weergave === 'intern' ? 'Intern' : 'Publicatie'}</span>
    </footer>
  )
}

function sourcesLine(sources: readonly SourceState[]): string {
  const loaded = sources.filter(({ status }) => status === 'geladen' || status === 'gewijzigd')
  const rows = loaded.reduce((sum, { rowCount }) => sum + rowCount, 0)
  const count = `${loaded.length} van ${sources.length} bronnen geladen, ${formatNumber(rows)} rijen`
  return areLoading(sources) ? `Bronnen laden: ${loaded.length} van ${sources.length}` : count
}

import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import type { Outcome } from '../../../core/bridge/outcome'
import type { ResultProfile } from '../../../core/workbench/results/columnProfile'
import { ColumnDetail } from '../bron/ColumnDetail'
import { ProgressLine } from '../../ui/ProgressLine'
import styles from './ColumnMenu.module.css'

/** A problem is a Dutch sentence: what went wrong, or why nothing is told. */
export type LoadProfile = (signal: AbortSignal) => Promise<Outcome<ResultProfile, string>>

/** What is in the column: asked for when the menu opens, stopped when it closes. */
export function ProfilePart({ load }: { readonly load: LoadProfile }): ReactNode {
  const [answer, setAnswer] = useState<Outcome<ResultProfile, string> | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    void load(stop.signal).then((loaded) => (stop.signal.aborted ? undefined : setAnswer(loaded)))
    return () => stop.abort()
  }, [load])
  return (
    <section className={styles.profile} aria-label="Profiel">
      {answer === null ? <ProgressLine label="Profiel maken" /> : null}
      {answer !== null && !answer.ok ? <p className={styles.note}>{answer.problem}</p> : null}
      {answer !== null && answer.ok ? (
        <ColumnDetail column={answer.value.column} rowCount={answer.value.rowCount} />
      ) : null}
    </section>
  )
}

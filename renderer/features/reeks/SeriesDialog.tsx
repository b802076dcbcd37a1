import type { ReactNode } from 'react'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import type { Tab } from '../../app/desk'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ProgressLine } from '../../ui/ProgressLine'
import { useSecondsSince } from '../../ui/useElapsed'
import { useStore } from '../../ui/store'
import { planTitle } from './planTitle'
import { RunLine } from './RunLine'
import type { Series, SeriesState } from './series'
import { useTools } from '../../app/WorkbenchContext'
import styles from './SeriesDialog.module.css'

interface SeriesDialogProps {
  readonly series: Series
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** How far a series of runs is, and what each gave. It goes on when this is closed. */
export function SeriesDialog({ series, isOpen, onClose }: SeriesDialogProps): ReactNode {
  const state = useStore(series)
  return (
    <Dialog title={state.title || 'Analyses uitvoeren'} size="full" isOpen={isOpen} onClose={onClose}>
      {state.step === 'loopt' ? <Running series={series} state={state} /> : <Done state={state} />}
      <Runs state={state} onClose={onClose} />
      <div className={styles.foot}>
        <Button onPress={onClose}>{state.step === 'loopt' ? 'Op de achtergrond verder' : 'Sluiten'}</Button>
      </div>
    </Dialog>
  )
}

function Running({ series, state }: { readonly series: Series; readonly state: SeriesState }): ReactNode {
  const { workbench } = useTools()
  const { plans, finished, current, began } = state
  const seconds = useSecondsSince(began)
  return (
    <div className={styles.progress}>
      <ProgressLine label="Analyses uitvoeren" share={finished.length / Math.max(1, plans.length)} />
      <p className={styles.line} role="status">
        {finished.length} van {plans.length} gedaan
        {current === null ? '' : `, nu ${planTitle(current, workbench.state)}`}
      </p>
      <p className={styles.time}>{seconds} s</p>
      <Button onPress={() => series.stop()}>Stop</Button>
    </div>
  )
}

function Done({ state }: { readonly state: SeriesState }): ReactNode {
  const { finished, plans, step } = state
  const failed = finished.filter((run) => run.outcome !== 'klaar' || run.failures.length > 0).length
  const words =
    failed === 0 ? 'alles gelukt' : `${formatNumber(failed)} met ${failed === 1 ? 'een fout' : 'fouten'}`
  return (
    <p className={styles.headline} role="status">
      {step === 'gestopt'
        ? `Gestopt: ${finished.length} van ${plans.length} gedaan, ${words}.`
        : `${formatNumber(finished.length)} ${finished.length === 1 ? 'uitvoering' : 'uitvoeringen'} gedaan, ${words}.`}
    </p>
  )
}

function Runs({ state, onClose }: { readonly state: SeriesState; readonly onClose: () => void }): ReactNode {
  const { open } = useTools()
  const openTab = (tab: Tab) => {
    onClose()
    open(tab)
  }
  return (
    <ul className={styles.runs}>
      {state.finished.map((run) => (
        <RunLine
          key={JSON.stringify(run.plan)}
          run={run}
          onOpen={() => openTab({ kind: 'notebook', path: run.plan.path })}
        />
      ))}
    </ul>
  )
}

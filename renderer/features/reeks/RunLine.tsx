import type { ReactNode } from 'react'
import { describeComparison } from '../../../core/runs/describe'
import { formatMoment } from '../../../core/runs/formatMoment'
import type { CellOutput } from '../../../core/workbench/model'
import { errorText } from '../../../core/workbench/runReport'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { StateWord } from '../../ui/StateWord'
import { ResultView } from '../notebook/ResultView'
import { planTitle } from './planTitle'
import type { SeriesRun } from './series'
import styles from './SeriesDialog.module.css'

interface RunLineProps {
  readonly run: SeriesRun
  readonly onOpen: () => void
}

/** One run: whether it went well, which cells failed, what changed since the one before, and its own results. */
export function RunLine({ run, onOpen }: RunLineProps): ReactNode {
  const { workbench } = useTools()
  const title = planTitle(run.plan, workbench.state)
  const isWell = run.outcome === 'klaar' && run.failures.length === 0
  return (
    <li className={styles.run}>
      <p className={styles.name}>
        <StateWord tone={isWell ? 'goed' : 'fout'} word={isWell ? 'klaar' : 'fout'} />
        <strong>{title}</strong>
        <span className={styles.changed}>
          {changedWords(run, useTools().weergave)}
          {run.plan.text !== null && run.plan.varied.length === 0 ? (
            <>
              {' · '}
              <span>met wat nog niet is opgeslagen</span>
            </>
          ) : null}
        </span>
        <Button kind="quiet" onPress={onOpen}>
          Openen
        </Button>
      </p>
      <Failures run={run} />
      <Results run={run} title={title} />
    </li>
  )
}

function changedWords({ since }: SeriesRun, weergave: 'intern' | 'publicatie'): string {
  if (since === null) return ''
  const { found } = since[weergave]
  if (found === null) return 'eerste uitvoering'
  return `${describeComparison(found.comparison)} sinds ${formatMoment(found.run.moment)}`
}

function Failures({ run }: { readonly run: SeriesRun }): ReactNode {
  const { weergave } = useTools()
  if (run.outcome === 'niet-geopend') return <p className={styles.failure}>{run.problem}</p>
  if (run.failures.length === 0) return null
  return (
    <ul className={styles.failures}>
      {run.failures.map(({ cell, line, text }) => (
        <li key={cell} className={styles.failure}>
          Cel <code>{cell}</code>, regel {line}: {errorText({ text, at: null }, weergave)}
        </li>
      ))}
    </ul>
  )
}

/** The tables of the run, as they were for its own values. */
function Results({ run, title }: { readonly run: SeriesRun; readonly title: string }): ReactNode {
  const { weergave } = useTools()
  if (run.outcome !== 'klaar') return null
  const cells = run.state.cells.filter(
    ({ cell }) => cell.kind === 'sql' || cell.kind === 'zrm' || cell.kind === 'peiling',
  )
  return (
    <details className={styles.results}>
      <summary>Resultaten</summary>
      {cells.map(({ cell, output }) =>
        output === null ? null : (
          <section key={cell.id} aria-label={`${cell.id}, ${title}`}>
            <h4 className={styles.cell}>
              <code>{cell.id}</code>
            </h4>
            <ResultView label={`${cell.id}, ${title}`} output={output} weergave={weergave} />
            <Caveats output={output} />
          </section>
        ),
      )}
    </details>
  )
}

function Caveats({ output }: { readonly output: CellOutput }): ReactNode {
  const { flags } = output.assessment
  if (flags.length === 0) return null
  return <p className={styles.caveats}>▲ {flags.map(({ short }) => short).join('; ')}</p>
}

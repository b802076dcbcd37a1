import { useState } from 'react'
import type { ReactNode } from 'react'
import { formatMoment } from '../../../core/runs/formatMoment'
import type { NotebookSession, NotebookState } from '../../../core/workbench/model'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { ProgressLine } from '../../ui/ProgressLine'
import { ComparisonBody } from './ComparisonBody'
import { RunChoice } from './RunChoice'
import { useComparison, type ComparisonState } from './useComparison'
import styles from './ComparisonDialog.module.css'

interface ComparisonDialogProps {
  readonly session: NotebookSession
  readonly state: NotebookState
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** What changed since an earlier run of this notebook, number by number, and why. */
export function ComparisonDialog({ session, state, isOpen, onClose }: ComparisonDialogProps): ReactNode {
  return (
    <Dialog title="Wat is er veranderd" size="fit" isOpen={isOpen} onClose={onClose}>
      <Comparison session={session} state={state} />
      <div className={styles.foot}>
        <Button onPress={onClose}>Sluiten</Button>
      </div>
    </Dialog>
  )
}

function Comparison({ session, state }: Pick<ComparisonDialogProps, 'session' | 'state'>): ReactNode {
  const { workbench, weergave } = useTools()
  const [chosen, choose] = useState<string | null>(null)
  const found = useComparison(workbench, state, weergave, chosen)
  const problem = workbench.runs.problem(state)
  return (
    <>
      <p className={styles.about}>{state.notebook.meta.titel}</p>
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          De laatste uitvoering kon niet worden onthouden. {problem}
        </p>
      )}
      <Found session={session} found={found} onChoose={choose} />
    </>
  )
}

interface FoundProps {
  readonly session: NotebookSession
  readonly found: ComparisonState
  readonly onChoose: (path: string) => void
}

function Found({ session, found, onChoose }: FoundProps): ReactNode {
  switch (found.step) {
    case 'bezig':
      return <ProgressLine label="Uitvoeren en vergelijken" />
    case 'niet-uitgevoerd':
      return (
        <>
          <p className={styles.text}>
            Een deel van deze analyse is verouderd of nog niet uitgevoerd. Wat er veranderd is, blijkt pas
            daarna.
          </p>
          <Button kind="primary" onPress={() => void session.run('verouderd')}>
            Uitvoeren en vergelijken
          </Button>
        </>
      )
    case 'eerste-keer':
      return (
        <p className={styles.text}>
          Dit is de eerste uitvoering die onthouden is. Voer de analyse opnieuw uit als een bron, een query of
          een parameter is veranderd; hier staat dan welk getal anders werd, en waardoor.
        </p>
      )
    case 'vergeleken':
      return (
        <>
          <RunChoice earlier={found.earlier} run={found.run} onChoose={onChoose} />
          {typeof found.comparison === 'string' ? (
            <p role="alert" className={styles.problem}>
              {found.comparison} Kies een andere uitvoering.
            </p>
          ) : (
            <ComparisonBody comparison={found.comparison} since={formatMoment(found.run.moment)} />
          )}
        </>
      )
  }
}

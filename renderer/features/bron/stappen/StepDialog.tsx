import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { describeStep, stepWords } from '../../../../core/recipe/describeStep'
import type { TableColumn } from '../../../../core/recipe/model'
import type { StepProposal } from '../../../../core/recipe/propose/proposal'
import type { Step, StepKind } from '../../../../core/workspace/steps'
import { useTools } from '../../../app/WorkbenchContext'
import { Button } from '../../../ui/Button'
import { Dialog } from '../../../ui/Dialog'
import { StepForm } from './StepForm'
import styles from './Steps.module.css'

interface StepDialogProps {
  readonly source: string
  /** The steps before this one. */
  readonly before: readonly Step[]
  /** The step to change; null for a new one. */
  readonly step: Step | null
  /** The columns it can use. */
  readonly columns: readonly TableColumn[]
  readonly onDone: (step: Step) => void
  readonly onClose: () => void
}

const kinds = Object.keys(stepWords) as readonly StepKind[]

/** Adds a step, from what the program proposes or by choosing one, or changes it. */
export function StepDialog({ source, before, step, columns, onDone, onClose }: StepDialogProps): ReactNode {
  const [kind, setKind] = useState<StepKind | null>(step?.stap ?? null)
  return (
    <Dialog
      title={step === null ? 'Stap toevoegen' : 'Stap wijzigen'}
      isOpen
      onClose={onClose}
      size="wide"
      closesOnClickBeside={false}
    >
      <div className={styles.form}>
        {step === null ? <Proposals source={source} before={before} onDone={onDone} /> : null}
        {step === null ? (
          <label>
            <span className={styles.muted}>Of kies zelf een stap</span>
            <select
              className={styles.choice}
              value={kind ?? ''}
              onChange={({ target }) => setKind(kinds.find((one) => one === target.value) ?? null)}
            >
              <option value="">Kies een stap</option>
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {stepWords[one]}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        {kind === null ? (
          <div className={styles.footer}>
            <Button onPress={onClose}>Annuleren</Button>
          </div>
        ) : (
          <StepForm
            key={kind}
            source={source}
            before={before}
            kind={kind}
            step={step}
            columns={columns}
            onDone={onDone}
            onClose={onClose}
          />
        )}
      </div>
    </Dialog>
  )
}

function Proposals({
  source,
  before,
  onDone,
}: Pick<StepDialogProps, 'source' | 'before' | 'onDone'>): ReactNode {
  const { workbench } = useTools()
  const [proposals, setProposals] = useState<readonly StepProposal[] | null>(null)
  useEffect(() => {
    const looking = new AbortController()
    void workbench
      .proposeSteps(source, before, looking.signal)
      .then((found) => looking.signal.aborted || setProposals(found))
    return () => looking.abort()
  }, [workbench, source, before])
  if (proposals === null) return <p className={styles.muted}>Bezig met kijken wat er bij deze tabel past …</p>
  if (proposals.length === 0) return <p className={styles.muted}>Er is niets gevonden om voor te stellen.</p>
  return (
    <div className={styles.proposals}>
      <h3 className={styles.muted}>Voorgesteld</h3>
      {proposals.map(({ step, grounds }) => (
        <div key={JSON.stringify(step)} className={styles.proposal}>
          <div className={styles.words}>
            <strong>{stepWords[step.stap]}</strong>
            <span>{describeStep(step)}</span>
            {grounds.map((ground) => (
              <span key={ground} className={styles.muted}>
                {ground}
              </span>
            ))}
          </div>
          <Button onPress={() => onDone(step)}>Overnemen</Button>
        </div>
      ))}
    </div>
  )
}

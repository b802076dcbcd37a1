import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { readsPersons } from '../../../../core/evidence/nature'
import { manifestsBehind } from '../../../../core/workbench/loadingOrder'
import type { SourceState } from '../../../../core/workbench/model'
import { sourcesOfStep, type Step } from '../../../../core/workspace/steps'
import { useTools } from '../../../app/WorkbenchContext'
import { Button } from '../../../ui/Button'
import { useStore } from '../../../ui/store'
import { StepDialog } from './StepDialog'
import { StepItem } from './StepItem'
import { StepPreview } from './StepPreview'
import { useRecipe } from './useRecipe'
import styles from './Steps.module.css'

/** The recipe of a source: its steps in plain words, each to be looked at, changed, moved and taken away. */
export function Steps({ source }: { readonly source: SourceState }): ReactNode {
  const { workbench, weergave } = useTools()
  const { sources } = useStore(workbench)
  const recipe = useRecipe(workbench, source)
  const [shown, setShown] = useState<number | null>(null)
  const [editing, setEditing] = useState<number | null>(null)
  const list = useRef<HTMLElement>(null)
  const { steps, trial } = recipe
  const tried = trial.state === 'klaar' ? trial.trial : null
  const read = [source.manifest.naam, ...steps.flatMap(sourcesOfStep)]
  const showsValues = weergave === 'intern' || !readsPersons(manifestsBehind(read, sources))
  const change = (next: readonly Step[]) => {
    setShown(null)
    recipe.change(next)
    list.current?.focus()
  }
  const put = (step: Step) => {
    const at = editing ?? steps.length
    recipe.change([...steps.slice(0, at), step, ...steps.slice(at + 1)])
    setShown(at)
    setEditing(null)
  }
  return (
    <section ref={list} tabIndex={-1} aria-label="Stappen" className={styles.section}>
      <h2 className={styles.heading}>Stappen</h2>
      {steps.length === 0 ? (
        <p className={styles.empty}>
          De tabel wordt gebruikt zoals hij is gelezen. Met stappen maak je er een andere van: jaren in
          kolommen onder elkaar, woorden bij codes, bestanden van verschillende jaren samen.
        </p>
      ) : (
        <ol className={styles.list}>
          {steps.map((step, at) => (
            <StepItem
              key={`${at} ${JSON.stringify(step)}`}
              step={step}
              at={at}
              count={steps.length}
              before={tried?.tables[at] ?? null}
              after={tried?.tables[at + 1] ?? null}
              problem={tried?.problem?.step === at ? tried.problem.text : null}
              showsValues={showsValues}
              isShown={shown === at}
              onShow={() => setShown(shown === at ? null : at)}
              onEdit={() => setEditing(at)}
              onMove={(by) => change(moved(steps, at, by))}
              onRemove={() => change(steps.filter((_, other) => other !== at))}
            >
              {shown === at && showsValues ? (
                <StepPreview at={at} table={tried?.tables[at + 1] ?? null} />
              ) : null}
            </StepItem>
          ))}
        </ol>
      )}
      {trial.state === 'fout' ? (
        <p role="alert" className={styles.problem}>
          {trial.text}
        </p>
      ) : null}
      {recipe.problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {recipe.problem}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          onPress={() => setEditing(steps.length)}
          isDisabled={tried === null || tried.problem !== null || !showsValues}
        >
          Stap toevoegen
        </Button>
        {recipe.isChanged ? (
          <>
            <Button kind="primary" onPress={recipe.save} isDisabled={recipe.saving}>
              {recipe.saving ? 'Bezig met opslaan' : 'Stappen opslaan'}
            </Button>
            <Button kind="quiet" onPress={recipe.undo} isDisabled={recipe.saving}>
              Ongedaan maken
            </Button>
            <span className={styles.unsaved}>Nog niet opgeslagen: analyses lezen de tabel van hiervoor.</span>
          </>
        ) : null}
      </div>
      {editing === null || tried === null ? null : (
        <StepDialog
          source={source.manifest.naam}
          before={steps.slice(0, editing)}
          step={steps[editing] ?? null}
          columns={tried.columns[editing] ?? []}
          onDone={put}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  )
}

function moved(steps: readonly Step[], at: number, by: -1 | 1): readonly Step[] {
  const next = [...steps]
  const [step] = next.splice(at, 1)
  if (step !== undefined) next.splice(at + by, 0, step)
  return next
}

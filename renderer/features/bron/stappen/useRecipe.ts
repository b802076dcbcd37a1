import { useEffect, useState } from 'react'
import type { RecipeTrial, SourceState, Workbench } from '../../../../core/workbench/model'
import type { Step } from '../../../../core/workspace/steps'

export type Trial =
  | { readonly state: 'bezig' }
  | { readonly state: 'klaar'; readonly trial: RecipeTrial }
  | { readonly state: 'fout'; readonly text: string }

export interface Recipe {
  /** The steps as they would be saved. */
  readonly steps: readonly Step[]
  readonly isChanged: boolean
  readonly trial: Trial
  readonly saving: boolean
  readonly problem: string | null
  readonly change: (steps: readonly Step[]) => void
  readonly save: () => void
  readonly undo: () => void
}

const none: readonly Step[] = []

/** The steps of a source while they are changed: tried at once, saved when the user says so. */
export function useRecipe(workbench: Workbench, { manifest, status, sha256 }: SourceState): Recipe {
  const saved = manifest.stappen ?? none
  const [draft, setDraft] = useState<readonly Step[] | null>(null)
  const [tried, setTried] = useState<{ readonly of: readonly Step[]; readonly trial: Trial } | null>(null)
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const steps = draft ?? saved
  const { naam } = manifest
  useEffect(() => {
    if (status === 'wacht' || status === 'laadt') return
    const trying = new AbortController()
    void workbench.trySteps(naam, steps, trying.signal).then((outcome) => {
      if (trying.signal.aborted) return
      const trial: Trial = outcome.ok
        ? { state: 'klaar', trial: outcome.value }
        : { state: 'fout', text: outcome.problem }
      setTried({ of: steps, trial })
    })
    return () => trying.abort()
  }, [workbench, naam, steps, status, sha256])
  const save = async () => {
    setSaving(true)
    const outcome = await workbench.saveSteps(naam, steps)
    setSaving(false)
    setProblem(outcome.ok ? null : outcome.problem)
    // What was changed while it was saved stays a draft.
    if (outcome.ok) setDraft((now) => (now === draft ? null : now))
  }
  return {
    steps,
    isChanged: draft !== null,
    trial: tried?.of === steps ? tried.trial : { state: 'bezig' },
    saving,
    problem,
    change: (next) => {
      setProblem(null)
      setDraft(JSON.stringify(next) === JSON.stringify(saved) ? null : next)
    },
    save: () => void save(),
    undo: () => {
      setProblem(null)
      setDraft(null)
    },
  }
}

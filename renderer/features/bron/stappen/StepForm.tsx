import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import * as v from 'valibot'
import type { TableColumn } from '../../../../core/recipe/model'
import { stepSchema, type Step, type StepKind } from '../../../../core/workspace/steps'
import { useTools } from '../../../app/WorkbenchContext'
import { Button } from '../../../ui/Button'
import { StepControl } from './StepControl'
import { stepFields } from './stepFields'
import styles from './Steps.module.css'

interface StepFormProps {
  readonly source: string
  readonly before: readonly Step[]
  readonly kind: StepKind
  readonly step: Step | null
  readonly columns: readonly TableColumn[]
  readonly onDone: (step: Step) => void
  readonly onClose: () => void
}

export type Filled = Readonly<Record<string, unknown>>

/** The keys of one step. It is tried before it is taken over: what can't be done is said here. */
export function StepForm(props: StepFormProps): ReactNode {
  const { source, before, kind, step, columns, onDone, onClose } = props
  const { workbench } = useTools()
  const [filled, setFilled] = useState<Filled>(step === null ? {} : { ...step })
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const problemId = useId()
  // A step that is left while it is tried isn't taken over after all, and what runs for it ends.
  const trying = useRef(new AbortController())
  useEffect(() => {
    const own = new AbortController()
    trying.current = own
    return () => own.abort()
  }, [])
  const set = async (key: string, value: unknown) => {
    setFilled((now) => ({ ...now, [key]: value }))
    if (kind !== 'naar_breed' || key !== 'kolom' || typeof value !== 'string' || value === '') return
    const { signal } = trying.current
    const values = await workbench.valuesAfter(source, before, value, signal)
    if (values.ok && !signal.aborted) setFilled((now) => ({ ...now, waarden: values.value }))
  }
  const done = async () => {
    const read = v.safeParse(stepSchema, { ...withoutEmpty(filled), stap: kind })
    if (!read.success) return setProblem(missing(kind, read.issues))
    setBusy(true)
    const { signal } = trying.current
    const tried = await workbench.trySteps(source, [...before, read.output], signal)
    if (signal.aborted) return
    setBusy(false)
    const why = tried.ok ? (tried.value.problem?.text ?? null) : tried.problem
    if (why === null) onDone(read.output)
    else setProblem(why)
  }
  return (
    <>
      {stepFields[kind].map((field) => (
        <StepControl
          key={field.key}
          field={field}
          filled={filled}
          source={source}
          columns={columns}
          onChange={(value) => void set(field.key, value)}
        />
      ))}
      {problem === null ? null : (
        <p id={problemId} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.footer}>
        <Button kind="primary" onPress={() => void done()} isDisabled={busy}>
          {busy ? 'Bezig met proberen' : step === null ? 'Stap toevoegen' : 'Stap overnemen'}
        </Button>
        <Button onPress={onClose}>Annuleren</Button>
      </div>
    </>
  )
}

function withoutEmpty(filled: Filled): Filled {
  const isEmpty = (value: unknown) =>
    value === undefined ||
    value === '' ||
    (Array.isArray(value) && value.length === 0) ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  return Object.fromEntries(Object.entries(filled).filter(([, value]) => !isEmpty(value)))
}

function missing(kind: StepKind, issues: readonly v.BaseIssue<unknown>[]): string {
  const keys = new Set(issues.map(({ path }) => path?.[0]?.key))
  const labels = stepFields[kind].filter(({ key }) => keys.has(key)).map(({ label }) => `“${label}”`)
  return `Vul in: ${labels.join(', ')}. Namen van kolommen bestaan uit kleine letters, cijfers en _.`
}

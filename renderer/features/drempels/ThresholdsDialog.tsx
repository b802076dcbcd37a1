import { useState } from 'react'
import type { ReactNode } from 'react'
import { thresholdRules, type ThresholdRule } from '../../../core/evidence/thresholdRules'
import {
  roundingProblem,
  thresholdBounds,
  type Bounds,
  thresholdKeys,
  thresholdProblem,
  type ThresholdKey,
} from '../../../core/workspace/thresholds'
import type { EvidenceSettings } from '../../../core/workspace/werkmap'
import { useTools } from '../../app/WorkbenchContext'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import styles from './ThresholdsDialog.module.css'

/** *Drempels en regels*: every threshold beside its rule and where it comes from. Saving judges all results anew. */
export function ThresholdsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { workbench, tell } = useTools()
  const [texts, setTexts] = useState(() => textsOf(workbench.state.werkmap.drempels))
  const [problem, setProblem] = useState<string | null>(null)
  const own = thresholdKeys.map((key) => [key, problemOf(key, texts[key])] as const)
  const problems = new Map<ThresholdKey, string | null>(own)
  if (own.every(([, found]) => found === null)) problems.set('afronden', roundingProblem(valuesOf(texts)))

  const save = async (): Promise<void> => {
    if ([...problems.values()].some((found) => found !== null)) {
      setProblem('Er staat een waarde die niet kan; zie hierboven waarom.')
      return
    }
    const saved = await workbench.saveThresholds(valuesOf(texts))
    if (!saved.ok) return setProblem(saved.problem)
    tell('Drempels opgeslagen in werkmap.yaml; de resultaten worden opnieuw beoordeeld.')
    onClose()
  }

  return (
    <Dialog title="Drempels en regels" isOpen size="wide" onClose={onClose} closesOnClickBeside={false}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <ul className={styles.rules}>
          {thresholdRules.map((rule) => (
            <Threshold
              key={rule.key}
              rule={rule}
              text={texts[rule.key]}
              problem={problems.get(rule.key) ?? null}
              onChange={(text) => setTexts({ ...texts, [rule.key]: text })}
            />
          ))}
        </ul>
        <div className={styles.foot}>
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
          <div className={styles.buttons}>
            <button type="submit" className={styles.submit}>
              Opslaan en opnieuw beoordelen
            </button>
            <Button onPress={onClose}>Terug</Button>
          </div>
        </div>
      </form>
    </Dialog>
  )
}

interface ThresholdProps {
  readonly rule: ThresholdRule
  readonly text: string
  readonly problem: string | null
  readonly onChange: (text: string) => void
}

function Threshold({ rule, text, problem, onChange }: ThresholdProps): ReactNode {
  const { default: usual, min, max, choices }: Bounds = thresholdBounds[rule.key]
  return (
    <li className={styles.rule}>
      <Field
        label={`${rule.label} (${rule.unit})`}
        hint={
          choices
            ? `Kies ${choices.slice(0, -1).join(', ')} of ${choices.at(-1)}; gebruikelijk ${usual}.`
            : `Gebruikelijk ${usual}; van ${min} tot en met ${max}.`
        }
        value={text}
        onChange={onChange}
        problem={problem}
      />
      <div className={styles.words}>
        <p>{rule.rule}</p>
        <p className={styles.source}>
          {rule.source} Regel {rule.rules} in docs/EVIDENCE.md.
        </p>
        {text === String(usual) ? null : (
          <Button kind="quiet" onPress={() => onChange(String(usual))}>
            Terug naar {usual}
          </Button>
        )}
      </div>
    </li>
  )
}

type Texts = Readonly<Record<ThresholdKey, string>>

const textsOf = (settings: EvidenceSettings): Texts =>
  Object.fromEntries(thresholdKeys.map((key) => [key, String(settings[key])])) as Texts

const valuesOf = (texts: Texts): EvidenceSettings =>
  Object.fromEntries(thresholdKeys.map((key) => [key, Number(texts[key])])) as EvidenceSettings

const problemOf = (key: ThresholdKey, text: string) =>
  thresholdProblem(key, text.trim() === '' ? Number.NaN : Number(text))

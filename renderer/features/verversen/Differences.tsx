import type { ReactNode } from 'react'
import { CircleAlert, Minus } from 'lucide-react'
import { describeDifference } from '../../../core/sources/fit/describeDifference'
import { needsAttention, type Difference } from '../../../core/sources/fit/differences'
import type { NewerFile } from '../../../core/workbench/model'
import { canBeLoaded } from '../toevoegen/privacyWords'
import type { Newer } from './newer'
import styles from './Differences.module.css'

interface DifferencesProps {
  readonly newer: Newer
  readonly found: NewerFile
  readonly showsValues: boolean
}

/** What the file has otherwise, one line each, with what can be decided about it on the spot. */
export function Differences({ newer, found, showsValues }: DifferencesProps): ReactNode {
  return (
    <section aria-labelledby="anders">
      <h3 id="anders" className={styles.heading}>
        Wat er anders is
      </h3>
      {found.differences.length === 0 ? (
        <p className={styles.none}>Het bestand past: dezelfde kolommen, typen en codes.</p>
      ) : (
        <ul className={styles.list}>
          {inOrder(found.differences).map((difference) => (
            <li key={JSON.stringify(difference)} className={styles.line}>
              <Mark difference={difference} />
              <div className={styles.said}>
                <p>{describeDifference(difference, showsValues)}</p>
                <Decision newer={newer} found={found} difference={difference} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** What may be wrong comes first. */
export const inOrder = (differences: readonly Difference[]): readonly Difference[] => [
  ...differences.filter(needsAttention),
  ...differences.filter((one) => !needsAttention(one)),
]

export function Mark({ difference }: { readonly difference: Difference }): ReactNode {
  return needsAttention(difference) ? (
    <CircleAlert aria-label="Let op" size={14} className={`${styles.mark} ${styles.alert}`} />
  ) : (
    <Minus aria-hidden size={14} className={styles.mark} />
  )
}

interface DecisionProps {
  readonly newer: Newer
  readonly found: NewerFile
  readonly difference: Difference
}

function Decision({ newer, found, difference }: DecisionProps): ReactNode {
  if (difference.kind === 'column-gone')
    return (
      <label className={styles.choice}>
        <span className={styles.label}>In de plaats van “{difference.header}”</span>
        <select
          className={styles.select}
          value={difference.successor === undefined ? 'vraag' : `=${difference.successor ?? ''}`}
          onChange={({ target }) => newer.succeed(difference.header, chosenIn(target.value))}
        >
          <option value="vraag" disabled={difference.successor !== undefined}>
            Kies een kolom
          </option>
          {found.unknown.map((header) => (
            <option key={header} value={`=${header}`}>
              {header}
            </option>
          ))}
          <option value="=">Weglaten</option>
        </select>
      </label>
    )
  if (difference.kind !== 'column-new') return null
  const finding = found.inspection.privacy.find(({ header }) => header === difference.header)
  return (
    <label className={styles.choice}>
      <input
        type="checkbox"
        checked={difference.loaded}
        disabled={finding !== undefined && !canBeLoaded(finding, found.columns[difference.header])}
        onChange={({ target }) => newer.load(difference.header, target.checked)}
      />
      <span className={styles.label}>Kolom {difference.header} laden</span>
    </label>
  )
}

function chosenIn(value: string): string | null | undefined {
  if (value === 'vraag') return undefined
  return value === '=' ? null : value.slice(1)
}

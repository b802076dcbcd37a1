import type { ReactNode } from 'react'
import type { Inspection } from '../../../core/sources/inspection'
import { formatPercent } from '../../../core/statistics/dutchNumbers'
import { sourceKinds, sourceNatures } from '../../../core/workspace/werkmap'
import type { SourceKind, SourceNature } from '../../../core/workspace/werkmap'
import { kindWords, natureWords } from '../../ui/sourceTerms'
import { Choice } from './Choice'
import { Remarks } from './Remarks'
import type { Draft } from './review'
import styles from './Fields.module.css'

interface KindFieldsProps {
  readonly draft: Draft
  readonly inspection: Inspection
  readonly onKind: (soort: SourceKind | undefined) => void
  readonly onNature: (aard: SourceNature | undefined) => void
}

/** What kind of source it is and by what right, how sure that is and why. */
export function KindFields({ draft, inspection, onKind, onNature }: KindFieldsProps): ReactNode {
  const { kind, nature, confidence, grounds } = inspection
  return (
    <section className={styles.fields} aria-labelledby="soort">
      <h3 id="soort" className={styles.heading}>
        Wat voor bron het is
      </h3>
      <Choice
        label="Soort"
        found={kind === 'overig' ? null : kindWords[kind]}
        choices={kinds}
        chosen={draft.soort}
        onChoose={onKind}
      />
      <Choice
        label="Aard"
        found={nature === 'onbekend' ? null : natureWords[nature]}
        choices={natures}
        chosen={draft.aard}
        onChoose={onNature}
      />
      {draft.soort !== undefined || kind === 'overig' ? null : (
        <p className={styles.label}>{formatPercent(confidence)} zeker.</p>
      )}
      <details className={styles.label}>
        <summary>Waaraan dat te zien is</summary>
        <Remarks sentences={grounds} />
      </details>
    </section>
  )
}

const kinds = sourceKinds.map((value) => ({ value, word: kindWords[value] }))
const natures = sourceNatures.map((value) => ({ value, word: natureWords[value] }))

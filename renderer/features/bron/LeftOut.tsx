import type { ReactNode } from 'react'
import { Lock } from 'lucide-react'
import type { Inspection, PrivacyFinding } from '../../../core/sources/inspection'
import styles from './LeftOut.module.css'

/** What the privacy screen found: columns that were not loaded or were changed, each with its ground. */
export function LeftOut({ inspection }: { readonly inspection: Inspection }): ReactNode {
  const silent = inspection.columns.filter(
    ({ loaded, header }) => !loaded && !inspection.privacy.some((finding) => finding.header === header),
  )
  if (inspection.privacy.length + silent.length === 0) return null
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>Persoonsgegevens en kolommen die niet zijn geladen</h2>
      <ul className={styles.list}>
        {inspection.privacy.map(({ header, action, ground }) => (
          <Line key={header} header={header} action={actions[action]} ground={ground} />
        ))}
        {silent.map(({ header }) => (
          <Line
            key={header}
            header={header}
            action={actions['niet-geladen']}
            ground="Zo staat het in werkmap.yaml."
          />
        ))}
      </ul>
    </section>
  )
}

const actions: Readonly<Record<PrivacyFinding['action'], string>> = {
  'niet-geladen': 'niet geladen',
  pseudoniem: 'vervangen door een pseudoniem',
  leeftijd: 'vervangen door de leeftijd',
  pc4: 'vervangen door vier cijfers van de postcode',
  geladen: 'geladen, omdat dat in werkmap.yaml staat',
}

interface LineProps {
  readonly header: string
  readonly action: string
  readonly ground: string
}

function Line({ header, action, ground }: LineProps): ReactNode {
  return (
    <li className={styles.line}>
      <Lock aria-hidden size={13} className={styles.icon} />
      <span>
        <strong>{header}</strong>: {action}. <span className={styles.ground}>{ground}</span>
      </span>
    </li>
  )
}

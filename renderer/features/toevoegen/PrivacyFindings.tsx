import type { ReactNode } from 'react'
import { Lock } from 'lucide-react'
import type { InspectedColumn, PrivacyFinding } from '../../../core/sources/inspection'
import type { ColumnSettings } from '../../../core/workspace/werkmap'
import { Switch } from './Switch'
import { actionWords, canBeLoaded, consequenceOf } from './privacyWords'
import styles from './PrivacyFindings.module.css'

interface PrivacyFindingsProps {
  readonly findings: readonly PrivacyFinding[]
  readonly columns: readonly InspectedColumn[]
  readonly settings: Readonly<Record<string, ColumnSettings>>
  readonly onLoad: (header: string, geladen: boolean) => void
}

/** Columns with personal data: what happens with them and why, and what it means to load them. */
export function PrivacyFindings(props: PrivacyFindingsProps): ReactNode {
  const { findings, columns, settings, onLoad } = props
  if (findings.length === 0) return null
  return (
    <section aria-labelledby="persoonsgegevens">
      <h3 id="persoonsgegevens" className={styles.heading}>
        Persoonsgegevens
      </h3>
      <ul className={styles.list}>
        {oncePerHeader(findings).map((finding) => (
          <li key={finding.header} className={styles.finding}>
            <Switch
              label={`Kolom ${finding.header} laden`}
              isOn={columns.some(({ header, loaded }) => loaded && header === finding.header)}
              isDisabled={!canBeLoaded(finding, settings[finding.header])}
              onSwitch={(isOn) => onLoad(finding.header, isOn)}
            />
            <div>
              <p>
                <Lock aria-hidden size={13} className={styles.icon} />
                <strong>{finding.header}</strong>: {actionWords[finding.action]}
              </p>
              <p className={styles.ground}>
                {finding.ground} {consequenceOf(finding, settings[finding.header])}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Settings are by header, so columns that share one are switched together. */
const oncePerHeader = (findings: readonly PrivacyFinding[]) => [
  ...new Map(findings.map((finding) => [finding.header, finding])).values(),
]

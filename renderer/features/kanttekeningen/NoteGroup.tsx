import type { ReactNode } from 'react'
import { CircleAlert, Info, OctagonX } from 'lucide-react'
import type { Flag, Severity } from '../../../core/evidence/flags'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import { useTools } from '../../app/WorkbenchContext'
import type { CellNotes } from './notesPerCell'
import styles from './NoteGroup.module.css'

/** The notes of one cell: a short line each, opening to the whole sentence and the numbers behind it. */
export function NoteGroup({ notes }: { readonly notes: CellNotes }): ReactNode {
  return (
    <section aria-label={`Kanttekeningen bij ${notes.cell}`}>
      <p className={styles.about}>bij {notes.cell}</p>
      {notes.flags.map((flag) => (
        <Note key={`${flag.code} ${flag.subject}`} flag={flag} />
      ))}
    </section>
  )
}

const severities: Readonly<Record<Severity, { word: string; Icon: typeof Info }>> = {
  blokkeert: { word: 'Blokkeert', Icon: OctagonX },
  waarschuwt: { word: 'Waarschuwt', Icon: CircleAlert },
  informeert: { word: 'Ter informatie', Icon: Info },
}

function Note({ flag }: { readonly flag: Flag }): ReactNode {
  const { weergave } = useTools()
  const { word, Icon } = severities[flag.severity]
  return (
    <details className={`${styles.note} ${styles[flag.severity]}`}>
      <summary className={styles.summary}>
        <Icon aria-hidden size={14} className={styles.icon} />
        <span>
          <span className={styles.short}>{flag.short}</span>
          <span className={styles.severity}>{word}</span>
        </span>
      </summary>
      <div className={styles.details}>
        <p>{flag.message}</p>
        {weergave === 'intern' ? <Evidence evidence={flag.evidence} /> : null}
      </div>
    </details>
  )
}

function Evidence({ evidence }: { readonly evidence: Flag['evidence'] }): ReactNode {
  const entries = Object.entries(evidence)
  if (entries.length === 0) return null
  return (
    <dl className={styles.evidence}>
      {entries.map(([key, value]) => (
        <div key={key} className={styles.pair}>
          <dt>{key.replaceAll('_', ' ')}</dt>
          <dd>{evidenceText(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

function evidenceText(value: Flag['evidence'][string]): string {
  if (value === null) return '•'
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (typeof value === 'number') return formatNumber(value)
  return typeof value === 'string' ? value : value.map((part) => evidenceText(part)).join(', ')
}

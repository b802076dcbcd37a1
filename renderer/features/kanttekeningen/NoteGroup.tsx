import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { CircleAlert, Info, OctagonX } from 'lucide-react'
import { Link } from 'react-aria-components'
import type { Flag, Severity } from '../../../core/evidence/flags'
import { pageOfFlag } from '../../../core/handleiding/page'
import { useTools } from '../../app/WorkbenchContext'
import { Evidence } from './Evidence'
import type { CellNotes } from './notesPerCell'
import { Reason, type Reasons } from './Reason'
import styles from './NoteGroup.module.css'

interface NoteGroupProps {
  readonly notes: CellNotes
  readonly reasons: Reasons
}

/** The notes of one cell: a short line each, opening to the whole sentence and the numbers behind it. */
export function NoteGroup({ notes, reasons }: NoteGroupProps): ReactNode {
  return (
    <div role="group" aria-label={`Kanttekeningen bij ${notes.cell}`}>
      <p className={styles.about}>bij {notes.cell}</p>
      {notes.flags.map((flag) => (
        <Note key={`${flag.code} ${flag.subject}`} flag={flag} reasons={reasons} />
      ))}
      <Repeated flags={notes.repeated} />
    </div>
  )
}

const severities: Readonly<Record<Severity, { word: string; Icon: typeof Info }>> = {
  blokkeert: { word: 'blokkeert', Icon: OctagonX },
  waarschuwt: { word: 'waarschuwt', Icon: CircleAlert },
  informeert: { word: 'ter informatie', Icon: Info },
}

interface NoteProps {
  readonly flag: Flag
  readonly reasons: Reasons
}

function Note({ flag, reasons }: NoteProps): ReactNode {
  const { word, Icon } = severities[flag.severity]
  const given = reasons.of(flag)
  const state = given === undefined ? '' : given.isVoid ? ', reden vervallen' : ', met reden'
  return (
    <details className={`${styles.note} ${styles[flag.severity]}`}>
      <summary className={styles.summary}>
        <Icon aria-hidden size={14} className={styles.icon} />
        <span>
          <span className={styles.short}>{flag.short}</span>{' '}
          <span className={styles.severity}>
            {word}
            {state}
          </span>
        </span>
      </summary>
      <div className={styles.details}>
        <p>{flag.message}</p>
        <Evidence evidence={flag.evidence} />
        <Reason flag={flag} reasons={reasons} />
        <More flag={flag} />
      </div>
    </details>
  )
}

/** What was said before is named again, small: a figure is never without its caveats. */
function Repeated({ flags }: { readonly flags: readonly Flag[] }): ReactNode {
  if (flags.length === 0) return null
  return (
    <details className={`${styles.note} ${styles.repeated}`}>
      <summary className={styles.summary}>Ook hier: {flags.map(({ short }) => short).join('; ')}</summary>
      <div className={styles.details}>
        {flags.map((flag) => (
          <Fragment key={`${flag.code} ${flag.subject}`}>
            <p>{flag.message}</p>
            <More flag={flag} />
          </Fragment>
        ))}
      </div>
    </details>
  )
}

/** The way to the caveat's page of the manual. */
function More({ flag: { code, short } }: { readonly flag: Flag }): ReactNode {
  const { showManual } = useTools()
  return (
    <p className={styles.more}>
      <Link aria-label={`Meer hierover: ${short}`} onPress={() => showManual(pageOfFlag(code))}>
        Meer hierover
      </Link>
    </p>
  )
}

import type { ReactNode } from 'react'
import { X } from 'lucide-react'
import { IconButton } from '../../ui/Button'
import { earlierSentences } from '../../../core/feitenblad/earlierSentences'
import { RecordPublished } from './RecordPublished'
import { SeriesLine, SeriesReceipt } from './SeriesReport'
import type { ExportState, Written } from './useExport'
import styles from './ExportReport.module.css'

interface ExportReportProps {
  /** Of the sheet. */
  readonly path: string
  readonly state: ExportState
  /** The sheet says something else now than what was exported. */
  readonly isOutdated: boolean
  readonly onStop: () => void
  readonly onClose: () => void
}

/** What an export gave: where the files are, how many, and what was kept back. */
export function ExportReport({ path, state, isOutdated, onStop, onClose }: ExportReportProps): ReactNode {
  if (state.step === 'rust' || state.step === 'bezig') return null
  if (state.step === 'reeks-bezig') return <SeriesLine {...state} onStop={onStop} />
  return (
    <section role="status" className={`${styles.report} ${state.step === 'fout' ? styles.failed : ''}`}>
      <div className={styles.text}>
        {state.step === 'fout' ? (
          <p>
            <strong>Niet geëxporteerd.</strong> {state.problem}
          </p>
        ) : state.step === 'reeks-klaar' ? (
          <SeriesReceipt series={state} />
        ) : (
          <Receipt written={state} path={path} isOutdated={isOutdated} />
        )}
      </div>
      <IconButton label="Verslag sluiten" onPress={onClose}>
        <X aria-hidden size={14} />
      </IconButton>
    </section>
  )
}

interface ReceiptProps {
  readonly written: Written
  readonly path: string
  readonly isOutdated: boolean
}

function Receipt({ written, path, isOutdated }: ReceiptProps): ReactNode {
  const { receipt, withheld, problems, doubtful, conflicts } = written
  const { place, files } = receipt
  return (
    <>
      <p>
        <strong>Geëxporteerd.</strong>{' '}
        {files.length === 1 ? 'Eén bestand staat' : `${files.length} bestanden staan`} in {place}.
      </p>
      <details className={styles.more}>
        <summary>Bestanden</summary>
        <ul className={styles.files}>
          {files.map((file) => (
            <li key={file}>{file}</li>
          ))}
        </ul>
      </details>
      {earlierSentences(receipt).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {problems.length === 0 ? null : <Sentences title="Niet gelukt" sentences={problems} />}
      {doubtful.length === 0 ? null : <Sentences title="Kijk na" sentences={doubtful} />}
      {conflicts.length === 0 ? null : <Sentences title="Eerder gepubliceerd" sentences={conflicts} />}
      {withheld.length === 0 ? (
        <p>Er is niets achtergehouden.</p>
      ) : (
        <Sentences title="Niet gepubliceerd" sentences={withheld} />
      )}
      {problems.length === 0 && !isOutdated ? <RecordPublished path={path} /> : null}
      {isOutdated ? (
        <p>Het feitenblad is sindsdien gewijzigd. Exporteer opnieuw om het vast te leggen.</p>
      ) : null}
    </>
  )
}

interface SentencesProps {
  readonly title: string
  readonly sentences: readonly string[]
}

function Sentences({ title, sentences }: SentencesProps): ReactNode {
  return (
    <details className={styles.more} open>
      <summary>
        {title} ({sentences.length})
      </summary>
      <ul className={styles.withheld}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  )
}

import { useState } from 'react'
import type { ReactNode } from 'react'
import { earlierSentences } from '../../../core/feitenblad/earlierSentences'
import { eachByItself } from '../../../core/workbench/sheetVariants'
import { Button } from '../../ui/Button'
import { ProgressLine } from '../../ui/ProgressLine'
import type { WrittenSeries, WrittenSheet } from './exportSeries'
import styles from './ExportReport.module.css'

interface SeriesLineProps {
  readonly done: number
  readonly total: number
  /** The sheet that is being made. */
  readonly shown: string
  readonly onStop: () => void
}

/** How far a series of sheets is, with its way out. */
export function SeriesLine({ done, total, shown, onStop }: SeriesLineProps): ReactNode {
  const [isStopping, setIsStopping] = useState(false)
  const stop = () => {
    setIsStopping(true)
    onStop()
  }
  return (
    <section className={styles.report} aria-label="Feitenbladen exporteren">
      <div className={styles.text}>
        <ProgressLine label="Feitenbladen exporteren" share={done / total} />
        <p>
          Blad {done + 1} van {total}: {shown}.{isStopping ? ' Stopt na dit blad.' : ''}
        </p>
      </div>
      <Button onPress={stop} isDisabled={isStopping}>
        Stop
      </Button>
    </section>
  )
}

/** What a series gave, sheet by sheet, with what was kept back of each. */
export function SeriesReceipt({ series }: { readonly series: WrittenSeries }): ReactNode {
  const { sheets, total, problem } = series
  return (
    <>
      <p>
        <strong>{sheets.length === total ? 'Geëxporteerd.' : 'Niet alles geëxporteerd.'}</strong>{' '}
        {sheets.length} van de {total} feitenbladen zijn gemaakt.
      </p>
      {problem === null ? null : <p role="alert">{problem}</p>}
      {sheets.map((sheet) => (
        <SheetLine key={sheet.shown} sheet={sheet} />
      ))}
      {sheets.some(({ withheld }) => withheld.length > 0) ? <p>{eachByItself}</p> : null}
    </>
  )
}

function SheetLine({ sheet }: { readonly sheet: WrittenSheet }): ReactNode {
  const { shown, receipt, withheld, problems, doubtful, conflicts } = sheet
  const lines = [
    ...problems.map((text) => `Niet gelukt: ${text}`),
    ...doubtful.map((text) => `Kijk na: ${text}`),
    ...conflicts.map((text) => `Eerder gepubliceerd: ${text}`),
    ...withheld.map((text) => `Niet gepubliceerd: ${text}`),
    ...earlierSentences(receipt),
  ]
  const count = receipt.files.length === 1 ? 'één bestand' : `${receipt.files.length} bestanden`
  const words = `${shown}: ${count} in ${receipt.place}`
  if (lines.length === 0) return <p>{words}. Er is niets achtergehouden.</p>
  return (
    <details className={styles.more} open={problems.length > 0}>
      <summary>
        {words} ({withheld.length} niet gepubliceerd)
      </summary>
      <ul className={styles.withheld}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  )
}

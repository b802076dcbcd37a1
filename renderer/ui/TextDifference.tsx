import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { lineDiff, type DiffLine } from '../../core/runs/lineDiff'
import styles from './TextDifference.module.css'

interface TextDifferenceProps {
  readonly before: string
  readonly after: string
  readonly label: string
}

/** Lines around a change that are shown with it. */
const context = 3

/** What one text has otherwise than another, line by line, with a sign as well as a colour. */
export function TextDifference({ before, after, label }: TextDifferenceProps): ReactNode {
  const lines = useMemo(() => shortened(lineDiff(before, after)), [before, after])
  if (lines.length === 0) return <p className={styles.same}>Er is geen verschil.</p>
  return (
    <ol className={styles.lines} aria-label={label}>
      {lines.map((line, at) =>
        line === null ? (
          // oxlint-disable-next-line react/no-array-index-key -- the list is made anew as a whole
          <li key={at} className={styles.left} aria-label="Overgeslagen regels">
            …
          </li>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key -- the list is made anew as a whole
          <li key={at} className={styles[line.soort]}>
            <span className={styles.sign}>{signs[line.soort]}</span>
            <span className={styles.text}>{line.tekst === '' ? ' ' : line.tekst}</span>
          </li>
        ),
      )}
    </ol>
  )
}

const signs: Readonly<Record<DiffLine['soort'], string>> = { gelijk: ' ', erbij: '+', weg: '−' }

/** The changed lines with some around them; null stands for what was left out. */
function shortened(lines: readonly DiffLine[]): readonly (DiffLine | null)[] {
  const isChanged = (line: DiffLine | undefined) => line !== undefined && line.soort !== 'gelijk'
  const shown = lines.map((_, at) => lines.slice(Math.max(0, at - context), at + context + 1).some(isChanged))
  return lines.flatMap((line, at) => (shown[at] ? [line] : shown[at - 1] ? [null] : []))
}

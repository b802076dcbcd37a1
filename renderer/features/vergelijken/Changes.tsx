import type { ReactNode } from 'react'
import type { Verschil, Wijziging } from '../../../core/runs/comparison'
import { describeChange, isCause } from '../../../core/runs/describe'
import type { DiffLine } from '../../../core/runs/lineDiff'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import styles from './Changes.module.css'

interface ChangesProps {
  readonly changes: readonly Wijziging[]
  readonly differences: readonly Verschil[]
}

/** What was changed in between, each with how much follows from it; of a cell, line by line. */
export function Changes({ changes, differences }: ChangesProps): ReactNode {
  return (
    <section aria-labelledby="wijzigingen">
      <h3 id="wijzigingen" className={styles.heading}>
        Waardoor
      </h3>
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={`${change.soort} ${'naam' in change ? change.naam : ''}`}>
            {describeChange(change)} <span className={styles.effect}>{effectOf(change, differences)}</span>
            {change.soort === 'cel' && change.regels.length > 0 ? (
              <TextDiff cell={change.naam} lines={change.regels} />
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function effectOf(change: Wijziging, differences: readonly Verschil[]): string {
  const count = differences.filter(({ oorzaken }) => oorzaken.some((cause) => isCause(cause, change))).length
  if (count === 0) return 'Daar volgt geen verschil uit.'
  return `${formatNumber(count)} ${count === 1 ? 'verschil rust' : 'verschillen rusten'} hierop.`
}

const signs = { gelijk: ' ', erbij: '+', weg: '−' } as const

function TextDiff({
  cell,
  lines,
}: {
  readonly cell: string
  readonly lines: readonly DiffLine[]
}): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by key
    <pre className={styles.diff} role="region" aria-label={`Wat er in ${cell} gewijzigd is`} tabIndex={0}>
      {lines.map(({ soort, tekst }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have no other name and never move
        <span key={at} className={styles[soort]}>
          <span aria-hidden>{signs[soort]} </span>
          {soort === 'gelijk' ? null : <span className="visually-hidden">{soort}: </span>}
          {tekst}
          {'\n'}
        </span>
      ))}
    </pre>
  )
}

import type { ReactNode } from 'react'
import type { Histogram, InspectedColumn } from '../../../core/sources/inspection'
import { formatNumber } from '../../../core/statistics/dutchNumbers'
import { binWords, histogramWords } from './histogramWords'
import styles from './HistogramView.module.css'

interface HistogramProps {
  readonly column: InspectedColumn
  readonly histogram: Histogram
}

const [width, height] = [320, 64]

/** How a column's values spread: a quiet picture, with the same in words and in a table. */
export function HistogramView({ column, histogram }: HistogramProps): ReactNode {
  const { bins } = histogram
  return (
    <figure className={styles.figure}>
      <Bars histogram={histogram} words={histogramWords(column, histogram)} width={width} height={height} />
      <p className={styles.axis} aria-hidden>
        <span>{binWords(column, histogram, 0).split(' ')[0]}</span>
        <span>
          {binWords(column, histogram, bins.length - 1)
            .split(' ')
            .at(-1)}
        </span>
      </p>
      <details className={styles.numbers}>
        <summary>Aantallen per vak</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Vak</th>
              <th scope="col">Aantal</th>
            </tr>
          </thead>
          <tbody>
            {bins.map(({ from, count }, at) => (
              <tr key={from}>
                <th scope="row">{binWords(column, histogram, at)}</th>
                <td>{formatNumber(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

interface BarsProps {
  readonly histogram: Histogram
  /** Null where the same is said beside it. */
  readonly words: string | null
  readonly width: number
  readonly height: number
}

/** The bars alone. A bin with any value at all is seen. */
export function Bars({ histogram: { bins }, words, width: wide, height: high }: BarsProps): ReactNode {
  const most = Math.max(1, ...bins.map(({ count }) => count))
  const step = wide / Math.max(1, bins.length)
  const gap = step > 4 ? 1 : 0
  return (
    <svg
      className={styles.bars}
      width={wide}
      height={high}
      viewBox={`0 0 ${wide} ${high}`}
      {...(words === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words })}
    >
      <line x1="0" x2={wide} y1={high - 0.5} y2={high - 0.5} />
      {bins.map(({ from, count }, at) => {
        const tall = count === 0 ? 0 : Math.max(1, (count / most) * (high - 2))
        return (
          <rect
            key={from}
            x={at * step}
            y={high - 1 - tall}
            width={Math.max(0.5, step - gap)}
            height={tall}
          />
        )
      })}
    </svg>
  )
}

import type { ReactNode } from 'react'
import type { ColumnProfile, InspectedColumn } from '../../../core/sources/inspection'
import { formatNumber, formatPercent } from '../../../core/statistics/dutchNumbers'
import { HistogramView } from './HistogramView'
import { valueWord } from './valueWord'
import styles from './ColumnDetail.module.css'

interface ColumnDetailProps {
  readonly column: InspectedColumn
  readonly rowCount: number
}

/** All that is known of a column's values. */
export function ColumnDetail({ column, rowCount }: ColumnDetailProps): ReactNode {
  const { profile } = column
  return (
    <div className={styles.detail}>
      <dl className={styles.facts}>
        {factsOf(column, rowCount).map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {profile === null ? <p className={styles.note}>Van deze kolom worden geen waarden getoond.</p> : null}
      {profile === null || profile.histogram === null ? null : (
        <section>
          <h4 className={styles.heading}>Verdeling</h4>
          <HistogramView column={column} histogram={profile.histogram} />
        </section>
      )}
      {profile === null ? null : (
        <Values column={column} profile={profile} filled={rowCount - column.nulls} />
      )}
    </div>
  )
}

type Fact = readonly [term: string, fact: string]

function factsOf(column: InspectedColumn, rowCount: number): readonly Fact[] {
  const { profile, missing, nulls, header } = column
  const share = (count: number) =>
    rowCount === 0 ? formatNumber(count) : `${formatNumber(count)} (${formatPercent(count / rowCount)})`
  const word = (value: number | string) => valueWord(column, value)
  const measured = profile !== null && profile.histogram !== null
  return [
    // A column of a result comes from no file.
    ...(header === '' ? [] : [['Kop in het bestand', header] as const]),
    ['Gevuld', share(rowCount - nulls)],
    ...Object.entries(missing)
      .sort(([, a], [, b]) => b - a)
      .map(([reason, count]): Fact => [`Ontbreekt: ${reason}`, share(count)]),
    ...(profile === null
      ? []
      : [
          [
            'Verschillende waarden',
            `${formatNumber(profile.distinct)}${profile.distinct >= 100_000 ? ' of meer' : ''}`,
          ] as const,
        ]),
    ...(measured && profile.min !== null ? [['Kleinste', word(profile.min)] as const] : []),
    ...(measured && profile.median !== null ? [['Mediaan', word(profile.median)] as const] : []),
    ...(measured && profile.max !== null ? [['Grootste', word(profile.max)] as const] : []),
  ]
}

interface ValuesProps {
  readonly column: InspectedColumn
  readonly profile: ColumnProfile
  /** Rows with a value. */
  readonly filled: number
}

/** The answers of a survey with their weighted shares, else the most frequent values. */
function Values({ column, profile, filled }: ValuesProps): ReactNode {
  const { weighted, top, distinct } = profile
  const lines =
    weighted === null
      ? top.map(({ value, count }) => ({ value, count, share: null }))
      : weighted.answers.map(({ value, n, share }) => ({ value, count: n, share }))
  if (lines.length === 0 || (distinct > 1 && lines.every(({ count }) => count === 1))) return null
  const hasLabels = lines.some(({ value }) => column.valueLabels[value] !== undefined)
  return (
    <section>
      <h4 className={styles.heading}>
        {weighted === null && lines.length < distinct ? 'Vaakst' : 'Waarden'}
      </h4>
      <table className={styles.values}>
        <thead>
          <tr>
            <th scope="col">Waarde</th>
            {hasLabels ? <th scope="col">Betekenis</th> : null}
            <th scope="col" className={styles.number}>
              Aantal
            </th>
            <th scope="col" className={styles.number}>
              Aandeel
            </th>
            {weighted === null ? null : (
              <th scope="col" className={styles.number}>
                Gewogen
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ value, count, share }) => (
            <tr key={value}>
              <th scope="row">{valueWord(column, value)}</th>
              {hasLabels ? <td>{column.valueLabels[value] ?? ''}</td> : null}
              <td className={styles.number}>{formatNumber(count)}</td>
              <td className={styles.number}>
                {filled === 0 ? '' : formatPercent(count / (weighted?.n ?? filled))}
              </td>
              {share === null ? null : <td className={styles.number}>{formatPercent(share)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

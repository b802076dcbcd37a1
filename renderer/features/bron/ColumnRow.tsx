import { useId } from 'react'
import type { ReactNode } from 'react'
import { ChevronRight } from 'lucide-react'
import type { InspectedColumn } from '../../../core/sources/inspection'
import { formatNumber, formatPercent } from '../../../core/statistics/dutchNumbers'
import { typeWords } from '../../ui/formatValue'
import { ColumnDetail } from './ColumnDetail'
import { Bars } from './HistogramView'
import { valueWord } from './valueWord'
import styles from './ColumnTable.module.css'

interface ColumnRowProps {
  readonly column: InspectedColumn
  readonly rowCount: number
  readonly showsCounts: boolean
  readonly isOpen: boolean
  readonly onOpen: () => void
}

/** One column on one line; opening it shows the rest below. */
export function ColumnRow({ column, rowCount, showsCounts, isOpen, onOpen }: ColumnRowProps): ReactNode {
  const detailId = useId()
  const { name, label, type, unit, role } = column
  const words = (
    <>
      <code className={styles.name}>{name}</code>
      {label === name ? null : <span className={styles.label}>{label}</span>}
    </>
  )
  return (
    <>
      <tr data-column={name} tabIndex={-1}>
        <th scope="row">
          {showsCounts ? (
            <button
              type="button"
              className={styles.open}
              aria-expanded={isOpen}
              aria-controls={isOpen ? detailId : undefined}
              onClick={onOpen}
            >
              <ChevronRight aria-hidden size={13} className={isOpen ? styles.opened : styles.closed} />
              <span>{words}</span>
            </button>
          ) : (
            words
          )}
        </th>
        <td>
          {typeWords[type]}
          {unit === null ? null : <span className={styles.label}>{unit}</span>}
        </td>
        <td>
          {role ?? ''}
          {column.transform === null ? null : (
            <span className={styles.label}>omgezet: {column.transform}</span>
          )}
        </td>
        {showsCounts ? <Counts column={column} rowCount={rowCount} /> : null}
      </tr>
      {isOpen && showsCounts ? (
        <tr id={detailId}>
          <td colSpan={6} className={styles.detail}>
            <ColumnDetail column={column} rowCount={rowCount} />
          </td>
        </tr>
      ) : null}
    </>
  )
}

function Counts({ column, rowCount }: Pick<ColumnRowProps, 'column' | 'rowCount'>): ReactNode {
  const { nulls, missing, profile } = column
  const [reason, ...others] = Object.entries(missing).sort(([, a], [, b]) => b - a)
  return (
    <>
      <td className={styles.number}>{rowCount === 0 ? '' : formatPercent((rowCount - nulls) / rowCount)}</td>
      <td className={styles.reasons}>
        {reason === undefined ? null : `${formatNumber(reason[1])}× ${reason[0]}`}
        {others.length === 0 ? null : (
          <span className={styles.label}>
            {others.length === 1 ? 'en nog 1 reden' : `en nog ${others.length} redenen`}
          </span>
        )}
      </td>
      <td>
        {profile === null ? null : (
          <span className={styles.values}>
            {profile.histogram === null ? null : (
              <Bars histogram={profile.histogram} words={null} width={72} height={18} />
            )}
            <span className={styles.sample}>{inShort(column)}</span>
          </span>
        )}
      </td>
    </>
  )
}

/** The bounds of numbers and days, the most frequent of other values. */
function inShort(column: InspectedColumn): string {
  const { profile, valueLabels } = column
  if (profile === null || profile.distinct === 0) return ''
  const { distinct, top, min, max, histogram } = profile
  if (histogram !== null && min !== null && max !== null)
    return `${valueWord(column, min)} t/m ${valueWord(column, max)}`
  const most = top.filter(({ count }) => count > 1).slice(0, 4)
  if (most.length === 0) return `${formatNumber(distinct)} verschillend`
  const said = most.map(({ value }) => valueLabels[value] ?? valueWord(column, value)).join(' · ')
  return distinct > most.length ? `${said} · …` : said
}

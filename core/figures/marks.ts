import type { CellValue, Row } from '../bridge/table'
import { protectedSign } from '../notebook/formatValue'
import { formatDate } from '../statistics/dutchNumbers'
import { formatMeasure, type Measure } from './measure'
import type { FigureData } from './figureData'

/** One number of a figure as it is drawn. */
export interface Mark {
  readonly category: string
  readonly series: string | null
  /** null when it is protected or missing. */
  readonly value: number | null
  /** As it is written at the mark: `73`, `38%`, `7 van de 25`, `•`. */
  readonly label: string
  /** People behind it as written: `273`, `•`; null when the figure has no column for it. */
  readonly n: string | null
  readonly state: 'gewoon' | 'kleine-groep' | 'beschermd' | 'ontbreekt'
  /** Limits of its interval, in the unit of the value; null where none is drawn. */
  readonly interval: Interval | null
}

export interface Interval {
  readonly low: number
  readonly high: number
}

export interface MarkColumns {
  readonly category: string
  readonly series: string | null
  readonly n: string | null
  readonly intervalOf?: (row: Row, index: number) => Interval | null
}

/** The rows of a result as marks, in the order of the rows. */
export function readMarks(data: FigureData, columns: MarkColumns, measure: Measure): Mark[] {
  return data.table.rows.map((row, index) => {
    const value = row[measure.column]
    return {
      ...readValue(data, row, index, measure),
      category: categoryText(row[columns.category] ?? null, data, columns.category),
      series:
        columns.series === null ? null : categoryText(row[columns.series] ?? null, data, columns.series),
      value: typeof value === 'number' ? value : null,
      n: columns.n === null ? null : baseText(data, row, index, columns.n),
      interval: typeof value === 'number' ? (columns.intervalOf?.(row, index) ?? null) : null,
    }
  })
}

/** How one value of a result reads, and what is the matter with it. */
export function readValue(
  data: FigureData,
  row: Row,
  index: number,
  measure: Measure,
): Pick<Mark, 'label' | 'state'> {
  const state = markState(data, row, index, measure)
  return { state, label: markLabel(row, state, measure) }
}

function markState(data: FigureData, row: Row, index: number, measure: Measure): Mark['state'] {
  if (data.isHidden(index, measure.column)) return 'beschermd'
  if (typeof row[measure.column] !== 'number') return 'ontbreekt'
  return data.isSmall(index, measure.column) ? 'kleine-groep' : 'gewoon'
}

function markLabel(row: Row, state: Mark['state'], measure: Measure): string {
  const value = row[measure.column]
  if (state === 'beschermd') return protectedSign
  if (typeof value !== 'number') return ''
  const { role } = measure
  if (state === 'kleine-groep' && role?.rol === 'aandeel') {
    const [count, base] = [row[role.teller], row[role.noemer]]
    if (typeof count === 'number' && typeof base === 'number') return `${count} van de ${base}`
  }
  return formatMeasure(value, measure)
}

function baseText(data: FigureData, row: Row, index: number, column: string): string {
  if (data.isHidden(index, column)) return protectedSign
  const base = row[column]
  return typeof base === 'number' ? formatMeasure(base, baseMeasure) : 'onbekend'
}

const baseMeasure: Measure = { column: 'n', kind: 'getal', decimals: 0, eenheid: '', role: null }

/** A group's name as a figure writes it. */
export function categoryText(value: CellValue, data: FigureData, column: string): string {
  if (value === null || value === '') return '(niet ingevuld)'
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  const type = data.table.columns.find(({ name }) => name === column)?.type
  return type === 'date' && typeof value === 'string' ? formatDate(value) : String(value)
}

import type { Plot } from '../../../figures/plot'
import type { WorkbookCell, WorkbookSheet } from '../../../workbook/model'
import { letters } from '../../../workbook/sheetXml'
import { writeWorkbook } from '../../../workbook/writeWorkbook'
import { isUneven } from './timeAxis'

/** A column of numbers that a chart takes something from, with its place in the workbook. */
export interface ChartColumn {
  readonly head: string
  readonly values: readonly (number | null)[]
  /** `$B`, `$C` … */
  readonly letter: string
}

export interface SeriesColumns {
  readonly value: ChartColumn
  /** What an interval reaches below and above the value; null where no point has one. */
  readonly reach: { readonly below: ChartColumn; readonly above: ChartColumn } | null
}

export const chartSheet = 'Gegevens'

/** Of the column that stands along the axis: the words of the categories, or behind those their days. */
export const categoryLetter = (plot: Plot): string => (isUneven(plot) ? '$B' : '$A')

/** The columns of a chart, after those of its categories: what its workbook holds and what its series name. */
export function chartColumns(plot: Plot): readonly SeriesColumns[] {
  const { series, axis } = plot
  let at = isUneven(plot) ? 1 : 0
  const column = (head: string, values: readonly (number | null)[]): ChartColumn => {
    at += 1
    return { head, values, letter: `$${letters(at)}` }
  }
  return series.map(({ label, points }): SeriesColumns => {
    const name = label === '' ? axis : label
    const value = column(
      name,
      points.map((point) => point.value),
    )
    if (points.every(({ interval }) => interval === null)) return { value, reach: null }
    const reach = (words: string, of: (low: number, high: number, value: number) => number) =>
      column(
        `${name}, interval ${words}`,
        points.map(({ interval, value: middle }) =>
          interval === null || middle === null ? null : of(interval.low, interval.high, middle),
        ),
      )
    return {
      value,
      reach: {
        below: reach('omlaag', (low, _, middle) => tidy(middle - low)),
        above: reach('omhoog', (_, high, middle) => tidy(high - middle)),
      },
    }
  })
}

// Without the dust that subtracting leaves.
const tidy = (difference: number) => Math.max(0, Number(difference.toPrecision(12)))

/** The workbook behind a chart: what it draws as it is published, and nothing else. */
export function chartWorkbook(plot: Plot): Uint8Array {
  const columns = chartColumns(plot).flatMap(({ value, reach }) =>
    reach === null ? [value] : [value, reach.below, reach.above],
  )
  const text = (words: string): WorkbookCell => ({ kind: 'tekst', text: words })
  const { kind, decimals } = plot.measure
  const number = (value: number | null): WorkbookCell =>
    value === null ? null : { kind: 'getal', value, decimals, ...(kind === 'aandeel' && { as: 'procent' }) }
  const days: readonly WorkbookCell[] = isUneven(plot)
    ? (plot.days ?? []).map((iso) => ({ kind: 'dag', iso }))
    : []
  const sheet: WorkbookSheet = {
    name: chartSheet,
    headRows: 1,
    widths: [40, ...days.slice(0, 1).map(() => 16), ...columns.map(() => 16)],
    rows: [
      [text(''), ...days.slice(0, 1).map(() => text('Datum')), ...columns.map(({ head }) => text(head))],
      ...plot.categories.map((label, at) => [
        text(label),
        ...days.slice(at, at + 1),
        ...columns.map(({ values }) => number(values[at] ?? null)),
      ]),
    ],
  }
  return writeWorkbook([sheet])
}

import type { Plot } from '../../../figures/plot'
import type { WorkbookCell, WorkbookSheet } from '../../../workbook/model'
import { letters } from '../../../workbook/sheetXml'
import { writeWorkbook } from '../../../workbook/writeWorkbook'
import { dayOf, isUneven } from './timeAxis'

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

/** The columns of a chart, after that of its categories: what its workbook holds and what its series name. */
export function chartColumns({ series, axis }: Plot): readonly SeriesColumns[] {
  let at = 0
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
  const uneven = isUneven(plot)
  const category = (label: string, at: number): WorkbookCell =>
    uneven ? { kind: 'dag', iso: dayOf(plot.moments?.[at] ?? 0) } : text(label)
  const sheet: WorkbookSheet = {
    name: chartSheet,
    headRows: 1,
    widths: [40, ...columns.map(() => 16)],
    rows: [
      [text(''), ...columns.map(({ head }) => text(head))],
      ...plot.categories.map((label, at) => [
        category(label, at),
        ...columns.map(({ values }) => number(values[at] ?? null)),
      ]),
    ],
  }
  return writeWorkbook([sheet])
}

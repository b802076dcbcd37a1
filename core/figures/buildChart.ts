import { isChart, type ChartKeys, type MatrixKeys } from '../notebook/figuurKeys'
import { figureAlternative } from './alternative'
import { readBreaks, type SeriesBreak } from './breaks'
import type { Chart, ChartInput, Series } from './chart'
import { chartProblem } from './chartProblem'
import { palettes } from './colours'
import { composeSpec } from './composeSpec'
import type { FigureData } from './figureData'
import { readInterval, type IntervalRule } from './interval'
import { addLegend } from './legend'
import { lineChart } from './lineChart'
import { lyingBars } from './lyingBars'
import { readMarks, type Mark } from './marks'
import { matrixChart } from './matrixChart'
import { readMeasure, type Measure } from './measure'
import type { Figure, FigureInput, FigureNote } from './model'
import { figureNotes, totalText } from './notes'
import { naturalOrder, orderCategories } from './order'
import { widthsToTry } from './pageWidth'
import { readPeriod } from './period'
import { readPlaces, type Places } from './places'
import { plotOf, type Plot } from './plot'
import { pointChart } from './pointChart'
import { readReference } from './reference'
import { slopeChart, slopeRange } from './slopeChart'
import { standingBars } from './standingBars'
import { defaultSubtitle } from './subtitle'
import { withheldFigure, type FigureBase } from './withheldFigure'
import { sheetOf } from './sheetOf'

/** Draws marks by category: every kind that compares numbers. */
export function buildChart(
  input: FigureInput,
  keys: ChartKeys | MatrixKeys,
  data: FigureData,
  base: FigureBase,
): Figure {
  const places = readPlaces(keys, data.table, input.roles)
  const measure = readMeasure(places.value, data.table, input.roles, keys)
  const interval = keys.soort === 'punt' ? readInterval(keys.interval, data, measure, input) : null
  const marks = readMarks(data, { ...places, ...(interval ? { intervalOf: interval.of } : {}) }, measure)
  const breaks = isChart(keys) ? readBreaks(keys) : []
  const asked = toChartInput(input, keys, marks, measure, places, breaks ?? [])
  const problem = chartProblem(keys, asked, breaks)
  if (problem !== null) return withheldFigure(base, input, problem)
  const chartInput = widthsToTry(input.width)
    .map((width) => ({ ...asked, width }))
    .find((one) => drawChart(one, keys, places) !== null)
  const chart = chartInput && drawChart(chartInput, keys, places)
  if (!chart) return withheldFigure(base, input, tooManyColumns)
  const subtitle = keys.ondertitel ?? defaultSubtitle(measure, input)
  const overTime = keys.soort === 'lijn' || marks.every(({ category }) => readPeriod(category) !== null)
  const total = totalText(data, measure, overTime || keys.soort === 'helling', input)
  const extra = ownNotes(keys, chartInput, interval, breaks ?? [])
  const notes = withOwnNotes(figureNotes(input, total, marks, openOr(keys)), extra)
  const alternative = figureAlternative({ ...base, subtitle, marks, seriesLabel, measure, notes })
  const sheet = sheetOf(input, { ...base, subtitle, notes, alternative }, chartInput.width)
  const spec = composeSpec(chart, sheet)
  const plot = readPlot(keys, chartInput, places)
  return { ...base, subtitle, spec, ...(plot && { plot }), withheld: null, notes, alternative }
}

const tooManyColumns =
  'De kolommen van deze matrix passen niet naast elkaar. Verwissel x en y, of kies in de query minder kolommen.'

const seriesLabel = (name: string | null) => name ?? ''

function toChartInput(
  input: FigureInput,
  keys: ChartKeys | MatrixKeys,
  marks: readonly Mark[],
  measure: Measure,
  places: Places,
  breaks: readonly SeriesBreak[],
): ChartInput {
  const palette = palettes[input.scheme]
  const names = [...new Set(marks.map(({ series }) => series))]
  const order = naturalOrder(names.map((name) => name ?? ''))
  const inOrder = names.toSorted((one, other) => order.indexOf(one ?? '') - order.indexOf(other ?? ''))
  const series = inOrder.map((name, index): Series => {
    const colour = palette.categories[index % palette.categories.length] ?? palette.ink
    return { name, label: name ?? '', colour, hatched: false }
  })
  const chart = isChart(keys) ? keys : null
  return {
    marks,
    series,
    measure,
    palette,
    categories:
      chart && chart.soort !== 'helling'
        ? orderCategories(marks, chart)
        : naturalOrder([...new Set(marks.map(({ category }) => category))]),
    under: (category) => (chart ? baseLine(marks, category) : null),
    width: input.width,
    categoryName: places.category.replaceAll('_', ' '),
    reference: chart && readReference(chart, measure),
    axisTitle: chart?.['as-titel'] ?? null,
    breaks,
  }
}

function baseLine(marks: readonly Mark[], category: string): string | null {
  const bases = [...new Set(marks.filter((mark) => mark.category === category).map(({ n }) => n))]
  const known = bases.filter((base) => base !== null)
  return known.length === 1 ? `n = ${known[0]}` : null
}

function drawChart(input: ChartInput, keys: ChartKeys | MatrixKeys, { direction }: Places): Chart | null {
  switch (keys.soort) {
    case 'lijn':
      return lineChart(input)
    case 'helling':
      return slopeChart(input)
    case 'matrix':
      return matrixChart(input)
    case 'punt':
      return withLegend(pointChart(input), input)
    case 'staaf':
    case 'gestapeld': {
      const stacked = keys.soort === 'gestapeld'
      const whole = stacked ? wholeOf(input) : null
      const standing = direction === 'staand' ? standingBars(input, stacked, whole) : null
      return withLegend(standing ?? lyingBars(input, stacked, whole), input)
    }
  }
}

function readPlot(keys: ChartKeys | MatrixKeys, input: ChartInput, { direction }: Places): Plot | null {
  if (keys.soort === 'matrix') return null
  const stacked = keys.soort === 'gestapeld'
  const stands =
    direction === 'staand' && standingBars(input, stacked, stacked ? wholeOf(input) : null) !== null
  return plotOf(input, keys.soort === 'helling' ? 'lijn' : keys.soort, !stands)
}

const withLegend = (chart: Chart, input: ChartInput) =>
  input.series.length > 1 ? addLegend(chart, input) : chart

// Shares that add up to 1 in some category are parts of a whole: the axis ends at 100%.
function wholeOf({ marks, categories, measure }: ChartInput): number | null {
  const one = measure.kind === 'aandeel' ? 1 : measure.kind === 'procent' ? 100 : null
  if (one === null) return null
  const sums = categories.map((category) =>
    marks.reduce((sum, mark) => (mark.category === category ? sum + (mark.value ?? 0) : sum), 0),
  )
  return sums.every((sum) => sum <= one * 1.01) ? one : null
}

/** How a small group looks in this kind. */
const openOr = ({ soort }: ChartKeys | MatrixKeys) =>
  soort === 'lijn' || soort === 'punt' || soort === 'helling' ? 'een open punt' : 'gestreept'

function ownNotes(
  { soort }: ChartKeys | MatrixKeys,
  { marks, measure }: ChartInput,
  interval: IntervalRule | null,
  breaks: readonly SeriesBreak[],
): FigureNote[] {
  const drawn = marks.some((mark) => mark.interval !== null)
  const texts = [
    interval !== null && drawn ? interval.note : null,
    soort === 'helling' ? slopeRange(marks, measure) : null,
  ]
  return [
    ...texts.flatMap((text): FigureNote[] => (text === null ? [] : [{ kind: 'n', text }])),
    ...breaks.map(({ note }): FigureNote => ({ kind: 'voorbehoud', text: note })),
  ]
}

// What the figure itself has to say stands with the lines of its kind.
function withOwnNotes(notes: readonly FigureNote[], own: readonly FigureNote[]): FigureNote[] {
  const kinds = ['n', 'bron', 'voorbehoud'] as const
  return kinds.flatMap((kind) => [...notes, ...own].filter((note) => note.kind === kind))
}

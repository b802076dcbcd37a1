import type { FiguurKeys } from '../notebook/model'
import { figureAlternative } from './alternative'
import type { Chart, ChartInput, Series } from './chart'
import { palettes } from './colours'
import { composeSpec } from './composeSpec'
import { figureData, figureTable, type FigureData } from './figureData'
import { columnProblem } from './figureProblems'
import { addLegend } from './legend'
import { lineChart } from './lineChart'
import { lyingBars } from './lyingBars'
import { readMarks, type Mark } from './marks'
import { describeMeasure, readMeasure, type Measure } from './measure'
import type { Figure, FigureInput } from './model'
import { figureNotes, periodText, totalText } from './notes'
import { orderCategories } from './order'
import { readPeriod } from './period'
import { readPlaces, type Places } from './places'
import { standingBars } from './standingBars'

/**
 * Draws a `figuur` cell. In Publicatie nothing of the exact result is looked at: order, axis, words and data come from
 * the published table. A figure that can't be drawn says why in `withheld`.
 */
export function buildFigure(input: FigureInput): Figure {
  const data = figureData(input)
  const base = { name: input.name, title: input.keys.titel, ...figureTable(data, input.roles) }
  const reason = withheldReason(input, data)
  if (reason !== null) return withheldFigure(base, input, reason)
  const places = readPlaces(input.keys, data.table, input.roles)
  const measure = readMeasure(places.value, data.table, input.roles, input.keys)
  const marks = readMarks(data, places, measure)
  const overTime = input.keys.soort === 'lijn' || marks.every(({ category }) => readPeriod(category) !== null)
  const subtitle = input.keys.ondertitel ?? defaultSubtitle(measure, input)
  const chartInput = toChartInput(input, marks, measure, places)
  const chart = drawChart(chartInput, input.keys, places.direction)
  if (chart === null) return withheldFigure(base, input, noMoment)
  const notes = figureNotes(input, totalText(data, measure, overTime, input), marks)
  const seriesLabel = (name: string | null) => name ?? ''
  const alternative = figureAlternative({ ...base, subtitle, marks, seriesLabel, measure, notes })
  const sheet = { ...base, subtitle, notes, description: alternative, width: input.width }
  const spec = composeSpec(chart, { ...sheet, palette: palettes[input.scheme] })
  return { ...base, subtitle, spec, withheld: null, notes, alternative }
}

const noMoment =
  'Een lijn laat een ontwikkeling in de tijd zien, maar de kolom op de x-as heeft geen jaren of datums. Kies soort: staaf.'

function withheldReason({ weergave, protection, keys, roles }: FigureInput, data: FigureData): string | null {
  if (weergave === 'publicatie' && protection.withheld !== null) return protection.withheld
  if (data.table.rows.length === 0) return 'Het resultaat heeft geen rijen om te tekenen.'
  return columnProblem(keys, data.table, roles)
}

export function withheldFigure(
  base: Pick<Figure, 'name' | 'title' | 'data' | 'hidden' | 'shares'>,
  input: Pick<FigureInput, 'flags' | 'sources' | 'roles' | 'protection' | 'weergave'>,
  reason: string,
): Figure {
  const notes = figureNotes(input, null, [])
  const alternative = `${base.title}. Niet getoond: ${reason}`
  return { ...base, subtitle: '', spec: null, withheld: reason, notes, alternative }
}

function toChartInput(
  input: FigureInput,
  marks: readonly Mark[],
  measure: Measure,
  places: Places,
): ChartInput {
  const palette = palettes[input.scheme]
  const names = [...new Set(marks.map(({ series }) => series))]
  const series = names.map((name, index): Series => {
    const colour = palette.categories[index % palette.categories.length] ?? palette.ink
    return { name, label: name ?? '', colour, hatched: false }
  })
  return {
    marks,
    series,
    measure,
    palette,
    categories: orderCategories(marks, input.keys),
    under: (category) => baseLine(marks, category),
    width: input.width,
    categoryName: places.category.replaceAll('_', ' '),
  }
}

function baseLine(marks: readonly Mark[], category: string): string | null {
  const bases = [...new Set(marks.filter((mark) => mark.category === category).map(({ n }) => n))]
  const known = bases.filter((base) => base !== null)
  return known.length === 1 ? `n = ${known[0]}` : null
}

function drawChart(input: ChartInput, { soort }: FiguurKeys, direction: Places['direction']): Chart | null {
  if (soort === 'lijn') return lineChart(input)
  const stacked = soort === 'gestapeld'
  const whole = stacked ? wholeOf(input) : null
  const chart =
    stacked || direction === 'liggend'
      ? lyingBars(input, stacked, whole)
      : (standingBars(input) ?? lyingBars(input, false, null))
  return input.series.length > 1 ? addLegend(chart, input) : chart
}

// Shares that add up to 1 in some category are parts of a whole: the axis ends at 100%.
function wholeOf({ marks, categories, measure }: ChartInput): number | null {
  const one = measure.kind === 'aandeel' ? 1 : measure.kind === 'procent' ? 100 : null
  if (one === null) return null
  const sums = categories.map((category) =>
    marks.reduce((sum, mark) => (mark.category === category ? sum + (mark.value ?? 0) : sum), 0),
  )
  return sums.every((sum) => sum <= one * 1.01) ? one : null
}

function defaultSubtitle(measure: Measure, { sources }: FigureInput): string {
  const what = describeMeasure(measure)
  const periods = [
    ...new Set(sources.flatMap(({ peilperiode }) => (peilperiode ? [periodText(peilperiode)] : []))),
  ]
  const unit = `${what.charAt(0).toUpperCase()}${what.slice(1)}`
  return periods.length === 1 ? `${unit} · ${periods[0]}` : unit
}

import { figureAlternative } from './alternative'
import type { ChartInput, Series } from './chart'
import { palettes, type Direction, type Palette } from './colours'
import { composeSpec } from './composeSpec'
import { figureData, figureTable, type FigureData } from './figureData'
import { addLegend } from './legend'
import { lyingBars } from './lyingBars'
import { protectedSign } from '../notebook/formatValue'
import { readMarks } from './marks'
import { readMeasure } from './measure'
import type { Figure, FigureInput } from './model'
import { figureNotes } from './notes'
import { formatNumber, formatPeriod } from '../statistics/dutchNumbers'
import { withheldFigure } from './withheldFigure'
import type { ZrmFacts } from '../zrm/facts'

export type ComparisonInput = Omit<FigureInput, 'keys'> & {
  readonly facts: Pick<ZrmFacts, 'domein' | 'periode'>
}

const directions = ['hoger', 'gelijk', 'lager', 'onbekend'] as const satisfies readonly Direction[]

/**
 * Draws the result of a `zrm` cell (its columns: core/notebook/zrmResult.ts): one stacked bar per vergelijking with
 * the trajecten that ended hoger, gelijk, lager or onbekend, in numbers.
 */
export function buildComparisonFigure(input: ComparisonInput): Figure {
  const data = figureData(input)
  const title = `Ontwikkeling op het ZRM-domein ${input.facts.domein}`
  const base = { name: input.name, title, ...shownColumns(figureTable(data, input.roles)) }
  const reason = input.weergave === 'publicatie' ? input.protection.withheld : null
  if (reason !== null) return withheldFigure(base, input, reason)
  if (data.table.rows.length === 0) {
    return withheldFigure(base, input, 'Er zijn geen trajecten om te vergelijken.')
  }
  const measure = readMeasure('n', data.table, input.roles, {})
  const marks = readMarks(data, { category: 'vergelijking_label', series: 'richting', n: null }, measure)
  const palette = palettes[input.scheme]
  const chartInput: ChartInput = {
    marks,
    measure,
    palette,
    series: directionSeries(palette),
    categories: [...new Set(marks.map(({ category }) => category))],
    under: (category) => knownText(data, category),
    width: input.width,
    categoryName: 'vergelijkingen',
  }
  const chart = addLegend(lyingBars(chartInput, true, shownTotal(data)), chartInput)
  const period = input.facts.periode
  const subtitle = `Aantal trajecten${period === null ? '' : ` · ${formatPeriod(period.van, period.tot)}`}`
  const notes = figureNotes(input, totalOf(data), marks)
  const about = { ...base, subtitle, marks, seriesLabel: String, measure, notes }
  const alternative = figureAlternative(about)
  const sheet = { title, subtitle, notes, description: alternative, width: input.width, palette }
  return { ...base, subtitle, spec: composeSpec(chart, sheet), withheld: null, notes, alternative }
}

// Keys and bounds of the unknown are for the rules; the flags say what they mean.
function shownColumns({
  data,
  hidden,
  shares,
}: ReturnType<typeof figureTable>): ReturnType<typeof figureTable> {
  const names = ['vergelijking_label', 'richting', 'n', 'bekend', 'totaal', 'aandeel', 'laag', 'hoog']
  const columns = data.columns.filter(({ name }) => names.includes(name))
  const rows = data.rows.map((row) =>
    Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])),
  )
  return {
    data: { ...data, columns, rows },
    hidden: hidden.filter(({ column }) => names.includes(column)),
    shares: shares.filter((name) => names.includes(name)),
  }
}

function directionSeries({ directions: colours }: Palette): Series[] {
  return directions.map((name) => ({
    name,
    label: name === 'onbekend' ? '(nog) niet bekend' : name,
    colour: colours[name],
    hatched: name === 'onbekend',
  }))
}

function knownText(data: FigureData, category: string): string | null {
  const index = data.table.rows.findIndex((row) => row['vergelijking_label'] === category)
  const row = data.table.rows[index]
  const known = written(data, index, 'bekend')
  return row === undefined || known === null
    ? null
    : `bekend bij ${known} van ${written(data, index, 'totaal')}`
}

function written(data: FigureData, index: number, column: string): string | null {
  if (data.isHidden(index, column)) return protectedSign
  const value = data.table.rows[index]?.[column]
  return typeof value === 'number' ? String(value) : null
}

function totalOf(data: FigureData): string | null {
  const total = shownTotal(data)
  return total === null ? null : `n = ${formatNumber(total, 0)} trajecten`
}

// The total that all comparisons share; null when it differs or isn't shown.
function shownTotal(data: FigureData): number | null {
  const totals = data.table.rows.map((row, index) => (data.isHidden(index, 'totaal') ? null : row['totaal']))
  const [total] = totals
  return typeof total === 'number' && totals.every((one) => one === total) ? total : null
}

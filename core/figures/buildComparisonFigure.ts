import type { Row } from '../bridge/table'
import { protectedSign } from '../notebook/formatValue'
import type { ZrmToon } from '../notebook/model'
import { doelLabels } from '../notebook/zrm/doelTable'
import { formatNumber, formatPeriod } from '../statistics/dutchNumbers'
import type { ZrmFacts } from '../zrm/facts'
import { reachedOf } from '../zrm/lezen/doel'
import { figureAlternative } from './alternative'
import { buildFigure } from './buildFigure'
import type { Chart, ChartInput } from './chart'
import { palettes } from './colours'
import { byName } from './comparison/byName'
import { divergingBars } from './comparison/divergingBars'
import { drawnByKeys } from './comparison/drawnByKeys'
import { stackPanels } from './comparison/panels'
import { piecesOf } from './comparison/pieces'
import { perText, readingsOf } from './comparison/readings'
import { goalNumbers, numberAt } from './comparison/shownNumbers'
import { weightedSlopes } from './comparison/weightedSlopes'
import { boundsColumn, pColumn, withWrittenTests } from './comparison/writtenTests'
import { composeSpec } from './composeSpec'
import { figureData, figureTable, type FigureData } from './figureData'
import { addLegend } from './legend'
import { lyingBars } from './lyingBars'
import { readMarks } from './marks'
import { readMeasure } from './measure'
import type { Figure, FigureInput, FigureNote } from './model'
import { figureNotes } from './notes'
import { plotOf, type Plot } from './plot'
import { withheldFigure, type FigureBase } from './withheldFigure'
import { sheetOf } from './sheetOf'

export type ComparisonInput = Omit<FigureInput, 'keys'> & {
  readonly facts: Pick<ZrmFacts, 'domein' | 'scale' | 'periode' | 'comparisons'>
  readonly toon: ZrmToon
  /** Whether it is a domain of the ZRM, and not a measurement on another scale. */
  readonly isZrm: boolean
  /** What it is split by, as the cell names it; null when it isn't. */
  readonly per: string | null
}

/**
 * Draws the result of a `zrm` or `vergelijking` cell (its columns: core/notebook/zrm): what it shows decides how. In
 * Publicatie nothing of the exact result is looked at.
 */
export function buildComparisonFigure(input: ComparisonInput): Figure {
  const over = overOf(input)
  const compared = new Set(input.table.rows.map((row) => row['vergelijking'])).size
  const keys = drawnByKeys(input.toon, over, input.facts.scale, {
    groups: input.table.columns.some(({ name }) => name === 'groep'),
    comparisons: compared > 1,
  })
  const { periode } = input.facts
  if (keys !== null) {
    const under = 'ondertitel' in keys ? keys.ondertitel : undefined
    const ordered = ['startscore', 'eindscore'].filter((column) =>
      input.table.columns.some(({ name }) => name === column),
    )
    const protection = ordered.toReversed().reduce(byName, input.protection)
    const shown = { ...input, protection }
    const figure = buildFigure({
      ...(input.toon === 'toetsen' ? withWrittenTests(shown) : shown),
      keys: { ...keys, ondertitel: subtitleOf(under ?? 'Aantal trajecten', periode) },
    })
    return { ...figure, data: withoutWritten(figure.data), ...readingParts(input, figureData(shown)) }
  }
  const data = figureData(input)
  const base = {
    name: input.name,
    title: titleOf(input, over),
    ...shownColumns(figureTable(data, input.roles)),
  }
  const reason = input.weergave === 'publicatie' ? input.protection.withheld : null
  if (reason !== null) return withheldFigure(base, input, reason)
  if (data.table.rows.length === 0)
    return withheldFigure(base, input, 'Er zijn geen trajecten om te vergelijken.')
  return drawn(input, data, base)
}

/** What is written out for the drawing stands in the data as numbers. */
const withoutWritten = ({ columns, rows, ...data }: Figure['data']): Figure['data'] => ({
  ...data,
  columns: columns.filter(({ name }) => name !== boundsColumn && name !== pColumn),
  rows: rows.map((row) =>
    Object.fromEntries(Object.entries(row).filter(([name]) => name !== boundsColumn && name !== pColumn)),
  ),
})

function overOf({ facts, isZrm }: ComparisonInput): string {
  if (!isZrm) return facts.domein
  return facts.domein === 'alle' ? 'Alle ZRM-domeinen' : `ZRM-domein ${facts.domein}`
}

function titleOf(input: ComparisonInput, over: string): string {
  const { toon, facts, isZrm } = input
  if (toon === 'doel') return `${over}: doel bereikt?`
  if (toon === 'verloop') return `${over}: van startscore naar eindscore`
  if (toon === 'herhaling') return `${over}: eerste en volgende trajecten`
  const per = perText(input)
  const by = per === null ? '' : `, per ${per}`
  if (!isZrm) return `Ontwikkeling: ${facts.domein}${by}`
  return facts.domein === 'alle'
    ? 'Ontwikkeling per ZRM-domein'
    : `Ontwikkeling op het ZRM-domein ${facts.domein}${by}`
}

const subtitleOf = (what: string, periode: ZrmFacts['periode']) =>
  `${what}${periode === null ? '' : ` · ${formatPeriod(periode.van, periode.tot)}`}`

function drawn(input: ComparisonInput, data: FigureData, base: FigureBase): Figure {
  const columns = columnsOf(input, data)
  const measure = readMeasure('n', data.table, input.roles, {})
  const marks = readMarks(data, { category: columns.category, series: columns.series, n: null }, measure)
  const palette = palettes[input.scheme]
  const names = [...new Set(marks.map(({ category }) => category))]
  const chartInput: ChartInput = {
    marks,
    measure,
    palette,
    series: columns.series === 'eindscore' ? [] : piecesOf(columns.series, palette),
    categories: columns.series === 'eindscore' ? levelOrder(names) : names,
    under: (category) => underText(data, columns.category, category, () => true),
    width: input.width,
    categoryName: columns.category.replaceAll('_', ' '),
  }
  const chart = chartOf(input, data, chartInput)
  const plot = input.toon === 'verloop' ? null : comparisonPlot(chartInput, data, columns.category)
  const subtitle = subtitleOf('Aantal trajecten', input.facts.periode)
  const notes = [...readingNotes(input, data), ...figureNotes(input, totalOf(data), marks)]
  const told = marks.map((mark, at) => ({ ...mark, category: toldCategory(mark.category, at, data) }))
  const alternative = figureAlternative({
    ...base,
    subtitle,
    marks: told,
    seriesLabel: String,
    measure,
    notes,
  })
  const sheet = sheetOf(input, { ...base, subtitle, notes, alternative })
  return {
    ...base,
    subtitle,
    spec: composeSpec(chart, sheet),
    ...(plot && { plot }),
    withheld: null,
    notes,
    alternative,
    ...readingParts(input, data),
  }
}

/** Pieces of a bar; each group with what is compared, where that differs. */
function comparisonPlot(input: ChartInput, data: FigureData, column: string): Plot | null {
  const marks = input.marks.map((mark, at) => ({ ...mark, category: toldCategory(mark.category, at, data) }))
  const categories = [...new Set(marks.map(({ category }) => category))]
  const under = (category: string) => {
    const at = marks.findIndex((mark) => mark.category === category)
    const compared = data.table.rows[at]?.['vergelijking_label']
    const own = input.marks[at]?.category ?? category
    return underText(data, column, own, (row) => row['vergelijking_label'] === compared)
  }
  return plotOf({ ...input, marks, categories, under }, 'gestapeld', true)
}

/** What it says in paragraphs; nothing where nothing is shown. */
function readingParts(input: ComparisonInput, data: FigureData): Pick<Figure, 'reading'> {
  const isWithheld = input.weergave === 'publicatie' && input.protection.withheld !== null
  if (isWithheld || data.table.rows.length === 0) return {}
  const reading = readingsOf(input, data)
    .map(({ alinea }) => alinea)
    .join('\n\n')
  return reading === '' ? {} : { reading }
}

/** With more comparisons than one, each group is told with what is compared. */
function toldCategory(category: string, at: number, { table }: FigureData): string {
  const compared = new Set(table.rows.map((row) => row['vergelijking_label'])).size
  const label = table.rows[at]?.['vergelijking_label']
  return compared > 1 && typeof label === 'string' && label !== category ? `${category}, ${label}` : category
}

interface DrawnColumns {
  readonly category: string
  readonly series: 'richting' | 'uitkomst' | 'eindscore'
}

function columnsOf({ toon }: ComparisonInput, { table }: FigureData): DrawnColumns {
  if (toon === 'doel') return { category: 'doelsoort', series: 'uitkomst' }
  if (toon === 'verloop') return { category: 'startscore', series: 'eindscore' }
  const split = table.columns.some(({ name }) => name === 'groep')
  return { category: split ? 'groep' : 'vergelijking_label', series: 'richting' }
}

function chartOf({ toon, width }: ComparisonInput, data: FigureData, input: ChartInput): Chart {
  if (toon === 'verloop') return weightedSlopes(input)
  const split = data.table.columns.some(({ name }) => name === 'groep')
  const labels = [...new Set(data.table.rows.map((row) => String(row['vergelijking_label'] ?? '')))]
  if (!split || labels.length === 1)
    return split && width >= 480
      ? divergingBars(input)
      : addLegend(lyingBars(input, true, shownTotal(data)), input)
  // A comparison of groups for each pair of scores, on one scale.
  const panels = labels.map((heading, at) => {
    const rows = data.table.rows.map((row) => row['vergelijking_label'] === heading)
    const own = {
      ...input,
      marks: input.marks.filter((_, index) => rows[index]),
      under: (category: string) =>
        underText(data, 'groep', category, (row) => row['vergelijking_label'] === heading),
    }
    if (width >= 480) return { heading, chart: divergingBars(own, input.marks) }
    const bars = lyingBars(own, true, largestTotal(data))
    return { heading, chart: at === 0 ? addLegend(bars, own) : bars }
  })
  return stackPanels(panels, input.palette)
}

/** Of the groups, as far as shown: bars under each other are then of one scale. */
function largestTotal(data: FigureData): number | null {
  const totals = data.table.rows.flatMap((row, index) =>
    typeof row['totaal'] === 'number' && !data.isHidden(index, 'totaal') ? [row['totaal']] : [],
  )
  return totals.length === 0 ? null : Math.max(...totals)
}

/** Lowest first, what isn't known before it: it stands at the bottom. */
const levelOrder = (names: readonly string[]) =>
  names.toSorted(
    (one, other) =>
      Number(other === 'niet bekend') - Number(one === 'niet bekend') || one.localeCompare(other),
  )

// Keys and bounds of the unknown are for the rules; the flags say what they mean.
const unshown = ['vergelijking', 'label', 'slechtst', 'best']

function shownColumns({
  data,
  hidden,
  shares,
}: ReturnType<typeof figureTable>): ReturnType<typeof figureTable> {
  const columns = data.columns.filter(({ name }) => !unshown.includes(name))
  const rows = data.rows.map((row) =>
    Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])),
  )
  return {
    data: { ...data, columns, rows },
    hidden: hidden.filter(({ column }) => !unshown.includes(column)),
    shares: shares.filter((name) => !unshown.includes(name)),
  }
}

function readingNotes(input: ComparisonInput, data: FigureData): readonly FigureNote[] {
  return readingsOf(input, data).map(({ regel }) => ({ kind: 'n', text: regel }))
}

/** What the numbers of a category rest on, as far as they are shown. */
function underText(
  data: FigureData,
  column: string,
  category: string,
  holds: (row: Row) => boolean,
): string | null {
  if (column === 'doelsoort') return goalText(data, category)
  const index = data.table.rows.findIndex((row) => row[column] === category && holds(row))
  const known = written(data, index, 'bekend') ?? knownOfGroup(data, column, category, holds)
  const total = written(data, index, 'totaal')
  if (known !== null) return `bekend bij ${known} van ${total}`
  return total === null ? null : `n = ${total}`
}

/** A table of groups has no column of those known: all but those of which it isn't. */
function knownOfGroup(
  data: FigureData,
  column: string,
  category: string,
  holds: (row: Row) => boolean,
): string | null {
  const at = (name: string) =>
    numberAt(data, (row) => row[column] === category && row['richting'] === 'onbekend' && holds(row), name)
  const [total, unknown] = [at('totaal'), at('n')]
  return total === null || unknown === null ? null : formatNumber(total - unknown, 0)
}

function goalText(data: FigureData, label: string): string | null {
  const goal = goalNumbers(data).find(({ soort }) => doelLabels[soort] === label)
  if (goal === undefined || goal.totaal === null) return null
  const reached = reachedOf(goal)
  const total = `n = ${formatNumber(goal.totaal, 0)}`
  if (reached === null) return total
  return `bereikt bij ${formatNumber(reached.bereikt, 0)} van ${formatNumber(reached.bekend, 0)} bekend; ${total}`
}

function written(data: FigureData, index: number, column: string): string | null {
  if (data.isHidden(index, column)) return protectedSign
  const value = data.table.rows[index]?.[column]
  return typeof value === 'number' ? formatNumber(value, 0) : null
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

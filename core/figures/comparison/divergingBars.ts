import { lookChannels, pixels } from '../markChannels'
import { categoryLabel, categoryTexts } from '../categoryLabels'
import { describeMark } from '../bars'
import { labelSize, smallSize, type Chart, type ChartInput, type Series } from '../chart'
import { textOn } from '../colours'
import { hatchLines } from '../hatching'
import { blockLayer, lineLayer, textLayers, type PlacedBlock, type PlacedText } from '../layers'
import type { Mark } from '../marks'
import { textWidth } from '../textWidth'

/**
 * Bars in three lanes on one scale: from a middle line lager to the left and hoger to the right; beside them, each from
 * a line of its own, gelijk and what isn't known. So every length is measured from a straight line, and the unknown
 * is never inside the comparison.
 *
 * @param among Marks that share its scale, its own among them: charts under each other are of one scale.
 */
export function divergingBars(input: ChartInput, among = input.marks): Chart {
  const labels = input.categories.map((category) => categoryLabel(category, input))
  const left = Math.ceil(Math.max(...labels.map(({ width }) => width))) + 14
  const plot = Math.max(160, input.width - left - 8)
  const step = Math.max(30, ...labels.map(({ height }) => height + 10))
  const lanes = lanesOf(among, plot)
  const height = step * input.categories.length
  const bars = input.marks.flatMap((mark) => placeBar(mark, lanes, step, input))
  const posts = [lanes.middle, lanes.same, lanes.unknown].map((x) => ({ x, x2: x, y: -2, y2: height }))
  const layers = [
    lineLayer(posts, input.palette.muted, 1),
    [barLayer(bars, input)],
    lineLayer(
      bars.flatMap((bar) => (bar.series.hatched ? hatchLines(bar.block, 6, true) : [])),
      input.palette.muted,
      1,
    ),
    blockLayer(bars.flatMap((bar) => groundOf(bar))),
    textLayers([
      ...heads(lanes, input),
      ...labels.flatMap((label, index) => categoryTexts(label, (index + 0.5) * step, left, input)),
      ...bars.flatMap((bar) => valueTexts(bar, input)),
      ...hiddenTexts(lanes, step, input),
    ]),
  ].flat()
  return { width: plot, height, left, right: input.width - left - plot, above: 28, below: 10, layers }
}

interface Lanes {
  /** Pixels of one traject. */
  readonly unit: number
  readonly middle: number
  readonly same: number
  readonly unknown: number
}

const names = ['lager', 'hoger', 'gelijk', 'onbekend'] as const
const headRoom = { lager: 48, hoger: 52, gelijk: 44, onbekend: 104 } as const
/** Room for a number behind a bar. */
const numberRoom = 34

function lanesOf(marks: readonly Mark[], plot: number): Lanes {
  const longest = names.map((name) =>
    Math.max(0, ...marks.map((mark) => (mark.series === name ? (mark.value ?? 0) : 0))),
  )
  // A lane is never narrower than its heading; the unit is the largest with which all lanes fit.
  const widthsAt = (unit: number) =>
    names.map((name, at) => Math.max(headRoom[name], (longest[at] ?? 0) * unit + numberRoom))
  let unit = plot
  while (unit > 0.01 && widthsAt(unit).reduce((sum, width) => sum + width, 30) > plot) unit *= 0.97
  const [down = 0, up = 0, same = 0] = widthsAt(unit)
  return { unit, middle: down, same: down + up + 15, unknown: down + up + same + 30 }
}

interface PlacedBar {
  readonly mark: Mark
  readonly series: Series
  readonly block: { readonly x: number; readonly x2: number; readonly y: number; readonly y2: number }
}

function startOf(name: string | null, lanes: Lanes): number {
  if (name === 'gelijk') return lanes.same
  return name === 'onbekend' ? lanes.unknown : lanes.middle
}

function placeBar(mark: Mark, lanes: Lanes, step: number, input: ChartInput): PlacedBar[] {
  const series = input.series.find(({ name }) => name === mark.series)
  if (series === undefined || mark.value === null || mark.value === 0) return []
  const from = startOf(mark.series, lanes)
  const length = mark.value * lanes.unit
  const middle = (input.categories.indexOf(mark.category) + 0.5) * step
  const [x, x2] = mark.series === 'lager' ? [from - length, from] : [from, from + length]
  return [{ mark, series, block: { x, x2, y: middle - 10, y2: middle + 10 } }]
}

function barLayer(bars: readonly PlacedBar[], input: ChartInput): object {
  return {
    data: {
      values: bars.map(({ mark, series, block }) => ({
        ...block,
        categorie: mark.category,
        reeks: series.label,
        waarde: mark.value,
        vulling: series.colour,
        rand: series.hatched ? input.palette.muted : series.colour,
        omschrijving: describeMark(mark, input),
      })),
    },
    mark: { type: 'rect', strokeWidth: 1, ariaRoleDescription: 'balk' },
    encoding: {
      x: { field: 'x', ...pixels },
      x2: { field: 'x2' },
      y: { field: 'y', ...pixels },
      y2: { field: 'y2' },
      ...lookChannels,
    },
  }
}

const inside = ({ mark, block }: PlacedBar) => textWidth(mark.label, labelSize, 600) + 8 <= block.x2 - block.x

function groundOf(bar: PlacedBar): PlacedBlock[] {
  if (!bar.series.hatched || !inside(bar)) return []
  const half = textWidth(bar.mark.label, labelSize, 600) / 2 + 4
  const x = (bar.block.x + bar.block.x2) / 2
  const { colour } = bar.series
  return [
    { x: x - half, x2: x + half, y: bar.block.y + 2, y2: bar.block.y2 - 2, fill: colour, stroke: colour },
  ]
}

function valueTexts(bar: PlacedBar, { palette }: ChartInput): PlacedText[] {
  const { mark, series, block } = bar
  const y = (block.y + block.y2) / 2
  const style = { y, text: mark.label, size: labelSize, weight: 600 } as const
  if (inside(bar)) {
    const colour = textOn(series.colour, palette)
    return [{ ...style, x: (block.x + block.x2) / 2, align: 'center', colour }]
  }
  const colour = palette.ink
  return mark.series === 'lager'
    ? [{ ...style, x: block.x - 5, align: 'right', colour }]
    : [{ ...style, x: block.x2 + 5, align: 'left', colour }]
}

/** The sign of what isn't shown, and a 0, at the line that a bar would stand on. */
function hiddenTexts(lanes: Lanes, step: number, input: ChartInput): PlacedText[] {
  return input.marks.flatMap((mark): PlacedText[] => {
    const hidden = mark.state === 'beschermd'
    if (!hidden && mark.value !== 0) return []
    const y = (input.categories.indexOf(mark.category) + 0.5) * step
    const from = startOf(mark.series, lanes)
    const down = mark.series === 'lager'
    const description = describeMark(mark, input)
    const text = hidden ? mark.label : '0'
    const place = { x: down ? from - 6 : from + 6, y, align: down ? ('right' as const) : ('left' as const) }
    return [{ ...place, text, size: hidden ? 18 : labelSize, colour: input.palette.muted, description }]
  })
}

function heads({ middle, same, unknown }: Lanes, { palette }: ChartInput): PlacedText[] {
  const style = { y: -16, size: smallSize, weight: 600, colour: palette.ink } as const
  return [
    { ...style, x: middle - 6, text: '◂ lager', align: 'right' },
    { ...style, x: middle + 6, text: 'hoger ▸', align: 'left' },
    { ...style, x: same, text: 'gelijk', align: 'left' },
    { ...style, x: unknown, text: '(nog) niet bekend', align: 'left' },
  ]
}

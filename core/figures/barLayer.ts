import { describeMark, type Bar } from './bars'
import type { ChartInput } from './chart'
import { hatchLines } from './hatching'
import { lineLayer, type PlacedLine } from './layers'
import { categoryAxis, valueChannel } from './valueAxis'
import { placeValue, type ValueScale } from './valueScale'

/** Where bars stand: `liggend` has its categories from top to bottom, `staand` from left to right. */
export interface BarLayout {
  readonly direction: 'liggend' | 'staand'
  readonly scale: ValueScale
  /** Pixels from one category to the next. */
  readonly step: number
  /** Pixels of all the bars of one category together. */
  readonly band: number
  readonly lanes: number
  /** Pieces of one bar touch: a line of paper keeps them apart. */
  readonly stacked: boolean
}

/** The bars themselves, as a vega-lite layer with real scales, and the strokes of hatched ones. */
export function barLayers(bars: readonly Bar[], layout: BarLayout, input: ChartInput): object[] {
  const { palette, categories, measure } = input
  const padding = 1 - layout.band / layout.step
  const value = valueChannel('van', layout.scale, measure, palette)
  const category = {
    field: 'categorie',
    type: 'nominal',
    scale: { domain: categories, paddingInner: padding, paddingOuter: padding / 2 },
    axis: categoryAxis(input.categoryName, categories, palette, layout.scale),
  }
  const lying = layout.direction === 'liggend'
  const layer = {
    data: { values: bars.map((bar) => barRow(bar, layout, input)) },
    mark: { type: 'bar', ariaRoleDescription: 'balk', strokeWidth: 1.5 },
    encoding: {
      ...(lying
        ? { x: value, x2: { field: 'tot' }, y: category }
        : { y: value, y2: { field: 'tot' }, x: category }),
      ...(layout.lanes > 1 ? { [lying ? 'yOffset' : 'xOffset']: laneChannel(layout) } : {}),
      fill: { field: 'vulling', type: 'nominal', scale: null },
      stroke: { field: 'rand', type: 'nominal', scale: null },
      description: { field: 'omschrijving', type: 'nominal' },
      tooltip: { field: 'omschrijving', type: 'nominal' },
    },
  }
  return [layer, ...strokeLayers(bars, layout, input), ...zeroLine(layout, input)]
}

/** The block of a bar in the plot's pixels. */
export function barBlock({ categoryIndex, lane, van, tot }: Bar, layout: BarLayout): PlacedLine {
  const { scale, direction } = layout
  const [from, to] = [placeValue(van, scale), placeValue(tot, scale)]
  const middle = laneMiddle(categoryIndex, lane, layout)
  const half = laneWidth(layout) / 2
  if (direction === 'liggend') return { x: from, x2: to, y: middle - half, y2: middle + half }
  return { x: middle - half, x2: middle + half, y: scale.length - to, y2: scale.length - from }
}

/** Middle of a bar along the category axis. */
export function laneMiddle(categoryIndex: number, lane: number, layout: BarLayout): number {
  const start = categoryIndex * layout.step + (layout.step - layout.band) / 2
  return start + (lane + 0.5) * (layout.band / layout.lanes)
}

export const laneWidth = ({ band, lanes }: BarLayout) => (band / lanes) * (lanes > 1 ? 1 - laneGap : 1)

const laneGap = 0.12

function laneChannel({ lanes }: BarLayout): object {
  const domain = Array.from({ length: lanes }, (_, index) => index)
  return {
    field: 'plaats',
    type: 'ordinal',
    scale: { domain, paddingInner: laneGap, paddingOuter: laneGap / 2 },
  }
}

function barRow({ mark, series, lane, van, tot }: Bar, layout: BarLayout, input: ChartInput): object {
  const small = mark.state === 'kleine-groep'
  return {
    categorie: mark.category,
    reeks: series.label,
    plaats: lane,
    waarde: mark.value,
    n: mark.n,
    van,
    tot,
    vulling: small ? input.palette.paper : series.colour,
    rand: small ? series.colour : (series.outline ?? (layout.stacked ? input.palette.paper : null)),
    omschrijving: describeMark(mark, input),
  }
}

// Small groups stroke down in their own colour, the unknown strokes up in grey: told apart without colour.
function strokeLayers(bars: readonly Bar[], layout: BarLayout, { series, palette }: ChartInput): object[] {
  const small = series.flatMap((one) => {
    const blocks = bars.filter((bar) => bar.series === one && bar.mark.state === 'kleine-groep')
    return lineLayer(
      blocks.flatMap((bar) => hatchLines(inset(barBlock(bar, layout)), 6, false)),
      one.colour,
      1,
    )
  })
  const unknown = bars.filter((bar) => bar.series.hatched && bar.mark.state !== 'kleine-groep')
  const strokes = unknown.flatMap((bar) => hatchLines(inset(barBlock(bar, layout)), 6, true))
  return [...small, ...lineLayer(strokes, palette.muted, 1)]
}

// Where values go below 0 the bars stand on a line within the plot.
function zeroLine({ scale, direction, step }: BarLayout, { categories, palette }: ChartInput): object[] {
  if (scale.domain[0] >= 0) return []
  const [zero, end] = [placeValue(0, scale), step * categories.length]
  const lying = direction === 'liggend'
  const line = lying
    ? { x: zero, x2: zero, y: 0, y2: end }
    : { x: 0, x2: end, y: scale.length - zero, y2: scale.length - zero }
  return lineLayer([line], palette.muted, 1)
}

const inset = ({ x, y, x2, y2 }: PlacedLine) => ({ x: x + 1, y: y + 1, x2: x2 - 1, y2: y2 - 1 })

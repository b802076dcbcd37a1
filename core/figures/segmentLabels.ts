import { barBlock, laneMiddle, type BarLayout } from './barLayer'
import { describeMark, type Bar } from './bars'
import { labelSize, mostLabelledMarks, smallSize, type ChartInput } from './chart'
import { textOn } from './colours'
import type { PlacedBlock, PlacedText } from './layers'
import { protectedSign } from '../notebook/formatValue'
import { textWidth } from './textWidth'
import { placeValue } from './valueScale'

/** Values inside the pieces of stacked bars, where they fit; on strokes they get a plain ground of their own colour. */
export function segmentLabels(bars: readonly Bar[], layout: BarLayout, input: ChartInput): PlacedText[] {
  return labelledBars(bars, layout).map(({ bar, x, y }) => {
    const plain = bar.mark.state !== 'kleine-groep'
    const colour = plain ? textOn(bar.series.colour, input.palette) : input.palette.ink
    return { x, y, text: bar.mark.label, size: labelSize, weight: 600, colour, align: 'center' }
  })
}

/** Values of pieces that are too narrow for them, above their piece; moved to the right where two would touch. */
export function narrowLabels(bars: readonly Bar[], layout: BarLayout, input: ChartInput): PlacedText[] {
  if (input.marks.length > mostLabelledMarks) return []
  const inside = new Set(labelledBars(bars, layout).map(({ bar }) => bar))
  const free = new Map<number, number>()
  return bars.flatMap((bar) => {
    if (inside.has(bar) || bar.van === bar.tot) return []
    const block = barBlock(bar, layout)
    const half = textWidth(bar.mark.label, smallSize) / 2
    const x = Math.max((block.x + block.x2) / 2, (free.get(bar.categoryIndex) ?? -half) + half)
    free.set(bar.categoryIndex, x + half + 5)
    const style = { size: smallSize, colour: input.palette.ink, align: 'center' } as const
    return [{ x, y: block.y - 8, text: bar.mark.label, ...style }]
  })
}

/** Plain ground under the labels that stand on strokes. */
export function segmentGrounds(
  bars: readonly Bar[],
  layout: BarLayout,
  { palette }: ChartInput,
): PlacedBlock[] {
  return labelledBars(bars, layout)
    .filter(({ bar }) => bar.series.hatched || bar.mark.state === 'kleine-groep')
    .map(({ bar, x, y, width }) => {
      const fill = bar.mark.state === 'kleine-groep' ? palette.paper : bar.series.colour
      return { x: x - width / 2, x2: x + width / 2, y: y - 8, y2: y + 8, fill, stroke: fill }
    })
}

/** Names of the pieces of a stacked bar that aren't shown; only their signs where the figure is narrow. */
export function tailText(category: string, { marks, series, width }: ChartInput): string {
  const hidden = series.filter(({ name }) =>
    marks.some((mark) => mark.category === category && mark.series === name && mark.state === 'beschermd'),
  )
  const names = hidden.map(({ label }) => (width < 560 ? protectedSign : `${protectedSign} ${label}`))
  return names.join('  ')
}

/** After a stacked bar, the pieces that aren't shown. */
export function stackTail(bars: readonly Bar[], layout: BarLayout, input: ChartInput): PlacedText[] {
  return input.categories.flatMap((category, index) => {
    const text = tailText(category, input)
    if (text === '') return []
    const hidden = input.marks.filter((mark) => mark.category === category && mark.state === 'beschermd')
    const end = Math.max(0, ...bars.filter((bar) => bar.categoryIndex === index).map(({ tot }) => tot))
    const description = hidden.map((mark) => describeMark(mark, input)).join(' ')
    const place = { x: placeValue(end, layout.scale) + 6, y: laneMiddle(index, 0, layout) }
    return { ...place, text, size: smallSize, colour: input.palette.muted, description }
  })
}

/** On top of a standing pile, the sign of the pieces that aren't shown. */
export function standingTail(bars: readonly Bar[], layout: BarLayout, input: ChartInput): PlacedText[] {
  return input.categories.flatMap((category, index) => {
    const hidden = input.marks.filter((mark) => mark.category === category && mark.state === 'beschermd')
    if (hidden.length === 0) return []
    const end = Math.max(0, ...bars.filter((bar) => bar.categoryIndex === index).map(({ tot }) => tot))
    const description = hidden.map((mark) => describeMark(mark, input)).join(' ')
    const place = {
      x: laneMiddle(index, 0, layout),
      y: layout.scale.length - placeValue(end, layout.scale) - 9,
    }
    const text = hidden.map(() => protectedSign).join(' ')
    return [{ ...place, text, size: labelSize, align: 'center', colour: input.palette.muted, description }]
  })
}

function labelledBars(bars: readonly Bar[], layout: BarLayout) {
  return bars.flatMap((bar) => {
    const block = barBlock(bar, layout)
    const width = textWidth(bar.mark.label, labelSize, 600) + 8
    if (width > Math.abs(block.x2 - block.x) || Math.abs(block.y2 - block.y) < 16) return []
    return [{ bar, width, x: (block.x + block.x2) / 2, y: (block.y + block.y2) / 2 }]
  })
}

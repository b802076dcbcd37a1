import { barBlock, laneMiddle, type BarLayout } from './barLayer'
import { describeMark, type Bar } from './bars'
import { labelSize, smallSize, type ChartInput } from './chart'
import { textOn } from './colours'
import type { PlacedText } from './layers'
import { protectedSign } from './marks'
import { textWidth } from './textWidth'
import { placeValue } from './valueScale'

/** Values inside the pieces of stacked bars, where they fit; on strokes they get a plain ground of their own colour. */
export function segmentLabels(bars: readonly Bar[], layout: BarLayout, input: ChartInput): PlacedText[] {
  return bars.flatMap((bar) => {
    const { mark, series } = bar
    const block = barBlock(bar, layout)
    const room = Math.abs(block.x2 - block.x)
    if (textWidth(mark.label, labelSize, 600) + 8 > room) return []
    const plain = mark.state !== 'kleine-groep'
    const colour = plain ? textOn(series.colour, input.palette) : input.palette.ink
    const middle = { x: (block.x + block.x2) / 2, y: (block.y + block.y2) / 2 }
    return [{ ...middle, text: mark.label, size: labelSize, weight: 600, colour, align: 'center' }]
  })
}

/** After a stacked bar, the pieces that aren't shown, by name. */
export function stackTail(bars: readonly Bar[], layout: BarLayout, input: ChartInput): PlacedText[] {
  return input.categories.flatMap((category, index) => {
    const hidden = input.series.flatMap(({ name, label }) => {
      const mark = input.marks.find((one) => one.category === category && one.series === name)
      return mark?.state === 'beschermd' ? [{ mark, label }] : []
    })
    if (hidden.length === 0) return []
    const end = Math.max(0, ...bars.filter((bar) => bar.categoryIndex === index).map(({ tot }) => tot))
    return {
      x: placeValue(end, layout.scale) + 6,
      y: laneMiddle(index, 0, layout),
      text: hidden.map(({ label }) => `${protectedSign} ${label}`).join('  '),
      size: smallSize,
      colour: input.palette.muted,
      description: hidden.map(({ mark }) => describeMark(mark, input)).join(' '),
    }
  })
}

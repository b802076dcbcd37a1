import { labelSize, lineHeight, smallSize, type ChartInput } from './chart'
import type { PlacedText } from './layers'
import { textWidth, wrapText } from './textWidth'

/** A category's name at the left of a lying chart, with its `n =` under it. */
export interface CategoryLabel {
  readonly lines: readonly string[]
  readonly under: string | null
  readonly width: number
  readonly height: number
}

export function categoryLabel(category: string, { width, under }: ChartInput): CategoryLabel {
  const lines = wrapText(category, labelSize, Math.min(260, width * 0.36))
  const second = under(category)
  const widths = [
    ...lines.map((line) => textWidth(line, labelSize)),
    second === null ? 0 : textWidth(second, smallSize),
  ]
  const height = lines.length * lineHeight + (second === null ? 0 : lineHeight - 1)
  return { lines, under: second, width: Math.max(...widths), height }
}

/** @param left Pixels from the plot to the left edge of the figure, where names begin. */
export function categoryTexts(
  label: CategoryLabel,
  middle: number,
  left: number,
  { palette }: ChartInput,
): PlacedText[] {
  const top = middle - label.height / 2 + lineHeight / 2
  const lines = label.lines.map((text, index) => ({
    x: -left,
    y: top + index * lineHeight,
    text,
    size: labelSize,
    colour: palette.ink,
  }))
  if (label.under === null) return lines
  const y = top + label.lines.length * lineHeight - 0.5
  return [...lines, { x: -left, y, text: label.under, size: smallSize, colour: palette.muted }]
}

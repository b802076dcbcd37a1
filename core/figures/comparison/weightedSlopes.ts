import { describeMark } from '../bars'
import { labelSize, smallSize, type Chart, type ChartInput } from '../chart'
import { textLayers, type PlacedText } from '../layers'
import type { Mark } from '../marks'
import { wrapText } from '../textWidth'

/**
 * Lines from the level at the start (left) to the level at the end (right), as thick as the number of trajecten.
 * Rising lines are solid in the colour of hoger, falling ones dashed in that of lager, level ones grey; to the level
 * "niet bekend" they are dotted. Numbers that aren't shown have no line; the note says how many lines are missing.
 */
export function weightedSlopes(input: ChartInput): Chart {
  const levels = input.categories
  const side = Math.min(190, input.width * 0.27)
  const names = levels.map((level) => wrapText(level, labelSize, side - 16))
  const width = Math.max(120, Math.min(input.width - 2 * side, 520))
  const step = 52
  const height = step * levels.length
  const place = (level: string | null) => height - (levels.indexOf(level ?? '') + 0.5) * step
  const most = Math.max(1, ...input.marks.map(({ value }) => value ?? 0))
  const thickness = (value: number) => Math.max(1, (value / most) * 22)
  const drawn = input.marks.filter(({ value }) => value !== null && value > 0)
  const lines = drawn
    .toSorted((one, other) => (other.value ?? 0) - (one.value ?? 0))
    .map((mark) => ({
      x: 0,
      x2: width,
      y: place(mark.category),
      y2: place(mark.series),
      dikte: thickness(mark.value ?? 0),
      streep: dashOf(mark, levels),
      kleur: colourOf(mark, input),
      waarde: mark.value,
      omschrijving: describeMark(mark, input),
    }))
  const heads: PlacedText[] = [
    {
      x: -10,
      y: -18,
      text: 'startscore',
      size: labelSize,
      weight: 600,
      colour: input.palette.ink,
      align: 'right',
    },
    { x: width + 10, y: -18, text: 'eindscore', size: labelSize, weight: 600, colour: input.palette.ink },
  ]
  const layers = [
    lineLayer(lines),
    ...textLayers([
      ...heads,
      ...levels.flatMap((level, at) => levelTexts(names[at] ?? [], place(level), width, input)),
    ]),
    ...textLayers(
      drawn
        .filter(({ value }) => thickness(value ?? 0) >= 4)
        .flatMap((mark) => numberText(mark, place, width, input)),
    ),
  ]
  return { width, height, left: side, right: input.width - side - width, above: 30, below: 8, layers }
}

const isUnknown = (level: string | null) => level === 'niet bekend'

function directionOf({ category, series }: Mark, levels: readonly string[]): number {
  return Math.sign(levels.indexOf(series ?? '') - levels.indexOf(category))
}

function dashOf(mark: Mark, levels: readonly string[]): readonly number[] {
  if (isUnknown(mark.series) || isUnknown(mark.category)) return [2, 4]
  return directionOf(mark, levels) < 0 ? [8, 4] : [1, 0]
}

function colourOf(mark: Mark, { categories, palette }: ChartInput): string {
  if (isUnknown(mark.series) || isUnknown(mark.category)) return palette.muted
  const direction = directionOf(mark, categories)
  if (direction === 0) return palette.directions.gelijk
  return direction > 0 ? palette.directions.hoger : palette.directions.lager
}

function lineLayer(lines: readonly object[]): object {
  const pixels = { type: 'quantitative', scale: null, axis: null }
  const description = { field: 'omschrijving', type: 'nominal' }
  return {
    data: { values: lines },
    mark: { type: 'rule', opacity: 0.72, ariaRoleDescription: 'lijn' },
    encoding: {
      x: { field: 'x', ...pixels },
      x2: { field: 'x2' },
      y: { field: 'y', ...pixels },
      y2: { field: 'y2' },
      strokeWidth: { field: 'dikte', type: 'quantitative', scale: null },
      strokeDash: { field: 'streep', type: 'nominal', scale: null },
      stroke: { field: 'kleur', type: 'nominal', scale: null },
      description,
      tooltip: description,
    },
  }
}

function levelTexts(
  lines: readonly string[],
  y: number,
  width: number,
  { palette }: ChartInput,
): PlacedText[] {
  return lines.flatMap((text, line): PlacedText[] => {
    const at = y + (line - (lines.length - 1) / 2) * 15
    const style = { y: at, text, size: labelSize, colour: palette.ink }
    return [
      { ...style, x: -10, align: 'right' },
      { ...style, x: width + 10, align: 'left' },
    ]
  })
}

/** The number stands on its line, further along for a higher end: so those of one start don't stand on each other. */
function numberText(
  mark: Mark,
  place: (level: string | null) => number,
  width: number,
  { categories, palette }: ChartInput,
): PlacedText[] {
  const [from, to] = [place(mark.category), place(mark.series)]
  const part = 0.16 + (0.46 * categories.indexOf(mark.series ?? '')) / Math.max(1, categories.length - 1)
  const style = { size: smallSize, weight: 600, colour: palette.ink, align: 'center' } as const
  return [{ x: width * part, y: from + (to - from) * part, text: mark.label, ...style }]
}

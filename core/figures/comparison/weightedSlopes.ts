import { describeMark } from '../bars'
import { labelSize, smallSize, type Chart, type ChartInput } from '../chart'
import { haloLayers, textLayers, type PlacedText } from '../layers'
import type { Mark } from '../marks'
import { textWidth, wrapText } from '../textWidth'

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
  const numbers = numberTexts(
    drawn.map(({ category, series, value, label }) => ({
      from: place(category),
      to: place(series),
      thickness: thickness(value ?? 0),
      label,
    })),
    width,
    input,
  )
  const layers = [
    lineLayer(lines),
    ...textLayers([
      ...heads,
      ...levels.flatMap((level, at) => levelTexts(names[at] ?? [], place(level), width, input)),
    ]),
    ...haloLayers(numbers, input.palette.paper),
    ...textLayers(numbers),
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

interface DrawnLine {
  readonly from: number
  readonly to: number
  readonly thickness: number
  readonly label: string
}

/** Thinner lines have no number: it would say more than the line. */
const leastNumbered = 4
const numberHeight = 15

/**
 * A number stands on its line, where the fewest other lines run: the thickest first, and none on another. One for which
 * there is no room is left to the table.
 */
function numberTexts(
  lines: readonly DrawnLine[],
  width: number,
  { palette }: Pick<ChartInput, 'palette'>,
): readonly PlacedText[] {
  const style = { size: smallSize, weight: 600, colour: palette.ink, align: 'center' } as const
  const placed: PlacedText[] = []
  const numbered = lines.filter(({ thickness }) => thickness >= leastNumbered)
  for (const line of numbered.toSorted((one, other) => other.thickness - one.thickness)) {
    const half = textWidth(line.label, smallSize, 600) / 2 + 3
    const free = parts
      .map((part) => ({ x: width * part, y: heightAt(line, part), part }))
      .filter(({ x, y }) => placed.every((other) => !touch({ x, y, half }, other)))
    const crossed = ({ y, part }: (typeof free)[number]) =>
      lines.filter(
        (other) =>
          other !== line && Math.abs(heightAt(other, part) - y) < (other.thickness + numberHeight) / 2,
      ).length
    const [best] = free.toSorted((one, other) => crossed(one) - crossed(other))
    if (best !== undefined) placed.push({ x: best.x, y: best.y, text: line.label, ...style })
  }
  return placed
}

/** Along a line, the middle first: at its ends all lines of a level meet. */
const parts = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86]

const heightAt = ({ from, to }: DrawnLine, part: number) => from + (to - from) * part

function touch(
  one: { readonly x: number; readonly y: number; readonly half: number },
  other: PlacedText,
): boolean {
  const half = textWidth(other.text, smallSize, 600) / 2 + 3
  return Math.abs(one.x - other.x) < one.half + half && Math.abs(one.y - other.y) < numberHeight
}

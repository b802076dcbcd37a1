import { lookChannels, pixels } from './markChannels'
import { describeMark } from './bars'
import { categoryLabel, categoryTexts } from './categoryLabels'
import { labelSize, lineHeight, smallSize, type Chart, type ChartInput } from './chart'
import { hatchLines } from './hatching'
import { blockLayer, lineLayer, textLayers, type PlacedBlock, type PlacedText } from './layers'
import type { Mark } from './marks'
import { rampColour, readableOn } from './ramp'
import { textWidth, wrapText } from './textWidth'

/**
 * A table of coloured cells with their numbers: categories from top to bottom, series from left to right. Null when the
 * columns don't fit. Of a small group the cell is open with strokes, what isn't shown has its sign.
 */
export function matrixChart(input: ChartInput): Chart | null {
  const { categories, series } = input
  const names = categories.map((category) => categoryLabel(category, input))
  const left = Math.ceil(Math.max(...names.map(({ width }) => width))) + 12
  const room = (input.width - left) / series.length
  const needed = Math.max(28, ...input.marks.map((mark) => markWidth(mark) + 8))
  const column = Math.floor(Math.min(room, 96))
  if (column < needed) return null
  const based = input.marks.some(({ n }) => n !== null)
  const step = Math.max(based ? 40 : 30, ...names.map(({ height }) => height + 6))
  const [width, height] = [column * series.length, step * categories.length]
  const heads = placeHeads(input, column)
  const cells = input.marks.map((mark): Cell => {
    const [row, at] = [
      categories.indexOf(mark.category),
      series.findIndex(({ name }) => name === mark.series),
    ]
    return { mark, fill: fillOf(mark, input), x: at * column, y: row * step, width: column, height: step }
  })
  const layers = [
    ...blockLayer(emptyBlocks(input, column, step)),
    cellLayer(cells, input),
    ...lineLayer(cells.flatMap(strokes), input.palette.directions.hoger, 1),
    ...blockLayer(cells.flatMap((cell) => grounds(cell, input))),
    ...textLayers([
      ...heads.texts,
      ...names.flatMap((name, index) => categoryTexts(name, (index + 0.5) * step, left, input)),
      ...cells.flatMap((cell) => cellTexts(cell, input)),
    ]),
  ]
  return { width, height, left, right: input.width - left - width, above: heads.height, below: 4, layers }
}

interface Cell {
  readonly mark: Mark
  readonly fill: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const markWidth = ({ label, n }: Mark) =>
  Math.max(textWidth(label, labelSize, 600), n === null ? 0 : textWidth(`n = ${n}`, 11))

function fillOf(mark: Mark, { marks, palette }: ChartInput): string {
  if (mark.value === null || mark.state === 'kleine-groep') return palette.paper
  const values = marks.flatMap(({ value }) => (value === null ? [] : [value]))
  return rampColour(mark.value, [Math.min(...values), Math.max(...values)], palette)
}

// Names above their columns; on their side where one of them is wider than its column.
function placeHeads({ series, palette }: ChartInput, column: number) {
  const wrapped = series.map(({ label }) => wrapText(label, smallSize, column - 8))
  const whole = series.every(({ label }) =>
    label.split(/\s+/).every((word) => textWidth(word, smallSize) <= column - 8),
  )
  const tallest = Math.max(...wrapped.map((lines) => lines.length))
  const style = { size: smallSize, colour: palette.ink }
  if (whole && tallest <= 3) {
    const texts = wrapped.flatMap((lines, at) =>
      lines.map((text, line): PlacedText => {
        const y = -8 - (lines.length - 1 - line) * lineHeight - lineHeight / 2 + 4
        return { x: (at + 0.5) * column, y, text, align: 'center', ...style }
      }),
    )
    return { texts, height: tallest * lineHeight + 8 }
  }
  const lines = series.map(({ label }) => wrapText(label, smallSize, longestHead)[0] ?? '')
  const texts = lines.map((text, at): PlacedText => {
    return { x: (at + 0.5) * column, y: -8, text, angle: -90, ...style }
  })
  return { texts, height: Math.ceil(Math.max(...lines.map((text) => textWidth(text, smallSize)))) + 14 }
}

const longestHead = 220

// Pairs without a row: there is nothing to say of them.
function emptyBlocks({ marks, categories, series, palette }: ChartInput, column: number, step: number) {
  const known = new Set(marks.map(({ category, series: name }) => JSON.stringify([category, name])))
  return categories.flatMap((category, row) =>
    series.flatMap(({ name }, at): PlacedBlock[] => {
      if (known.has(JSON.stringify([category, name]))) return []
      const block = { x: at * column, x2: (at + 1) * column, y: row * step, y2: (row + 1) * step }
      return [{ ...inset(block), fill: palette.paper, stroke: palette.rule }]
    }),
  )
}

function cellLayer(cells: readonly Cell[], input: ChartInput): object {
  return {
    data: {
      values: cells.map(({ mark, fill, x, y, width, height }) => ({
        ...inset({ x, y, x2: x + width, y2: y + height }),
        categorie: mark.category,
        reeks: mark.series,
        waarde: mark.value,
        n: mark.n,
        vulling: fill,
        rand: fill === input.palette.paper ? input.palette.rule : fill,
        omschrijving: describeMark(mark, input),
      })),
    },
    mark: { type: 'rect', strokeWidth: 1, ariaRoleDescription: 'cel' },
    encoding: {
      x: { field: 'x', ...pixels },
      x2: { field: 'x2' },
      y: { field: 'y', ...pixels },
      y2: { field: 'y2' },
      ...lookChannels,
    },
  }
}

const inset = ({ x, y, x2, y2 }: { x: number; y: number; x2: number; y2: number }) => {
  return { x: x + 1, y: y + 1, x2: x2 - 1, y2: y2 - 1 }
}

function strokes({ mark, x, y, width, height }: Cell) {
  if (mark.state !== 'kleine-groep') return []
  return hatchLines(inset(inset({ x, y, x2: x + width, y2: y + height })), 7, false)
}

// Plain ground under what is written on strokes.
function grounds({ mark, x, y, width, height }: Cell, { palette }: ChartInput): PlacedBlock[] {
  if (mark.state !== 'kleine-groep') return []
  const half = markWidth(mark) / 2 + 3
  const tall = mark.n === null ? 9 : 16
  const [middle, centre] = [x + width / 2, y + height / 2]
  const block = { x: middle - half, x2: middle + half, y: centre - tall, y2: centre + tall }
  return [{ ...block, fill: palette.paper, stroke: palette.paper }]
}

function cellTexts({ mark, fill, x, y, width, height }: Cell, { palette }: ChartInput): PlacedText[] {
  const place = { x: x + width / 2, align: 'center' } as const
  const middle = y + height / 2
  if (mark.value === null) {
    const text = mark.state === 'beschermd' ? mark.label : '–'
    return [{ ...place, y: middle, text, size: labelSize, colour: palette.muted }]
  }
  const colour = readableOn(fill, palette)
  const value = { ...place, text: mark.label, size: labelSize, weight: 600, colour } as const
  if (mark.n === null) return [{ ...value, y: middle }]
  return [
    { ...value, y: middle - 7 },
    { ...place, y: middle + 9, text: `n = ${mark.n}`, size: 11, colour },
  ]
}

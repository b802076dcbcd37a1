import { uitersten } from '../../bereik/bereik'
import { labelSize, lineHeight, smallSize, type Chart } from '../chart'
import type { Palette } from '../colours'
import { blockLayer, lineLayer, textLayers, type PlacedLine, type PlacedText } from '../layers'
import { pixels } from '../markChannels'
import { textWidth, wrapText } from '../textWidth'
import { placeValue, valueScale, type ValueScale } from '../valueScale'
import { isDrawn, type ReachGroup, type ReachRow } from './readReach'

interface PlacedRow extends ReachRow {
  readonly lines: readonly string[]
  readonly y: number
  readonly height: number
  /** null where its unit has nothing to compare. */
  readonly scale: ValueScale | null
}

const headHeight = 28
const rowPadding = 5
const arrow = 26

/** Activities one under the other, in groups by unit, each group on a scale of its own from 0. */
export function reachChart(groups: readonly ReachGroup[], width: number, palette: Palette): Chart {
  const names = groups.flatMap(({ rows }) => rows.map(({ activity }) => activity))
  const room = Math.min(280, width * 0.42)
  const wrapped = names.flatMap((name) => wrapText(name, labelSize, room))
  const left = Math.ceil(Math.max(...wrapped.map((line) => textWidth(line, labelSize)))) + 14
  const labels = groups.flatMap(({ unit, rows }) =>
    unit === null ? [] : rows.map((row) => textWidth(row.label, labelSize, 600)),
  )
  const length = Math.max(60, width - left - Math.ceil(Math.max(0, ...labels)) - arrow - 14)
  const { rows, heads, baselines, height } = placeRows(groups, room, length)
  const drawn = rows.filter((row) => row.scale !== null && isDrawn(row))
  const colour = palette.categories[0] ?? palette.ink
  const layers = [
    ...lineLayer(baselines, palette.rule, 1.5),
    ...blockLayer(drawn.flatMap((row) => rangeBlock(row, colour))),
    ...lineLayer(drawn.flatMap(arrowLines), colour, 2),
    ...pointLayer(drawn, colour, palette),
    ...textLayers([
      ...heads.map(({ text, y }): PlacedText => ({
        x: -left,
        y,
        text,
        size: smallSize,
        weight: 600,
        colour: palette.muted,
      })),
      ...rows.flatMap((row) => nameTexts(row, left, palette)),
      ...rows.map((row) => valueText(row, palette)),
    ]),
  ]
  return { width: width - left, height, left, right: 0, above: 0, below: 4, layers }
}

function placeRows(groups: readonly ReachGroup[], room: number, length: number) {
  const rows: PlacedRow[] = []
  const heads: { text: string; y: number }[] = []
  const baselines: PlacedLine[] = []
  let top = 0
  for (const { unit, rows: own } of groups) {
    heads.push({ text: headOf(unit, groups.length), y: top + headHeight - 10 })
    top += headHeight
    const ends = own.flatMap(({ bereik }) =>
      bereik ? [uitersten(bereik)?.tot ?? uitersten(bereik)?.van ?? 0] : [],
    )
    const scale = unit === null ? null : valueScale(ends, length, null)
    const from = top
    for (const row of own) {
      const lines = wrapText(row.activity, labelSize, room)
      const height = lines.length * lineHeight + rowPadding
      rows.push({ ...row, lines, height, scale, y: top + height / 2 })
      top += height
    }
    if (scale !== null) baselines.push({ x: 0, x2: 0, y: from, y2: top })
  }
  return { rows, heads, baselines, height: Math.ceil(top) }
}

function headOf(unit: string | null, groups: number): string {
  if (unit !== null) return unit.charAt(0).toUpperCase() + unit.slice(1)
  return groups > 1 ? 'Andere eenheden, niet te vergelijken' : 'Elk in een eigen eenheid, niet te vergelijken'
}

function nameTexts({ lines, y, height }: PlacedRow, left: number, palette: Palette): PlacedText[] {
  const first = y - height / 2 + rowPadding / 2 + lineHeight / 2
  return lines.map((text, at) => ({
    x: -left,
    y: first + at * lineHeight,
    text,
    size: labelSize,
    colour: palette.ink,
  }))
}

function valueText(row: PlacedRow, palette: Palette): PlacedText {
  const { activity, words, y, scale } = row
  const text = scale === null && row.bereik !== null ? words : row.label
  const known = isDrawn(row)
  return {
    x: known && scale !== null ? markEnd(row, scale) + 10 : scale === null ? 0 : 8,
    y,
    text,
    size: row.bereik === null ? 22 : labelSize,
    colour: known ? palette.ink : palette.muted,
    description: `${activity}: ${words}.`,
    ...(known ? ({ weight: 600 } as const) : {}),
  }
}

const endsOf = ({ bereik }: PlacedRow) => (bereik ? uitersten(bereik) : null) ?? { van: 0, tot: 0 }

function markEnd(row: PlacedRow, scale: ValueScale): number {
  const { van, tot } = endsOf(row)
  return tot === null ? placeValue(van, scale) + arrow : placeValue(tot, scale)
}

function rangeBlock(row: PlacedRow, colour: string) {
  const { van, tot } = endsOf(row)
  if (row.scale === null || row.bereik?.precisie !== 'tussen' || tot === null) return []
  const [x, x2] = [placeValue(van, row.scale), placeValue(tot, row.scale)]
  return [{ x, x2: Math.max(x2, x + 3), y: row.y - 5, y2: row.y + 5, fill: colour, stroke: colour }]
}

/** A line that goes on past the number, with a head: there may be more. */
function arrowLines(row: PlacedRow): PlacedLine[] {
  if (row.scale === null || row.bereik?.precisie !== 'minimaal') return []
  const [x, tip, y] = [placeValue(row.bereik.aantal, row.scale), markEnd(row, row.scale), row.y]
  return [
    { x, x2: tip, y, y2: y },
    { x: tip - 6, x2: tip, y: y - 5, y2: y },
    { x: tip - 6, x2: tip, y: y + 5, y2: y },
  ]
}

function pointLayer(rows: readonly PlacedRow[], colour: string, palette: Palette): object[] {
  const points = rows.filter(({ bereik }) => bereik?.precisie !== 'tussen')
  if (points.length === 0) return []
  const values = points.map((row) => ({
    x: row.scale === null ? 0 : placeValue(endsOf(row).van, row.scale),
    y: row.y,
    vulling: row.bereik?.precisie === 'circa' ? palette.paper : colour,
    rand: colour,
  }))
  const channel = (field: string) => ({ field, type: 'nominal', scale: null })
  return [
    {
      data: { values },
      mark: { type: 'point', size: 80, opacity: 1, strokeWidth: 2, aria: false },
      encoding: {
        x: { field: 'x', ...pixels },
        y: { field: 'y', ...pixels },
        fill: channel('vulling'),
        stroke: channel('rand'),
      },
    },
  ]
}

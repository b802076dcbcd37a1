import { labelSize, lineHeight, smallSize, type Chart } from './chart'
import type { Palette } from './colours'
import { lineLayer, textLayers, type PlacedText } from './layers'
import type { TableColumn } from './tableColumns'
import { textWidth, wrapText } from './textWidth'

/** A table between rules: words at the left of their column, numbers at the right. Null when it doesn't fit. */
export function setTable(columns: readonly TableColumn[], width: number, palette: Palette): Chart | null {
  const widths = columnWidths(columns, width)
  if (widths === null) return null
  const taken = widths.reduce((sum, one) => sum + one, 0)
  const gap = Math.min(widestGap, Math.max(leastGap, (width - taken) / Math.max(1, columns.length - 1)))
  const lefts = widths.map((_, at) => widths.slice(0, at).reduce((sum, one) => sum + one + gap, 0))
  const total = Math.min(width, taken + gap * (columns.length - 1))
  const edge = (at: number) => (lefts[at] ?? 0) + (columns[at]?.isNumber ? (widths[at] ?? 0) : 0)
  const heads = columns.map((column, at) => headLines(column, widths[at] ?? 0))
  const headHeight = Math.max(...heads.map((lines) => lines.length)) * lineHeight + 12
  const rows = rowLines(columns, widths)
  const tops = rows.map((_, at) => headHeight + rows.slice(0, at).reduce((sum, row) => sum + row.height, 0))
  const height = headHeight + rows.reduce((sum, row) => sum + row.height, 0)
  const headTexts = heads.flatMap((lines, at) =>
    lines.map(({ text, isUnit }, line): PlacedText => {
      const y = headHeight - 6 - (lines.length - line - 0.5) * lineHeight
      const style = isUnit
        ? { size: smallSize, colour: palette.muted }
        : ({ size: smallSize, weight: 600, colour: palette.ink } as const)
      return { x: edge(at), y, text, align: alignOf(columns[at]), ...style }
    }),
  )
  const cellTexts = rows.flatMap(({ cells }, row) =>
    cells.flatMap((lines, at) =>
      lines.map((text, line): PlacedText => {
        const y = (tops[row] ?? 0) + 5 + (line + 0.5) * lineHeight
        const state = columns[at]?.cells[row]?.state
        const plain = state === 'gewoon' || state === 'kleine-groep'
        const colour = plain ? palette.ink : palette.muted
        return { x: edge(at), y, text, size: labelSize, colour, align: alignOf(columns[at]) }
      }),
    ),
  )
  const across = (y: number) => ({ x: 0, x2: total, y, y2: y })
  const layers = [
    ...lineLayer([across(0), across(height)], palette.ink, 1.25),
    ...lineLayer([across(headHeight)], palette.muted, 1),
    ...lineLayer(tops.slice(1).map(across), palette.rule, 1),
    ...textLayers([...headTexts, ...cellTexts]),
  ]
  return { width: total, height, left: 0, right: width - total, above: 2, below: 2, layers }
}

const leastGap = 16
const widestGap = 56
const widestHead = 110
/** Words don't go on narrower lines than this. */
const leastWords = 90

const alignOf = (column: TableColumn | undefined) => (column?.isNumber ? 'right' : 'left')

/** Columns as wide as what stands in them; words and the heads of numbers yield, evenly, where it is too much. */
function columnWidths(columns: readonly TableColumn[], width: number): number[] | null {
  const sizes = columns.map((column) => {
    const head = textWidth(column.head, smallSize, 600)
    const whole = Math.max(head, textWidth(column.unit ?? '', smallSize))
    const cells = Math.max(0, ...column.cells.map(({ text }) => textWidth(text, labelSize)))
    const round = (size: number) => Math.ceil(size) + 1
    if (!column.isNumber) return { natural: round(Math.max(whole, cells)), least: leastWords }
    const least = Math.max(...headWords(column), cells)
    return { natural: round(Math.max(least, Math.min(whole, widestHead))), least: round(least) }
  })
  const natural = sizes.map((one) => one.natural)
  const room = width - leastGap * (columns.length - 1)
  const over = natural.reduce((sum, one) => sum + one, 0) - room
  if (over <= 0) return natural
  const spare = sizes.map((one) => Math.max(0, one.natural - one.least))
  const all = spare.reduce((sum, one) => sum + one, 0)
  if (all < over) return null
  return natural.map((one, at) => Math.floor(one - ((spare[at] ?? 0) / all) * over))
}

// A head of numbers breaks between its words, so that it doesn't set its column apart.
const headWords = ({ head, unit }: TableColumn) => [
  ...head.split(' ').map((word) => textWidth(word, smallSize, 600)),
  ...(unit ?? '').split(' ').map((word) => textWidth(word, smallSize)),
]

function headLines({ head, unit }: TableColumn, width: number) {
  const lines = wrapText(head, smallSize, width, 600).map((text) => ({ text, isUnit: false }))
  const units = unit === null ? [] : wrapText(unit, smallSize, width)
  return [...lines, ...units.map((text) => ({ text, isUnit: true }))]
}

function rowLines(columns: readonly TableColumn[], widths: readonly number[]) {
  const count = columns[0]?.cells.length ?? 0
  return Array.from({ length: count }, (_, row) => {
    const cells = columns.map(({ cells: own }, at) =>
      wrapText(own[row]?.text ?? '', labelSize, widths[at] ?? 0),
    )
    return { cells, height: Math.max(1, ...cells.map((lines) => lines.length)) * lineHeight + 10 }
  })
}

import { wrapText } from '../../../figures/textWidth'
import { isUpright, points, type Paper } from '../../paper'
import type { OfficeTable, Paragraph, ParagraphLook, Part } from '../model'

/** A place on a slide, in points. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A slide in points, with what stands where. */
export interface SlideGrid {
  readonly width: number
  readonly height: number
  /** Between title and foot. */
  readonly content: Box
  /** Of a slide with text alone. */
  readonly columns: readonly Box[]
}

export const margin = 40
const gutter = 28

export function slideGrid(paper: Paper): SlideGrid {
  const [width, height] = [points(paper.width), points(paper.height)]
  // A title takes two lines where a slide is narrow.
  const top = isUpright(paper) ? 136 : 104
  const content: Box = { x: margin, y: top, width: width - 2 * margin, height: height - top - 48 }
  if (isUpright(paper)) return { width, height, content, columns: [content] }
  const half = (content.width - gutter) / 2
  return {
    ...{ width, height, content },
    columns: [
      { ...content, width: half },
      { ...content, x: content.x + half + gutter, width: half },
    ],
  }
}

export const looks: Readonly<
  Record<ParagraphLook, { readonly size: number; readonly bold?: boolean; readonly after: number }>
> = {
  tekst: { size: 14, after: 6 },
  kop: { size: 15, bold: true, after: 3 },
  getal: { size: 38, bold: true, after: 0 },
  label: { size: 14, bold: true, after: 3 },
  klein: { size: 11, after: 3 },
  citaat: { size: 16, after: 4 },
  punt: { size: 14, after: 3 },
  nummer: { size: 14, after: 3 },
}

/** Height of a line as a part of the size of its letters. */
const leading = 1.22
/** Letters of office programs run a little wider than Source Sans 3, of which the widths are known. */
const wider = 1.06

/** Height that paragraphs take in a box of some width. */
export const textHeight = (paragraphs: readonly Paragraph[], width: number): number =>
  paragraphs.reduce((sum, paragraph) => sum + paragraphHeight(paragraph, width), 0)

function paragraphHeight({ look, runs, level = 0 }: Paragraph, width: number): number {
  const { size, bold = false, after } = looks[look]
  const indent = look === 'punt' || look === 'nummer' ? 18 * (level + 1) : 0
  const text = runs.map((run) => run.text).join('')
  const lines = text
    .split('\n')
    .reduce(
      (sum, line) => sum + Math.max(1, wrapText(line, size * wider, width - indent, bold ? 600 : 400).length),
      0,
    )
  return lines * size * leading + after
}

export interface Placed {
  readonly box: Box
  readonly paragraphs: readonly Paragraph[]
  /** Points between a frame around them and the words; absent: there is none. */
  readonly inset?: number
}

/** Room between two blocks. */
const gap = 14

/**
 * Groups of paragraphs in columns of equal height, over as many slides as it takes; a group stays together unless it is
 * higher than a column by itself.
 */
export function flow(
  groups: readonly (readonly Paragraph[])[],
  columns: readonly Box[],
): readonly (readonly Placed[])[] {
  const slides: Placed[][] = [[]]
  let at = 0
  let used = 0
  const [first] = columns
  if (!first) throw new Error('A slide has a column.')
  const room = first.height
  for (const piece of groups.flatMap((group) => pieces(group, first.width, room))) {
    const height = textHeight(piece, first.width)
    if (used > 0 && used + height > room) {
      at += 1
      used = 0
      if (at === columns.length) {
        at = 0
        slides.push([])
      }
    }
    const box = columns[at] ?? first
    slides.at(-1)?.push({ box: { ...box, y: box.y + used, height }, paragraphs: piece })
    used += height + gap
  }
  return slides
}

function pieces(group: readonly Paragraph[], width: number, room: number): readonly (readonly Paragraph[])[] {
  if (textHeight(group, width) <= room) return [group]
  const found: Paragraph[][] = [[]]
  for (const paragraph of group.flatMap((one) => sentences(one, width, room))) {
    const last = found.at(-1) ?? []
    if (last.length > 0 && textHeight([...last, paragraph], width) > room) found.push([paragraph])
    else last.push(paragraph)
  }
  return found
}

/** A paragraph that is higher than a column, in pieces that end with a sentence. */
function sentences(paragraph: Paragraph, width: number, room: number): readonly Paragraph[] {
  if (paragraphHeight(paragraph, width) <= room) return [paragraph]
  const text = paragraph.runs.map((run) => run.text).join('')
  const found: Paragraph[] = []
  let open = ''
  for (const sentence of text.split(/(?<=[.!?;])\s+|(?<=\S{80})/)) {
    const longer = open === '' ? sentence : `${open} ${sentence}`
    const next = { ...paragraph, runs: [{ text: longer }] }
    if (open !== '' && paragraphHeight(next, width) > room) {
      found.push({ ...paragraph, runs: [{ text: open }] })
      open = sentence
    } else open = longer
  }
  return [...found, { ...paragraph, runs: [{ text: open }] }]
}

export const cellSize = 11

/** A table on as many slides as it takes, each with its head. */
export function splitTable(table: OfficeTable, { content }: SlideGrid): readonly OfficeTable[] {
  const widths = tableWidths(table, content.width)
  const room = content.height - 44
  const [first, ...more] = [table.head.map(({ text }) => text), ...table.rows].map((row) =>
    rowHeight(row, widths),
  )
  const pages: (readonly string[])[][] = [[]]
  let used = first ?? 0
  for (const [at, row] of table.rows.entries()) {
    const height = more[at] ?? 0
    if (used + height > room && pages.at(-1)?.length !== 0) {
      pages.push([])
      used = first ?? 0
    }
    used += height
    pages.at(-1)?.push(row)
  }
  return pages.map((rows) => ({ ...table, rows }))
}

export const rowHeight = (row: readonly string[], widths: readonly number[]): number =>
  Math.max(...row.map((text, at) => Math.max(1, wrapText(text, cellSize, (widths[at] ?? 0) - 14).length))) *
    cellSize *
    leading +
  7

/** By their longest text, and together at most as wide as the room there is. */
export function tableWidths({ head, rows }: OfficeTable, room: number): readonly number[] {
  const wanted = head.map(({ text }, column) => {
    const longest = rows.reduce((most, row) => Math.max(most, (row[column] ?? '').length), 0)
    const word = Math.max(...text.split(' ').map((part) => part.length))
    return Math.min(46, Math.max(longest, word, Math.min(text.length, 14), 5)) * 6.4 + 18
  })
  const total = wanted.reduce((sum, width) => sum + width, 0)
  return wanted.map((width) => Math.floor(width * Math.min(1, room / total)))
}

export const isParagraph = (part: Part): part is Paragraph => part.kind === 'alinea'

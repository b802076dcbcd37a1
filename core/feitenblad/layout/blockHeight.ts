import { textWidth, wrapText } from '../../figures/textWidth'
import { protectedSign } from '../../notebook/formatValue'
import { dimensionNames, goalNames } from '../blockNames'
import { goalKinds, type Block } from '../model'
import { networkSize } from '../networkDrawing'
import { markdownParagraphs } from '../office/markdownParagraphs'
import { highestImage, pixels } from '../paper'
import { tableTexts } from '../tableTexts'
import { whyHidden } from '../whyHidden'
import { placedFigure, type Place } from './placedFigure'

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** From this many columns on a text has larger letters and a measure of its own (pageStyles.ts). */
export const wideSpan = 8
const readingWidth = pixels(178)

/**
 * Height of a block on a page by the styles of pageStyles.ts, in CSS pixels, rather a line too much; null where it can't be
 * read at this width. A figure over the whole width can always be drawn: there is nothing wider.
 */
export function blockHeight(block: Block, place: Place): number | null {
  const { width } = place
  switch (block.kind) {
    case 'figuur':
      return figureHeight(block, place)
    case 'tekst':
      return textHeight(block.markdown, place)
    case 'kerncijfer':
      return numberHeight(block, place)
    case 'citaat': {
      const own = Math.min(width, readingWidth) - 22
      const parts = block.text.split(/\n\s*\n/).filter((part) => part.trim() !== '')
      return (
        parts.reduce((sum, text) => sum + lines(text, 17.3 * serif, own) * 25.2 + 7.6, 0) +
        lines(block.from, 12.7, own) * 18.4 +
        mark(block.sources)
      )
    }
    case 'doelen':
      return goalsHeight(block, place)
    case 'activiteit':
      return cardHeight(block, place)
    case 'netwerk':
      return networkHeight(block, place)
    case 'afbeelding':
      return imageHeight(block, place)
    case 'tabel':
      return block.figure.withheld === null
        ? tableHeight(block, place)
        : withheldHeight(block.figure, place) + mark(block.sources)
    case 'leeg':
      return lines(block.text, 16 * serif, Math.min(width, readingWidth)) * 24 + 15
  }
}

/** Source Serif 4 runs wider than Source Sans 3, of which the widths are known. */
const serif = 1.1

const lines = (text: string, size: number, width: number, weight: 400 | 600 = 400) =>
  Math.max(1, wrapText(text, size, width, weight).length)

const mark = (sources: readonly number[]) => (sources.length === 0 ? 0 : 20.2)

function figureHeight(block: BlockOf<'figuur'>, place: Place): number | null {
  if (block.svg === null) return withheldHeight(block.figure, place) + mark(block.sources)
  const placed = placedFigure(block, place)
  return placed && placed.fitted.height + placed.notesHeight + 8 + mark(block.sources)
}

function withheldHeight({ title, withheld }: BlockOf<'figuur'>['figure'], { width }: Place): number {
  const own = width - pixels(12) - 5
  return (
    pixels(10) +
    lines(title, 16, own, 600) * 23.2 +
    6 +
    lines(`${protectedSign} ${withheld ?? ''}`, 14, own) * 20.3
  )
}

function textHeight(markdown: string, { width, span }: Place): number {
  const [size, own] = span >= wideSpan ? [16, Math.min(width, readingWidth)] : [14.67, width]
  let wasInList = false
  return markdownParagraphs(markdown).reduce((sum, { look, runs, level = 0 }, at) => {
    const text = runs.map((run) => run.text).join('')
    const inList = look === 'punt' || look === 'nummer'
    const above = at === 0 || (inList && wasInList) ? 0 : 10
    wasInList = inList
    const indent = inList ? 19 * (level + 1) : 0
    if (look === 'kop') return sum + lines(text, 14.7, own, 600) * 19 + 21
    return sum + above + lines(text, size * serif, own - indent) * size * 1.5
  }, 4)
}

function numberHeight({ value, label, basis, sources }: BlockOf<'kerncijfer'>, { width }: Place): number {
  return (
    12 +
    lines(value, 45.3, width, 600) * 47.6 +
    4 +
    lines(label, 15.4, width, 600) * 20.8 +
    5 +
    lines(basis, 12.7, width) * 18.4 +
    (value === protectedSign ? 5 + lines(whyHidden, 12.7, width) * 18.4 : 0) +
    mark(sources)
  )
}

function goalsHeight({ goals, sources }: BlockOf<'doelen'>, { width }: Place): number {
  const groups = goalKinds
    .map((kind) => goals.filter((goal) => goal.kind === kind))
    .filter((own) => own.length > 0)
  const columns = Math.max(1, Math.min(groups.length, Math.floor((width + 23) / (pixels(60) + 23))))
  const own = (width - (columns - 1) * 23) / columns
  const heights = groups.map(
    (group) =>
      lines(goalNames[group[0]?.kind ?? 'leerdoel'][1], 14.7, own, 600) * 19 +
      12 +
      group.reduce((sum, { text }) => sum + lines(text, 14, own - 17) * 20.3 + 4.5, 0),
  )
  const rows = Array.from({ length: Math.ceil(heights.length / columns) }, (_, row) =>
    Math.max(...heights.slice(row * columns, (row + 1) * columns)),
  )
  return rows.reduce((sum, height) => sum + height + 15, 0) + mark(sources)
}

function cardHeight(
  { name, text, reach, approach, dimensions, sources }: BlockOf<'activiteit'>,
  { width }: Place,
): number {
  const own = width - pixels(8) - 2
  const facts = wrapped([textWidth(reach, 14.2, 600), textWidth(approach, 14, 600)], own, 26)
  const icons = wrapped(
    dimensions.map((dimension) => 32 + textWidth(dimensionNames[dimension], 12, 400)),
    own,
    15,
  )
  return (
    pixels(6.5) +
    4 +
    lines(name, 16, own, 600) * 21 +
    4 +
    (text === '' ? 0 : lines(text, 14, own) * 20.3) +
    8 +
    facts * 40 +
    (icons === 0 ? 0 : 18 + icons * 22) +
    mark(sources)
  )
}

/** Rows that parts beside each other take. */
function wrapped(widths: readonly number[], room: number, gap: number): number {
  let rows = widths.length === 0 ? 0 : 1
  let used = 0
  for (const width of widths) {
    if (used > 0 && used + gap + width > room) {
      rows += 1
      used = 0
    }
    used += (used > 0 ? gap : 0) + Math.min(width, room)
  }
  return rows
}

/** The list stands beside the drawing where there is room for both. */
function networkHeight(block: BlockOf<'netwerk'>, { width, paper }: Place): number {
  const drawn = Math.min(width, pixels(165))
  const size = networkSize(block)
  const drawing = (size.height / size.width) * drawn
  const besides = width - drawn - pixels(8)
  const isBeside = besides > pixels(60) && paper.width > paper.height
  const own = isBeside ? besides : width - 170
  const list = block.categories.reduce(
    (sum, { partners }) => sum + lines(partners.join(', '), 12.7, own) * 18.4 + (isBeside ? 24 : 3),
    26,
  )
  return (isBeside ? Math.max(drawing, list) : drawing + 12 + list) + mark(block.sources)
}

function imageHeight({ image, credit, sources }: BlockOf<'afbeelding'>, { width, paper }: Place): number {
  const scale = Math.min(1, width / image.width, pixels(highestImage(paper)) / image.height)
  return image.height * scale + 4 + lines(credit, 11.4, width) * 16.5 + mark(sources)
}

function tableHeight({ figure, sources }: BlockOf<'tabel'>, { width, span }: Place): number | null {
  const { head, rows, note } = tableTexts(figure)
  const longest = head.map(({ text }, at) =>
    Math.max(textWidth(text, 12.7, 600), ...rows.map((row) => textWidth(row[at] ?? '', 12.7, 400))),
  )
  const wanted = longest.reduce((sum, one) => sum + one + 15, 0)
  if (wanted > width * 1.3 && span < 12) return null
  const share = Math.min(1, width / wanted)
  const heightOf = (row: readonly string[]) =>
    Math.max(1, ...row.map((text, at) => lines(text, 12.7, Math.max(20, (longest[at] ?? 0) * share + 4)))) *
      17.1 +
    6.7
  const body = [head.map(({ text }) => text), ...rows].reduce((sum, row) => sum + heightOf(row), 0)
  return lines(figure.title, 14.7, width, 600) * 20 + 4 + body + (note === null ? 0 : 21) + mark(sources)
}

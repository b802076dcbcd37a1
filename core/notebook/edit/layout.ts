import { fail, succeed, type Outcome } from '../../bridge/outcome'
import type { Cell, Notebook } from '../model'
import { parseNotebook } from '../parseNotebook'
import { cellBreak, fenceMarker, isClosed } from '../splitNotebook'
import { closeOpenEnd } from './closeOpenEnd'
import { lineEnd } from './lineEnd'

/** A notebook file taken apart so that its cells can be put in another order. Joined again it is the file. */
export interface Layout {
  /** The front matter and what stands before it. */
  readonly head: string
  readonly blocks: readonly Block[]
  /** What stands before the first block, between each two, and after the last: one more than there are blocks. */
  readonly gaps: readonly string[]
  readonly eol: string
}

export interface Block {
  readonly isText: boolean
  readonly text: string
}

/** A notebook after an edit, and the cell that the user goes on with. */
export interface Edited {
  readonly notebook: Notebook
  readonly cell: string | null
}

export function layoutOf({ text, front, cells }: Notebook): Layout {
  const start = front?.to ?? (text.startsWith('\ufeff') ? 1 : 0)
  const starts = [...cells.map(({ from }) => from), text.length]
  const gaps = starts.map((end, at) => text.slice(cells[at - 1]?.to ?? start, end))
  return {
    head: text.slice(0, start),
    blocks: cells.map((cell) => blockOf(text, cell)),
    gaps,
    eol: lineEnd(text),
  }
}

export function blockOf(text: string, { kind, from, to }: Cell): Block {
  return { isText: kind === 'tekst', text: text.slice(from, to) }
}

/**
 * The file of a layout.
 *
 * @param focus The block that the user goes on with.
 * @returns A sentence when the blocks wouldn't be read as the cells they are: a text that leaves something open takes
 *   what stands below it for its own.
 */
export function joined(layout: Layout, focus: number): Outcome<Edited, string> {
  const { head, gaps } = layout
  const last = layout.blocks.length - 1
  const blocks = layout.blocks.map((block, at) => (at < last ? closed(block, layout.eol) : block))
  const written = blocks.map(({ text }, at) => (gaps[at] ?? '') + text).join('')
  const notebook = parseNotebook(head + written + (gaps.at(-1) ?? ''))
  const same =
    notebook.cells.length === blocks.length &&
    notebook.cells.every((cell, at) => isSame(blockOf(notebook.text, cell), blocks[at]))
  if (!same) return fail(leftOpen)
  return succeed({ notebook, cell: notebook.cells[focus]?.id ?? null })
}

const leftOpen = 'Dat kan hier niet: een tekst in dit notebook sluit iets niet af. Maak die eerst af.'

const isSame = (one: Block, other: Block | undefined) =>
  one.isText === other?.isText && one.text === other.text

/** What ends a file may leave something open; before anything comes after it, it is closed. */
function closed(block: Block, eol: string): Block {
  if (block.isText) return { ...block, text: closeOpenEnd(block.text, eol) }
  if (isClosed(block.text)) return block
  const indent = /^ */.exec(block.text)?.[0] ?? ''
  return { ...block, text: `${block.text}${eol}${indent}${fenceMarker(block.text)}` }
}

/** The same gap with a break between two texts, and without one where none is needed. */
function fitGap(gap: string, before: Block | undefined, after: Block | undefined, eol: string): string {
  const isNeeded = before?.isText === true && after?.isText === true
  const added = eol + eol + cellBreak
  if (isNeeded) return gap.includes(cellBreak) ? gap : added + (gap === '' ? eol + eol : gap)
  return gap.startsWith(added) && gap.length > added.length ? gap.slice(added.length) : gap
}

/**
 * The file of a layout of which blocks were put in another order.
 *
 * @param touched The gaps that stand between other blocks than before.
 */
export function rearranged(
  layout: Layout,
  touched: readonly number[],
  focus: number,
): Outcome<Edited, string> {
  const { blocks, eol } = layout
  const inside = touched.filter((gap) => gap > 0 && gap < blocks.length)
  const fitted = mapGaps(layout, inside, (gap, at) => fitGap(gap, blocks[at - 1], blocks[at], eol))
  const done = joined(fitted, focus)
  if (done.ok) return done
  // HTML only ends at a blank line.
  const spaced = joined(
    mapGaps(fitted, inside, (gap) => eol + gap),
    focus,
  )
  if (spaced.ok) return spaced
  // A list takes an indented fence below it for its own, unless a break ends it.
  return joined(
    mapGaps(fitted, inside, (gap, at) => breakBelowText(gap, blocks[at - 1], eol)),
    focus,
  )
}

const breakBelowText = (gap: string, before: Block | undefined, eol: string) =>
  before?.isText === true && !gap.includes(cellBreak) ? eol + eol + cellBreak + gap : gap

function mapGaps(layout: Layout, at: readonly number[], change: (gap: string, at: number) => string): Layout {
  const gaps = layout.gaps.map((gap, place) => (at.includes(place) ? change(gap, place) : gap))
  return { ...layout, gaps }
}

import { succeed, type Outcome } from '../../bridge/outcome'
import type { Notebook } from '../model'
import { joined, layoutOf, rearranged, type Block, type Edited, type Layout } from './layout'

/** Puts a block at a place among the cells: 0 is before the first one. Taking it out again gives the same file. */
export function insertBlock(notebook: Notebook, at: number, block: Block): Outcome<Edited, string> {
  const layout = layoutOf(notebook)
  const { blocks, gaps, eol } = layout
  if (blocks.length === 0) return joined(onlyBlock(layout, block), 0)
  // Before the first cell the new gap stands after the block, elsewhere before it.
  const gapAt = Math.max(1, at)
  const inserted: Layout = {
    ...layout,
    blocks: blocks.toSpliced(at, 0, block),
    gaps: gaps.toSpliced(gapAt, 0, eol + eol),
  }
  return rearranged(inserted, [at, at + 1], at)
}

function onlyBlock(layout: Layout, block: Block): Layout {
  const { head, gaps, eol } = layout
  const bare = head.replace('\ufeff', '')
  const endsLine = /[\r\n]$/.test(bare)
  const before = bare === '' ? '' : eol
  return {
    ...layout,
    blocks: [block],
    gaps: [before, (bare === '' || endsLine ? eol : '') + (gaps[0] ?? '')],
  }
}

export function removeCell(notebook: Notebook, cell: string): Outcome<Edited, string> {
  const at = indexOf(notebook, cell)
  const layout = layoutOf(notebook)
  const { blocks, gaps, eol } = layout
  if (blocks.length === 1) {
    const [before = '', after = ''] = gaps
    const left = before.endsWith(eol) ? before.slice(0, -eol.length) : before
    const right = after.startsWith(eol) ? after.slice(eol.length) : after
    return joined({ ...layout, blocks: [], gaps: [left + right] }, 0)
  }
  const removed: Layout = {
    ...layout,
    blocks: blocks.toSpliced(at, 1),
    gaps: gaps.toSpliced(Math.max(1, at), 1),
  }
  return rearranged(removed, [at], Math.min(at, blocks.length - 2))
}

/** Swaps a cell with the one below it (1) or above it (−1); at the end of the document nothing happens. */
export function moveCell(notebook: Notebook, cell: string, step: 1 | -1): Outcome<Edited, string> {
  const from = indexOf(notebook, cell)
  const layout = layoutOf(notebook)
  const [one, other] = [layout.blocks[from], layout.blocks[from + step]]
  if (!one || !other) return succeed({ notebook, cell })
  const blocks = layout.blocks.with(from, other).with(from + step, one)
  const upper = Math.min(from, from + step)
  const moved: Layout = { ...layout, blocks }
  return rearranged(moved, [upper, upper + 1, upper + 2], from + step)
}

/** Replaces some cells that stand together by others. */
export function replaceBlocks(
  notebook: Notebook,
  from: number,
  count: number,
  blocks: readonly Block[],
): Outcome<Edited, string> {
  const layout = layoutOf(notebook)
  const between = Array.from({ length: blocks.length - 1 }, () => layout.eol + layout.eol)
  const replaced: Layout = {
    ...layout,
    blocks: layout.blocks.toSpliced(from, count, ...blocks),
    gaps: layout.gaps.toSpliced(from + 1, count - 1, ...between),
  }
  const touched = Array.from({ length: blocks.length + 1 }, (_, at) => from + at)
  return rearranged(replaced, touched, from + blocks.length - 1)
}

export function indexOf(notebook: Notebook, cell: string): number {
  const at = notebook.cells.findIndex(({ id }) => id === cell)
  if (at < 0) throw new Error(`No cell ${cell} in this notebook.`)
  return at
}

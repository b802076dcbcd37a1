import type { Block, Chapter } from './model'

/** One sheet of paper. `part` counts the pages of its chapter from 1. */
export interface Page {
  readonly chapter: Chapter
  readonly part: number
  readonly blocks: readonly Block[]
}

const mostBlocks = 3
/** Cards of activities are small, and two rows of them stand on a page. */
const mostCards = 6

/**
 * At most three blocks a page, or six cards of activities, and at most one drawn figure, which closes its page: what stands before a figure belongs to
 * it. A last text or number of a chapter joins the page before it where there is room.
 */
export function paginate(chapter: Chapter): Page[] {
  const pages: Block[][] = []
  let open: Block[] = []
  const close = () => {
    if (open.length > 0) pages.push(open)
    open = []
  }
  for (const block of chapter.blocks) {
    if (open.length >= roomFor([...open, block])) close()
    open.push(block)
    if (isDrawn(block)) close()
  }
  const last = pages.at(-1)
  if (last !== undefined && open.length > 0 && last.length + open.length <= mostBlocks) last.push(...open)
  else close()
  return pages.map((blocks, index) => ({ chapter, part: index + 1, blocks }))
}

const roomFor = (blocks: readonly Block[]) =>
  blocks.every(({ kind }) => kind === 'activiteit') ? mostCards : mostBlocks

/** A withheld figure is a note, not a drawing. */
export const isDrawn = (block: Block) => block.kind === 'figuur' && block.svg !== null

import { blockNames } from '../../../core/feitenblad/blockNames'
import { chapterNames } from '../../../core/feitenblad/chapterNames'
import type { FeitenbladDefinition } from '../../../core/feitenblad/model'
import type { Paper } from '../../../core/feitenblad/paper'
import { selectionOf } from './selection'

/** A page that holds more than its paper. */
export interface Overflow {
  /** As it is printed in the foot, from 1. */
  readonly page: number
  /** `data-blok` of the first block that goes past the end. */
  readonly mark: string
}

/** Less than a line of text, and more than rounding. */
const tolerance = 1.004

/** The drawn pages, in order, of which the blocks don't fit on the paper when they are printed. */
export function findOverflow(frame: HTMLElement, paper: Paper): readonly Overflow[] {
  const pages = [...frame.querySelectorAll('[data-page]')].map((host) =>
    host.shadowRoot?.querySelector('.blad'),
  )
  return pages.flatMap((page, at) => {
    if (!(page instanceof HTMLElement)) return []
    const mark = withoutScreenParts(page, () => firstBlockTooLow(page, paper) ?? firstTooLarge(page))
    return mark === null ? [] : [{ page: at + 1, mark }]
  })
}

function firstBlockTooLow(page: HTMLElement, paper: Paper): string | null {
  const { width, height } = page.getBoundingClientRect()
  const room = (width * paper.height) / paper.width
  if (width === 0 || height <= room * tolerance) return null
  const blocks = [...page.querySelectorAll<HTMLElement>('[data-blok*="."]')].map((block) => ({
    mark: block.dataset['blok'] ?? null,
    ...edgesOf(block),
  }))
  // Below the blocks stands the foot, which has to fit too.
  const lowest = Math.max(...blocks.map(({ bottom }) => bottom))
  const limit = lowest - (height - room)
  const over = blocks.filter(({ bottom }) => bottom > limit).toSorted((one, other) => one.top - other.top)
  return over[0]?.mark ?? null
}

/** The first block on the grid that is larger than its cells. */
function firstTooLarge(page: HTMLElement): string | null {
  for (const cell of page.querySelectorAll('.cel')) {
    const block = cell.querySelector<HTMLElement>('[data-blok]')
    if (block === null) continue
    const [room, own] = [cell.getBoundingClientRect(), block.getBoundingClientRect()]
    const isWide = block.scrollWidth > block.clientWidth + 1
    if (own.height > room.height * tolerance + 1 || isWide) return block.dataset['blok'] ?? null
  }
  return null
}

function edgesOf(block: HTMLElement): { readonly top: number; readonly bottom: number } {
  const { top, bottom } = block.getBoundingClientRect()
  return { top, bottom }
}

/** What stands on a screen only takes no room on paper. */
function withoutScreenParts<T>(page: HTMLElement, measure: () => T): T {
  const parts = [...page.querySelectorAll<HTMLElement>('.gegevens')]
  for (const part of parts) part.style.display = 'none'
  try {
    return measure()
  } finally {
    for (const part of parts) part.style.removeProperty('display')
  }
}

/** What is wrong, where, and what to do. */
export function describeOverflow({ page, mark }: Overflow, { hoofdstukken }: FeitenbladDefinition): string {
  const { chapter, block } = selectionOf(mark)
  const own = hoofdstukken[chapter]
  const chosen = block === null ? undefined : own?.blokken[block]
  const soort = chosen?.soort
  const what = soort === undefined || block === null ? 'Een blok' : `${blockNames[soort]} (blok ${block + 1})`
  const where = own === undefined ? '' : ` van hoofdstuk ${chapter + 1} (${chapterNames[own.hoofdstuk]})`
  if (chosen?.plaats !== undefined)
    return `${what}${where} past niet in zijn vak op pagina ${page}. Maak het vak groter, of wat erin staat korter.`
  return `${what}${where} past niet op pagina ${page}. Maak het korter, of verdeel het over twee blokken.`
}

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
    const mark = withoutScreenParts(page, () => firstBlockTooLow(page, paper))
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
  const soort = block === null ? undefined : own?.blokken[block]?.soort
  const what = soort === undefined || block === null ? 'Een blok' : `${blockNames[soort]} (blok ${block + 1})`
  const where = own === undefined ? '' : ` van hoofdstuk ${chapter + 1} (${chapterNames[own.hoofdstuk]})`
  return `${what}${where} past niet op pagina ${page}. Maak het korter, of verdeel het over twee blokken.`
}

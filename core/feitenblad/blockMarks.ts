import type { Element } from 'hast'
import type { FlagCode } from '../evidence/flags'
import { h } from './hast'

/** Marks what an element of a page shows of a sheet. */
export interface Mark {
  /**
   * @param chapter From 0.
   * @param block From 0 in its chapter; null for the chapter's title.
   */
  readonly block: (element: Element, chapter: number, block: number | null) => Element
  /** @param element The line above a caveat in the Leeswijzer, which says how heavy it weighs. */
  readonly caveat: (element: Element, code: FlagCode) => Element
}

export const unmarked: Mark = { block: (element) => element, caveat: (element) => element }

/**
 * For pages in the window: `data-blok="0.2"` on the third block of the first chapter, `data-blok="0"` on its title, and behind
 * each caveat a button with `data-voorbehoud` that can open its page of the manual.
 */
export const marked: Mark = {
  block: (element, chapter, block) => ({
    ...element,
    properties: { ...element.properties, dataBlok: blockMark(chapter, block) },
  }),
  caveat: (element, code) => ({
    ...element,
    children: [
      ...element.children,
      h('button', { type: 'button', className: ['meer'], dataVoorbehoud: code }, 'Meer hierover'),
    ],
  }),
}

export const blockMark = (chapter: number, block: number | null) =>
  block === null ? String(chapter) : `${chapter}.${block}`

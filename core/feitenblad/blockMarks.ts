import type { Element } from 'hast'

/**
 * Marks what an element of a page shows of a sheet.
 *
 * @param chapter From 0.
 * @param block From 0 in its chapter; null for the chapter's title.
 */
export type Mark = (element: Element, chapter: number, block: number | null) => Element

export const unmarked: Mark = (element) => element

/** For pages that are composed on: `data-blok="0.2"` on the third block of the first chapter, `data-blok="0"` on its title. */
export const marked: Mark = (element, chapter, block) => ({
  ...element,
  properties: { ...element.properties, dataBlok: blockMark(chapter, block) },
})

export const blockMark = (chapter: number, block: number | null) =>
  block === null ? String(chapter) : `${chapter}.${block}`

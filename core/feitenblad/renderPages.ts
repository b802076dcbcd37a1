import type { Element, Root } from 'hast'
import { chapterPage } from './chapterPage'
import { limitsPages, sourcesPages } from './closingPages'
import { dataPages } from './dataPages'
import { layOut } from './layout/layOut'
import { pageMeasure } from './layout/pageMeasure'
import type { Feitenblad } from './model'
import { unmarked, type Mark } from './blockMarks'
import type { PageNumber } from './pageFoot'

/**
 * A feitenblad as pages of its paper: the seven chapters, "Leeswijzer en beperkingen", "Verantwoording", and an
 * appendix with the figures' data that is printed but not shown on a screen, where each figure has its data beside it.
 * Styles: pageStyles.ts.
 *
 * @param mark Marks chapters and blocks, for pages that are composed on; an export has no marks.
 */
export function renderPages(feitenblad: Feitenblad, mark: Mark = unmarked): Root {
  const pages: readonly PageMaker[] = [
    ...layOut(pageMeasure(feitenblad)).map(
      (sections) => (at: PageNumber) => chapterPage(sections, feitenblad, at, mark),
    ),
    ...limitsPages(feitenblad, mark),
    ...sourcesPages(feitenblad),
  ]
  const numbered = pages.map((make, index) => make({ number: index + 1, total: pages.length }))
  return { type: 'root', children: [...numbered, ...dataPages(feitenblad)] }
}

type PageMaker = (at: PageNumber) => Element

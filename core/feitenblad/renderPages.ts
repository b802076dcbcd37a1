import type { Element, Root } from 'hast'
import { chapterPage, emptyChaptersPage } from './chapterPage'
import { limitsPages, sourcesPages } from './closingPages'
import { dataPages } from './dataPages'
import type { Chapter, Feitenblad } from './model'
import { unmarked, type Mark } from './blockMarks'
import { paginate } from './paginate'
import { isUpright, papersOf } from './paper'
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
    ...chapterMakers(feitenblad, mark),
    ...limitsPages(feitenblad, mark),
    ...sourcesPages(feitenblad),
  ]
  const numbered = pages.map((make, index) => make({ number: index + 1, total: pages.length }))
  return { type: 'root', children: [...numbered, ...dataPages(feitenblad)] }
}

type PageMaker = (at: PageNumber) => Element

function chapterMakers(feitenblad: Feitenblad, mark: Mark): PageMaker[] {
  return chapterRuns(feitenblad.chapters).flatMap((run): PageMaker[] => {
    if (run.every(isEmpty))
      return inParts(run, mostEmptyChapters(feitenblad)).map(
        (part) => (at) => emptyChaptersPage(part, feitenblad, at, mark),
      )
    return run.flatMap(paginate).map((page) => (at) => chapterPage(page, feitenblad, at, mark))
  })
}

/** More of them don't fit on a page. */
const mostEmptyChapters = ({ pagina }: Feitenblad) => (isUpright(papersOf(pagina).page) ? 5 : 3)

function inParts<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return all.length <= size ? [all] : [all.slice(0, size), ...inParts(all.slice(size), size)]
}

// Neighbours that are all empty or all filled.
function chapterRuns(chapters: readonly Chapter[]): Chapter[][] {
  const runs: Chapter[][] = []
  for (const chapter of chapters) {
    const last = runs.at(-1)
    if (last?.[0] !== undefined && isEmpty(last[0]) === isEmpty(chapter)) last.push(chapter)
    else runs.push([chapter])
  }
  return runs
}

const isEmpty = ({ blocks }: Chapter) => blocks.every(({ kind }) => kind === 'leeg')

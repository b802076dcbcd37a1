import type { Element, Root } from 'hast'
import { chapterPage, emptyChaptersPage } from './chapterPage'
import { limitsPages, sourcesPage } from './closingPages'
import { dataPages } from './dataPages'
import type { Chapter, Feitenblad } from './model'
import { paginate } from './paginate'
import type { PageNumber } from './pageFoot'

/**
 * A feitenblad as pages of A4 landscape: the seven chapters, "Leeswijzer en beperkingen", "Verantwoording", and an
 * appendix with the figures' data that is printed but not shown on a screen, where each figure has its data beside it.
 * Styles: pageStyles.ts.
 */
export function renderPages(feitenblad: Feitenblad): Root {
  const pages: readonly PageMaker[] = [
    ...chapterMakers(feitenblad),
    ...limitsPages(feitenblad),
    (at) => sourcesPage(feitenblad, at),
  ]
  const numbered = pages.map((make, index) => make({ number: index + 1, total: pages.length }))
  return { type: 'root', children: [...numbered, ...dataPages(feitenblad)] }
}

type PageMaker = (at: PageNumber) => Element

function chapterMakers(feitenblad: Feitenblad): PageMaker[] {
  return chapterRuns(feitenblad.chapters).flatMap((run): PageMaker[] => {
    if (run.every(isEmpty)) return [(at) => emptyChaptersPage(run, feitenblad, at)]
    return run.flatMap(paginate).map((page) => (at) => chapterPage(page, feitenblad, at))
  })
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

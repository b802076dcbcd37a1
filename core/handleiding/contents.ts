import { placeOf, type ManualPage } from './page'

/** Where the manual begins. */
export const firstPage = 'README.md'

export interface ContentsEntry {
  readonly page: ManualPage
  /** 0, or 1 for a page of a folder. */
  readonly depth: 0 | 1
}

/** The pages in the order in which the first page names them, each folder's own below its first page. */
export function contentsOf(pages: readonly ManualPage[]): readonly ContentsEntry[] {
  const first = pages.find(({ path }) => path === firstPage)
  if (first === undefined) return []
  const named = linkedFrom(first, pages)
  return [first, ...named].flatMap((page): readonly ContentsEntry[] => [
    { page, depth: 0 },
    ...(page === first || !page.path.endsWith(`/${firstPage}`)
      ? []
      : linkedFrom(page, pages)
          .filter(({ path }) => folderOf(path) === folderOf(page.path))
          .map((own) => ({ page: own, depth: 1 as const }))),
  ])
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

function linkedFrom(page: ManualPage, pages: readonly ManualPage[]): readonly ManualPage[] {
  const paths = [...new Set(page.links.map((href) => placeOf(page.path, href)?.path))]
  return paths.flatMap((path) => pages.find((one) => one.path === path) ?? [])
}

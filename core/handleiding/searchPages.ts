import { hasPhrase, matchWords } from '../workbench/search/matchWords'
import type { ManualPage, ManualPart } from './page'

export interface FoundPart {
  readonly page: ManualPage
  readonly part: ManualPart
}

/**
 * The parts of pages that have every word of what was typed, those with it in their heading first. A page of which the
 * title has them is found once by it.
 */
export function searchPages(pages: readonly ManualPage[], typed: string): readonly FoundPart[] {
  if (typed.trim() === '') return []
  const found = pages.flatMap((page) =>
    page.parts.filter((part, at) => isFound(page, part, at === 0, typed)).map((part) => ({ page, part })),
  )
  return found.toSorted((a, b) => rank(a, typed) - rank(b, typed))
}

function isFound(page: ManualPage, { title, text }: ManualPart, isFirst: boolean, typed: string): boolean {
  if (matchWords(`${title} ${text}`, typed)) return true
  return !isFirst && !matchWords(page.title, typed) && matchWords(`${page.title} ${title} ${text}`, typed)
}

function rank({ part }: FoundPart, typed: string): number {
  if (matchWords(part.title, typed)) return 0
  return hasPhrase(part.text, typed) ? 1 : 2
}

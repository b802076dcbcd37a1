import type { DocumentEntry } from '../../../core/workbench/model'

export interface ThemeGroup {
  readonly thema: string
  readonly documents: readonly DocumentEntry[]
}

/** Documents by theme, themes and titles in Dutch alphabetical order. */
export function groupByTheme(documents: readonly DocumentEntry[]): readonly ThemeGroup[] {
  const themes = new Map<string, DocumentEntry[]>()
  for (const document of documents) {
    const group = themes.get(document.thema)
    if (group) group.push(document)
    else themes.set(document.thema, [document])
  }
  const order = new Intl.Collator('nl')
  return [...themes]
    .map(([thema, group]) => ({
      thema,
      documents: group.toSorted((a, b) => order.compare(a.titel, b.titel)),
    }))
    .toSorted((a, b) => order.compare(a.thema, b.thema))
}

/** A theme as a heading: its first letter is a capital. */
export function themeTitle(thema: string): string {
  return thema.charAt(0).toLocaleUpperCase('nl') + thema.slice(1)
}

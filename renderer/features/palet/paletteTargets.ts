import type { WorkbenchState } from '../../../core/workbench/model'
import { hasPhrase, matchWords } from '../../../core/workbench/search/matchWords'
import type { Tab } from '../../app/desk'

export interface PaletteGroup {
  readonly title: string
  readonly items: readonly { readonly label: string; readonly detail: string; readonly tab: Tab }[]
}

/**
 * What of the werkmap can be opened and has the words that were typed, in the groups of its tree; what is called as was
 * typed comes first, for Enter takes the first.
 */
export function paletteTargets(state: WorkbenchState, typed: string): readonly PaletteGroup[] {
  const documents = (kind: 'notebook' | 'feitenblad') =>
    state.documents
      .filter((document) => document.kind === kind)
      .map(({ titel, thema, path }) => ({ label: titel, detail: thema, tab: { kind, path } as const }))
  const groups: readonly PaletteGroup[] = [
    { title: 'Analyses', items: documents('notebook') },
    { title: 'Feitenbladen', items: documents('feitenblad') },
    {
      title: 'Bronnen',
      items: state.sources.map(({ manifest }) => ({
        label: manifest.titel,
        detail: manifest.naam,
        tab: { kind: 'bron', name: manifest.naam } as const,
      })),
    },
  ]
  const isCalled = ({ label }: { readonly label: string }) => hasPhrase(label, typed)
  return groups
    .map(({ title, items }): PaletteGroup => {
      const found = items.filter(({ label, detail }) => matchWords(`${label} ${detail}`, typed))
      return { title, items: firstThose(found, isCalled) }
    })
    .filter(({ items }) => items.length > 0)
    .toSorted((a, b) => Number(b.items.some(isCalled)) - Number(a.items.some(isCalled)))
}

const firstThose = <T>(all: readonly T[], are: (one: T) => boolean): readonly T[] =>
  all.toSorted((a, b) => Number(are(b)) - Number(are(a)))

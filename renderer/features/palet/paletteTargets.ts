import type { WorkbenchState } from '../../../core/workbench/model'
import type { Tab } from '../../app/desk'

export interface PaletteGroup {
  readonly title: string
  readonly items: readonly { readonly label: string; readonly detail: string; readonly tab: Tab }[]
}

/** Everything of the werkmap that can be opened, in the groups of its tree. */
export function paletteTargets(state: WorkbenchState): readonly PaletteGroup[] {
  const documents = (kind: 'notebook' | 'feitenblad') =>
    state.documents
      .filter((document) => document.kind === kind)
      .map(({ titel, thema, path }) => ({ label: titel, detail: thema, tab: { kind, path } as const }))
  const groups = [
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
  return groups.filter(({ items }) => items.length > 0)
}

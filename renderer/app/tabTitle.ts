import type { WorkbenchState } from '../../core/workbench/model'
import type { Tab } from './desk'

/** What a tab says: the document's own title. */
export function tabTitle(tab: Tab, state: WorkbenchState): string {
  switch (tab.kind) {
    case 'overzicht':
      return 'Overzicht'
    case 'bron':
      return sourceOf(tab.name, state)?.manifest.titel ?? tab.name
    default:
      return state.documents.find(({ path }) => path === tab.path)?.titel ?? tab.path
  }
}

export function tabExists(tab: Tab, state: WorkbenchState): boolean {
  if (tab.kind === 'overzicht') return true
  if (tab.kind === 'bron') return sourceOf(tab.name, state) !== undefined
  return state.documents.some(({ path }) => path === tab.path)
}

function sourceOf(name: string, state: WorkbenchState) {
  return state.sources.find(({ manifest }) => manifest.naam === name)
}

/** What lies open on the desk: the tabs and which one is in front. The overview is always there, first. */
export interface Desk {
  readonly tabs: readonly Tab[]
  readonly active: string
}

export type Tab =
  | { readonly kind: 'overzicht' }
  | { readonly kind: 'notebook'; readonly path: string }
  | { readonly kind: 'feitenblad'; readonly path: string }
  | { readonly kind: 'bron'; readonly name: string }

export const emptyDesk: Desk = { tabs: [{ kind: 'overzicht' }], active: 'overzicht' }

export function tabKey(tab: Tab): string {
  switch (tab.kind) {
    case 'overzicht':
      return 'overzicht'
    case 'bron':
      return `bron:${tab.name}`
    default:
      return `${tab.kind}:${tab.path}`
  }
}

export function openTab(desk: Desk, tab: Tab): Desk {
  const key = tabKey(tab)
  const known = desk.tabs.some((open) => tabKey(open) === key)
  return { tabs: known ? desk.tabs : [...desk.tabs, tab], active: key }
}

/** Closes a tab; its right-hand neighbour, else its left-hand one, comes in front. The overview stays. */
export function closeTab(desk: Desk, key: string): Desk {
  const index = desk.tabs.findIndex((tab) => tabKey(tab) === key)
  if (index <= 0) return desk
  const tabs = desk.tabs.filter((_, at) => at !== index)
  const neighbour = tabs[Math.min(index, tabs.length - 1)]
  return { tabs, active: desk.active === key && neighbour ? tabKey(neighbour) : desk.active }
}

/** The desk with documents under another name or at another place; what then is open twice is open once. */
export function replaceTabs(desk: Desk, replace: (tab: Tab) => Tab): Desk {
  const tabs = desk.tabs.map(replace)
  const keys = tabs.map(tabKey)
  const active = desk.tabs.findIndex((tab) => tabKey(tab) === desk.active)
  return {
    tabs: tabs.filter((_, at) => keys.indexOf(keys[at] ?? '') === at),
    active: keys[active] ?? desk.active,
  }
}

/** The desk without the documents that are gone. */
export function withoutGone(desk: Desk, exists: (tab: Tab) => boolean): Desk {
  const gone = desk.tabs.filter((tab) => !exists(tab))
  return gone.reduce((left, tab) => closeTab(left, tabKey(tab)), desk)
}

export function activeTab(desk: Desk): Tab {
  return desk.tabs.find((tab) => tabKey(tab) === desk.active) ?? { kind: 'overzicht' }
}

/** What an earlier page of this window remembered, without the tabs whose document is no longer there. */
export function restoreDesk(stored: string | null, exists: (tab: Tab) => boolean): Desk {
  const remembered = stored === null ? [] : parseTabs(stored)
  const [keys, active] = [
    remembered.filter((tab) => tab.kind !== 'overzicht' && exists(tab)),
    parseActive(stored),
  ]
  const desk: Desk = { tabs: [...emptyDesk.tabs, ...keys], active: emptyDesk.active }
  return desk.tabs.some((tab) => tabKey(tab) === active) ? { ...desk, active } : desk
}

function parseTabs(stored: string): readonly Tab[] {
  const tabs = (JSON.parse(stored) as { tabs?: unknown }).tabs
  return Array.isArray(tabs) ? tabs.filter(isTab) : []
}

function parseActive(stored: string | null): string {
  const active = stored === null ? null : (JSON.parse(stored) as { active?: unknown }).active
  return typeof active === 'string' ? active : emptyDesk.active
}

function isTab(value: unknown): value is Tab {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false
  if (value.kind === 'bron') return 'name' in value && typeof value.name === 'string'
  if (value.kind === 'notebook' || value.kind === 'feitenblad')
    return 'path' in value && typeof value.path === 'string'
  return value.kind === 'overzicht'
}

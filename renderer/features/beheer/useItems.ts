import { useCallback, useMemo, useState } from 'react'
import type { Outcome } from '../../../core/bridge/outcome'
import type { Change } from '../../../core/workbench/moving/werkmapItems'
import type { Item } from '../../../core/workbench/moving/references'
import type { Tab } from '../../app/desk'
import { afterDialog, focusLostDocument } from '../../app/panels'
import type { SheetSession } from '../../../core/workbench/sheetSession'
import type { Sessions } from '../../app/sessions'
import type { Tell } from '../../app/WorkbenchContext'

export type ItemQuestion = 'hernoemen' | 'verwijderen'

/** What is being asked about the items of the werkmap. */
export type ItemDialog = { readonly ask: ItemQuestion; readonly item: Item } | { readonly ask: 'prullenbak' }

export interface ItemTools {
  readonly ask: (ask: ItemQuestion, item: Item) => void
  readonly showBin: () => void
  /**
   * Waits for a change, lets the tabs follow and says what was done, with the way back.
   *
   * @param renamed Of a source: its old name and its new one.
   * @returns A Dutch sentence when it wasn't done.
   */
  readonly follow: (
    work: Promise<Outcome<Change, string>>,
    done: string,
    renamed?: readonly [string, string],
  ) => Promise<string | null>
}

interface Links {
  readonly sessions: Sessions
  readonly sheets: Sessions<SheetSession>
  readonly tell: Tell
  /** Lets the tabs follow; those whose document is gone go. */
  readonly followTabs: (replace: (tab: Tab) => Tab) => void
}

/** Renaming, moving and deleting, as the window does it. */
export function useItems({ sessions, sheets, tell, followTabs }: Links): {
  readonly tools: ItemTools
  readonly dialog: ItemDialog | null
  readonly close: () => void
} {
  const [dialog, setDialog] = useState<ItemDialog | null>(null)
  const follow = useCallback<ItemTools['follow']>(
    async function followChange(work, done, renamed) {
      // What could be taken back before rests on what is being changed now.
      tell('')
      const changed = await work
      if (!changed.ok) return changed.problem
      const { moved, undo } = changed.value
      const replace = (tab: Tab) => replaced(tab, moved, renamed)
      for (const path of sessions.state.keys())
        if (isChanged({ kind: 'notebook', path }, replace)) sessions.close(path)
      for (const path of sheets.state.keys())
        if (isChanged({ kind: 'feitenblad', path }, replace)) sheets.close(path)
      followTabs(replace)
      const back = renamed && ([renamed[1], renamed[0]] as const)
      tell(done, () => {
        void followChange(undo(), 'Ongedaan gemaakt.', back).then(
          (problem) => problem !== null && tell(problem),
        )
      })
      afterDialog(focusLostDocument)
      return null
    },
    [sessions, sheets, tell, followTabs],
  )
  const tools = useMemo<ItemTools>(
    () => ({
      ask: (ask, item) => setDialog({ ask, item }),
      showBin: () => setDialog({ ask: 'prullenbak' }),
      follow,
    }),
    [follow],
  )
  return { tools, dialog, close: useCallback(() => setDialog(null), []) }
}

const isChanged = (tab: Tab, replace: (tab: Tab) => Tab) => replace(tab) !== tab

/** The same document where it stands now. */
function replaced(tab: Tab, moved: Change['moved'], renamed?: readonly [string, string]): Tab {
  switch (tab.kind) {
    case 'overzicht':
      return tab
    case 'bron':
      return renamed && tab.name === renamed[0] ? { ...tab, name: renamed[1] } : tab
    case 'notebook':
    case 'feitenblad': {
      const move = moved.find(([from]) => tab.path === from || tab.path.startsWith(`${from}/`))
      return move ? { ...tab, path: move[1] + tab.path.slice(move[0].length) } : tab
    }
  }
}

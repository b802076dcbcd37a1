import { useCallback, useSyncExternalStore } from 'react'
import type { NotebookState } from '../../../core/workbench/model'
import type { SessionEntry } from '../../app/sessions'
import { useTools } from '../../app/WorkbenchContext'
import type { StateTone } from '../../ui/StateWord'
import { useStore } from '../../ui/store'

/** The state of an open notebook in one word; null when there is nothing to say. */
export function useDocumentWord(path: string): { tone: StateTone; word: string } | null {
  const entry = useStore(useTools().sessions).get(path)
  const session = entry?.status === 'open' ? entry.session : null
  const subscribe = useCallback((listener: () => void) => session?.subscribe(listener) ?? (() => {}), [session])
  const state = useSyncExternalStore(subscribe, () => session?.state ?? null)
  return wordOf(entry, state)
}

function wordOf(entry: SessionEntry | undefined, state: NotebookState | null) {
  if (entry?.status === 'fout') return { tone: 'fout', word: 'fout' } as const
  if (state === null) return null
  if (state.running) return { tone: 'bezig', word: 'loopt' } as const
  if (state.cells.some(({ status }) => status === 'fout')) return { tone: 'fout', word: 'fout' } as const
  if (state.changedOnDisk || state.unsaved) return { tone: 'let-op', word: 'gewijzigd' } as const
  if (state.cells.some(({ status }) => status === 'verouderd')) return { tone: 'let-op', word: 'verouderd' } as const
  return null
}

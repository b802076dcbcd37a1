import type { NotebookState } from '../../../core/workbench/model'
import { useTools } from '../../app/WorkbenchContext'
import type { StateTone } from '../../ui/StateWord'
import { createStore, useStore } from '../../ui/store'

interface Word {
  readonly tone: StateTone
  readonly word: string
}

/** The state of an open notebook in one word; null when there is nothing to say. */
export function useDocumentWord(path: string): Word | null {
  const entry = useStore(useTools().sessions).get(path)
  const state = useStore<NotebookState | null>(entry?.status === 'open' ? entry.session : closed)
  return entry?.status === 'fout' ? { tone: 'fout', word: 'fout' } : state && wordOf(state)
}

const closed = createStore<NotebookState | null>(null)

function wordOf(state: NotebookState): Word | null {
  const some = (status: NotebookState['cells'][number]['status']) =>
    state.cells.some((cell) => cell.status === status)
  if (state.running) return { tone: 'bezig', word: 'loopt' }
  if (some('fout')) return { tone: 'fout', word: 'fout' }
  if (state.changedOnDisk || state.unsaved) return { tone: 'let-op', word: 'gewijzigd' }
  return some('verouderd') ? { tone: 'let-op', word: 'verouderd' } : null
}

import type { NotebookSession, Workbench } from '../../core/workbench/model'
import { createStore } from '../ui/store'
import type { Observable } from '../ui/store'
import { keepWhileTyping } from './keepWhileTyping'

export type SessionEntry =
  | { readonly status: 'opent' }
  | { readonly status: 'open'; readonly session: NotebookSession }
  | { readonly status: 'fout'; readonly problem: string }

export type SessionEntries = ReadonlyMap<string, SessionEntry>

/** The opened notebooks, by path. They live on while their tab is behind another: edits and results stay. */
export interface Sessions extends Observable<SessionEntries> {
  open(path: string): void
  /** Closes the session, dropping edits that were not saved. */
  close(path: string): void
  /** Paths of the notebooks with unsaved edits. */
  readonly unsaved: Observable<readonly string[]>
}

export function createSessions(workbench: Pick<Workbench, 'openNotebook'>): Sessions {
  const entries = createStore<SessionEntries>(new Map())
  const unsaved = createStore<readonly string[]>([])

  const put = (path: string, entry: SessionEntry) => entries.set(new Map(entries.state).set(path, entry))
  const refreshUnsaved = () => {
    const paths = unsavedPaths(entries.state)
    if (paths.join('\n') !== unsaved.state.join('\n')) unsaved.set(paths)
  }

  async function begin(path: string): Promise<void> {
    put(path, { status: 'opent' })
    const opened = await workbench.openNotebook(path)
    if (!opened.ok) return put(path, { status: 'fout', problem: opened.problem })
    opened.value.subscribe(refreshUnsaved)
    keepWhileTyping(opened.value)
    put(path, { status: 'open', session: opened.value })
  }

  return {
    get state() {
      return entries.state
    },
    subscribe: (listener) => entries.subscribe(listener),
    unsaved,
    open(path) {
      if (!entries.state.has(path)) void begin(path)
    },
    close(path) {
      const entry = entries.state.get(path)
      const rest = new Map(entries.state)
      rest.delete(path)
      entries.set(rest)
      refreshUnsaved()
      if (entry?.status === 'open') void entry.session.close()
    },
  }
}

function unsavedPaths(entries: SessionEntries): readonly string[] {
  return [...entries].flatMap(([path, entry]) =>
    entry.status === 'open' && entry.session.state.unsaved ? [path] : [],
  )
}

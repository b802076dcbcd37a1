import type { Outcome } from '../../core/bridge/outcome'
import type { NotebookSession, Workbench } from '../../core/workbench/model'
import type { SheetSession } from '../../core/workbench/sheetSession'
import { createStore } from '../ui/store'
import type { Observable } from '../ui/store'
import { keepWhileTyping } from './keepWhileTyping'

export type SessionEntry<Session = NotebookSession> =
  | { readonly status: 'opent' }
  | { readonly status: 'open'; readonly session: Session }
  | { readonly status: 'fout'; readonly problem: string }

export type SessionEntries<Session = NotebookSession> = ReadonlyMap<string, SessionEntry<Session>>

/** The opened notebooks, or feitenbladen, by path. They live on while their tab is behind another: edits and results stay. */
export interface Sessions<Session = NotebookSession> extends Observable<SessionEntries<Session>> {
  open(path: string): void
  /** Closes the session, dropping edits that were not saved. */
  close(path: string): void
  /** Paths of those with unsaved edits. */
  readonly unsaved: Observable<readonly string[]>
}

interface OpenDocument {
  readonly state: { readonly unsaved: boolean }
  subscribe(listener: () => void): () => void
  keepUnsaved(): Promise<void>
  close(): Promise<void> | void
}

export const createSessions = (workbench: Pick<Workbench, 'openNotebook'>): Sessions =>
  sessionsOf(
    (path) => workbench.openNotebook(path),
    ({ state }) => state.notebook.text + (state.draft?.body ?? ''),
  )

export const createSheets = (workbench: Pick<Workbench, 'openSheet'>): Sessions<SheetSession> =>
  sessionsOf(
    (path) => workbench.openSheet(path),
    ({ state }) => state.text,
  )

/** @param textOf What has to be in the journal. */
function sessionsOf<Session extends OpenDocument>(
  openDocument: (path: string) => Promise<Outcome<Session, string>>,
  textOf: (session: Session) => string,
): Sessions<Session> {
  const entries = createStore<SessionEntries<Session>>(new Map())
  const unsaved = createStore<readonly string[]>([])

  const put = (path: string, entry: SessionEntry<Session>) =>
    entries.set(new Map(entries.state).set(path, entry))
  const refreshUnsaved = () => {
    const paths = unsavedPaths(entries.state)
    if (paths.join('\n') !== unsaved.state.join('\n')) unsaved.set(paths)
  }

  async function begin(path: string): Promise<void> {
    put(path, { status: 'opent' })
    const opened = await openDocument(path)
    if (!opened.ok) return put(path, { status: 'fout', problem: opened.problem })
    opened.value.subscribe(refreshUnsaved)
    keepWhileTyping(opened.value, textOf)
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

function unsavedPaths(entries: SessionEntries<OpenDocument>): readonly string[] {
  return [...entries].flatMap(([path, entry]) =>
    entry.status === 'open' && entry.session.state.unsaved ? [path] : [],
  )
}

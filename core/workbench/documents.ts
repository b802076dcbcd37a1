import { parseNotebook, untitled } from '../notebook/parseNotebook'
import { readFeitenblad } from '../feitenblad/readFeitenblad'
import type { WorkspaceFiles } from '../workspace/files'
import { conflictCopies } from '../workspace/conflictCopies'
import type { DocumentEntry, WorkbenchState } from './model'

/**
 * The notebooks (`*.md`) and feitenbladen (`feitenblad.yaml`) under `analyses/`, by theme and title, and the copies that a
 * synchronising program made of any file.
 */
export async function listDocuments(
  files: WorkspaceFiles,
): Promise<Pick<WorkbenchState, 'documents' | 'conflictCopies'>> {
  const listed = await files.list()
  const entries: DocumentEntry[] = []
  for (const { path } of listed) {
    const match = /^analyses\/([^/]+)\/([^/]+)$/.exec(path)
    if (!match) continue
    const [, thema, name] = match as unknown as [string, string, string]
    if (name.endsWith('.md')) entries.push(await notebookEntry(files, path, thema))
    if (name === 'feitenblad.yaml') entries.push(await feitenbladEntry(files, path, thema))
  }
  return {
    documents: entries.sort(
      (a, b) => a.thema.localeCompare(b.thema, 'nl') || a.titel.localeCompare(b.titel, 'nl'),
    ),
    conflictCopies: conflictCopies(listed.map(({ path }) => path)),
  }
}

async function notebookEntry(files: WorkspaceFiles, path: string, thema: string): Promise<DocumentEntry> {
  const file = await files.readText(path)
  const meta = file.ok ? parseNotebook(file.value.text).meta : null
  const titel = meta === null || meta.titel === untitled ? fileName(path) : meta.titel
  return { path, kind: 'notebook', titel, thema: meta?.thema ?? thema }
}

async function feitenbladEntry(files: WorkspaceFiles, path: string, thema: string): Promise<DocumentEntry> {
  const file = await files.readText(path)
  const read = file.ok ? readFeitenblad(file.value.text) : null
  return { path, kind: 'feitenblad', titel: read?.ok ? read.value.titel : fileName(path), thema }
}

/** What a document without a title is called in lists. */
const fileName = (path: string) => path.slice(path.lastIndexOf('/') + 1)

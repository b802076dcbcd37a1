import { renameReferences } from '../../feitenblad/renameReferences'
import { renameSource } from '../../notebook/edit/renameSource'
import { parseNotebook } from '../../notebook/parseNotebook'
import type { WorkspaceFiles } from '../../workspace/files'
import { sourcesOfStep } from '../../workspace/steps'
import type { DocumentEntry, WorkbenchState } from '../model'
import { partsOf } from './placeName'

/** What can be renamed, moved and deleted. */
export type Item =
  | { readonly kind: 'notebook' | 'feitenblad'; readonly path: string }
  | { readonly kind: 'bron'; readonly name: string }

/** What would miss something that is deleted, in words: analyses, feitenbladen and sources by their titles. */
export async function referencesTo(
  files: WorkspaceFiles,
  state: WorkbenchState,
  item: Item,
): Promise<readonly string[]> {
  switch (item.kind) {
    case 'feitenblad':
      return []
    case 'notebook':
      return sheetsShowing(files, state.documents, item.path)
    case 'bron': {
      const notebooks = state.documents.filter(({ kind }) => kind === 'notebook')
      const readers = await Promise.all(notebooks.map((one) => readsSource(files, one, item.name)))
      const built = state.sources.filter(({ manifest }) =>
        (manifest.stappen ?? []).some((step) => sourcesOfStep(step).includes(item.name)),
      )
      return [
        ...notebooks.filter((_, at) => readers[at]).map(({ titel }) => `analyse ${titel}`),
        ...built.map(({ manifest }) => `bron ${manifest.naam}`),
      ]
    }
  }
}

async function sheetsShowing(
  files: WorkspaceFiles,
  documents: readonly DocumentEntry[],
  path: string,
): Promise<readonly string[]> {
  const { folder, name } = partsOf(path)
  const sheet = documents.find((one) => one.path === `analyses/${folder}/feitenblad.yaml`)
  const read = sheet === undefined ? null : await files.readText(sheet.path)
  if (!sheet || !read?.ok) return []
  const renamed = renameReferences(read.value.text, { notebook: name, cell: null }, `${name}-`)
  return renamed === read.value.text ? [] : [`feitenblad ${sheet.titel}`]
}

async function readsSource(files: WorkspaceFiles, { path }: DocumentEntry, source: string): Promise<boolean> {
  const read = await files.readText(path)
  if (!read.ok) return false
  const notebook = parseNotebook(read.value.text)
  return renameSource(notebook, source, `${source}_`).text !== notebook.text
}

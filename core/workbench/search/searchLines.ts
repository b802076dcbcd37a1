import { parseNotebook } from '../../notebook/parseNotebook'
import type { Notebook } from '../../notebook/model'
import type { WerkmapPath, WorkspaceFiles } from '../../workspace/files'
import type { DocumentEntry, SourceState, WorkbenchState } from '../model'
import type { Item } from '../moving/references'
import { foldText, matchWords } from './matchWords'

/** A line of a document, or a column of a source, that can be found. */
export interface SearchLine {
  readonly item: Item
  /** Of the document, or the name of the source. */
  readonly titel: string
  /** The cell that it stands in; null outside the cells of an analysis. */
  readonly cell: string | null
  /** Of the source; null for a line of a document. */
  readonly column: string | null
  /** In the file, from 1; null for a column. */
  readonly line: number | null
  /** Without the blanks around it. */
  readonly text: string
}

/**
 * Everything in the werkmap that can be searched: the lines of analyses and feitenbladen, the columns of sources with
 * their labels. Never a row of a source.
 *
 * @param open Texts of the analyses that are open, by path: what isn't saved yet is found too.
 */
export async function searchLines(
  files: Pick<WorkspaceFiles, 'readText'>,
  { documents, sources }: Pick<WorkbenchState, 'documents' | 'sources'>,
  open: ReadonlyMap<WerkmapPath, Notebook>,
): Promise<readonly SearchLine[]> {
  const found = await Promise.all(documents.map((document) => documentLines(files, document, open)))
  return [...found.flat(), ...sources.flatMap(columnLines)]
}

async function documentLines(
  files: Pick<WorkspaceFiles, 'readText'>,
  { path, kind, titel }: DocumentEntry,
  open: ReadonlyMap<WerkmapPath, Notebook>,
): Promise<readonly SearchLine[]> {
  const opened = open.get(path)
  const read = opened ? null : await files.readText(path)
  if (read !== null && !read.ok) return []
  const text = opened?.text ?? read?.value.text ?? ''
  const cells = kind === 'notebook' ? (opened ?? parseNotebook(text)).cells : []
  let from = 0
  return text.split('\n').flatMap((line, at): readonly SearchLine[] => {
    const start = from
    from += line.length + 1
    const trimmed = line.trim()
    if (trimmed === '' || /^(?:---|```+|~~~+)$/.test(trimmed)) return []
    const cell = cells.find((one) => one.from <= start + line.length && start < one.to)?.id ?? null
    // Of a fence what it is and its name say enough.
    const said = trimmed.replace(/^(?:```+|~~~+)/, '')
    return [{ item: { kind, path }, titel, cell, column: null, line: at + 1, text: said }]
  })
}

function columnLines({ manifest, columns, recipe }: SourceState): readonly SearchLine[] {
  const labels = new Map(recipe?.columns.map(({ name, label }) => [name, label]) ?? [])
  return columns.map(({ name }) => {
    const label = labels.get(name)
    return {
      item: { kind: 'bron' as const, name: manifest.naam },
      titel: manifest.naam,
      cell: null,
      column: name,
      line: null,
      text: label && foldText(label) !== foldText(name) ? `${name}: ${label}` : name,
    }
  })
}

/** The lines that have every word of what was typed, at most so many; one letter finds too much to be of use. */
export function findLines(lines: readonly SearchLine[], typed: string, most: number): readonly SearchLine[] {
  if (typed.trim().length < 2) return []
  const found: SearchLine[] = []
  for (const line of lines) {
    if (found.length === most) break
    if (matchWords(line.text, typed)) found.push(line)
  }
  return found
}

/** A line as it is shown: of a long one the part around the first word that was typed. */
export function excerpt(text: string, typed: string): string {
  const [word = ''] = foldText(typed).trim().split(/\s+/)
  const at = foldText(text).indexOf(word)
  if (text.length <= mostShown || at < mostShown / 2) return text
  return `… ${text.slice(text.lastIndexOf(' ', at - 15) + 1)}`
}

/** Letters that two lines of the list hold. */
const mostShown = 100

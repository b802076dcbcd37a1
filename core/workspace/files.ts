import type { Outcome } from '../bridge/outcome'
import type { CopyRun, FileBytes } from './fileBytes'

/** Path of a file inside the werkmap: relative, '/' as separator, no '..', no drive, no leading '/'. */
export type WerkmapPath = string

export interface WorkspaceEntry {
  readonly path: WerkmapPath
  /** Bytes. */
  readonly size: number
}

export interface FileText {
  readonly text: string
  /** SHA-256 of the bytes on disk, in hexadecimal. */
  readonly sha256: string
}

export type FileProblem =
  | { readonly kind: 'missing'; readonly path: WerkmapPath }
  /** The folder of the werkmap itself is gone, with all that was in it: a network drive that fell away. */
  | { readonly kind: 'vanished'; readonly path: WerkmapPath }
  | { readonly kind: 'outside'; readonly path: string }
  /** What may not be in the werkmap was to be written there. */
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'not-text'; readonly path: WerkmapPath }
  | { readonly kind: 'changed-on-disk'; readonly path: WerkmapPath }
  /** Something of that name is there already, capitals apart. */
  | { readonly kind: 'taken'; readonly path: WerkmapPath }
  | { readonly kind: 'read-only'; readonly path: WerkmapPath }
  /** Another program holds it, so that nobody else may read or replace it. */
  | { readonly kind: 'in-use'; readonly path: WerkmapPath }
  | { readonly kind: 'disk-full'; readonly path: WerkmapPath }
  | { readonly kind: 'unreadable'; readonly path: WerkmapPath; readonly reason: string }
  /** By the user; nothing was written. */
  | { readonly kind: 'cancelled'; readonly path: WerkmapPath }

/** The opened werkmap, as core sees it. Nothing outside that folder can be named. */
export interface WorkspaceFiles {
  /** Every file of the werkmap but those in `.feitenwerk/`, `uitvoer/`, `node_modules/`, `out/` and hidden folders. */
  list(): Promise<readonly WorkspaceEntry[]>
  readText(path: WerkmapPath): Promise<Outcome<FileText, FileProblem>>
  /** The file as it is now, to be read piece by piece. */
  openFile(path: WerkmapPath): Promise<Outcome<FileBytes, FileProblem>>
  /**
   * Replaces the file in one step: readers see the old bytes or the new, never half.
   *
   * @param expected SHA-256 of what the writer believes is on disk; null for a file that must not exist yet.
   *   Anything else on disk gives `changed-on-disk` and leaves the file alone.
   */
  writeText(
    path: WerkmapPath,
    text: string,
    expected: string | null,
  ): Promise<Outcome<{ sha256: string }, FileProblem>>
  /** Makes a file that must not exist yet (`changed-on-disk`), of any size, in pieces. It is there whole, or not at all. */
  createFile(
    path: WerkmapPath,
    content: FileBytes,
    run?: CopyRun,
  ): Promise<Outcome<{ sha256: string }, FileProblem>>
  /**
   * Takes back a copy that `createFile` just made: a file of `bronnen/` that still holds these bytes. Anything else there
   * gives `changed-on-disk` and stays; one that is gone already is no problem. A folder that is empty then goes too.
   */
  removeCopy(path: WerkmapPath, sha256: string): Promise<Outcome<null, FileProblem>>
  /** Paths of the files that stand directly in a folder of `.feitenwerk/`, sorted; none when there is no such folder. */
  listOwn(folder: WerkmapPath): Promise<readonly WerkmapPath[]>
  /** Removes a file in `.feitenwerk/`; nothing else can be removed. One that is gone already is no problem. */
  removeOwn(path: WerkmapPath): Promise<Outcome<null, FileProblem>>
  /**
   * Gives a file or folder another place in one step, in `analyses/`, `bronnen/`, `sample-data/` or `.feitenwerk/`, with
   * the folders that it needs. Never overwrites (`taken`); links aren't moved. A folder that is empty then goes.
   */
  movePlace(from: WerkmapPath, to: WerkmapPath): Promise<Outcome<null, FileProblem>>
}

/** Whether a path is one of those that can be moved: what is worked on, not `werkmap.yaml` and not whole top folders. */
export const isMovablePath = (path: WerkmapPath): boolean =>
  /^(?:analyses|bronnen|sample-data|\.feitenwerk)\/./.test(path) && isWerkmapPath(path)

/** Whether a path is in the folder of copies. */
export const isCopyPath = (path: WerkmapPath): boolean => path.startsWith('bronnen/') && isWerkmapPath(path)

/** Whether a path is in the folder in which the workbench keeps its own things. */
export const isOwnPath = (path: WerkmapPath): boolean =>
  path.startsWith('.feitenwerk/') && isWerkmapPath(path)

/** Whether a text names a place inside the werkmap. Hosts check this again, and resolve links. */
export function isWerkmapPath(path: string): boolean {
  if (path === '' || path.length > 1000 || /^[/\\]|^[A-Za-z]:|[\\\0]/.test(path)) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

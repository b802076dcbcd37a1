import type { Outcome } from '../../bridge/outcome'
import type { FileProblem, WerkmapPath } from '../../workspace/files'
import type { OldVersion } from './versions'

/** What can be done with the file of an open notebook or feitenblad. */
export interface OpenFile {
  save(): Promise<Outcome<null, FileProblem>>
  /** Keeps what isn't saved in the journal; once it has answered that is there, also when the program is killed. */
  keepUnsaved(): Promise<void>
  /** Puts back what an earlier run left unsaved, as one step to undo; or lets go of it. */
  takeUnsaved(): Promise<void>
  dropUnsaved(): Promise<void>
  /** Texts that were saved earlier, newest first, and one of them. */
  versions(): Promise<readonly OldVersion[]>
  readVersion(path: WerkmapPath): Promise<Outcome<string, FileProblem>>
  /** Takes over a text as a whole, as one step to undo. */
  takeText(text: string): void
  /** What the file says on disk now. */
  onDisk(): Promise<Outcome<string, FileProblem>>
  /** Takes the file from disk, dropping unsaved edits. */
  reload(): Promise<Outcome<null, FileProblem>>
  /** After a change on disk: keeps the edits here; the next save replaces what is on disk now. */
  keepOwn(): Promise<Outcome<null, FileProblem>>
}

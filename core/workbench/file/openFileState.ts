import type { FileProblem, WerkmapPath } from '../../workspace/files'
import type { Unsaved } from './journal'

/** What is known of the file of an open notebook or feitenblad. */
export interface OpenFileState {
  readonly path: WerkmapPath
  readonly unsaved: boolean
  /** What an earlier run of the workbench left unsaved, until the user decides about it. */
  readonly leftUnsaved: Unsaved | null
  /** Why unsaved text can't be kept in the journal; null when it can. */
  readonly keeping: FileProblem | null
  /** The file was changed by someone else since it was opened. */
  readonly changedOnDisk: boolean
}

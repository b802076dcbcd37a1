import type { ItemQuestion } from '../features/beheer/useItems'
import type { CellCommand, DocumentCommand } from './cellCommands'

/** What the document in front can do; what is absent it can't do now. */
export interface DocumentActions {
  readonly save?: () => void
  readonly runCell?: () => void
  /** Runs what is stale; all of it when nothing is. */
  readonly runAll?: () => void
  /** Runs everything, also what is up to date. */
  readonly runAgain?: () => void
  /** Shows what changed since an earlier run. */
  readonly compare?: () => void
  /** Asks for which values of a parameter to run; absent without parameters. */
  readonly runForList?: () => void
  readonly stop?: () => void
  readonly exportDocument?: () => void
  readonly showNotes?: () => void
  /** Another werkmap can be opened in the place of this one; the browser host has just one. */
  readonly otherWerkmap?: true
  /** Asks for another name or place of the document, or whether it is to be deleted. */
  readonly changeItem?: (ask: ItemQuestion) => void
  /** Of an analysis or feitenblad: goes through what was done to it. */
  readonly documentCommand?: (command: DocumentCommand) => void
  /** Of an analysis: edits it as a whole, or the cell that has or last had the focus. */
  readonly cellCommand?: (command: CellCommand) => void
}

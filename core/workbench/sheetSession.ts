import type { Outcome } from '../bridge/outcome'
import type { BlockPlace, SheetEdit } from '../feitenblad/edit/applySheetEdit'
import type { FeitenbladDefinition } from '../feitenblad/model'
import type { OpenFile } from './file/openFile'
import type { OpenFileState } from './file/openFileState'
import type { FeitenbladResult } from './model'

export interface SheetState extends OpenFileState {
  readonly text: string
  /** null when the text can't be read; `problem` then says why, with key and line. */
  readonly definition: FeitenbladDefinition | null
  readonly problem: string | null
  /** The line of the first thing that is wrong, from 1; null when none is or it has no line. */
  readonly problemLine: number | null
  /** The sheet as it was last filled; while a newer one is made too. */
  readonly result: FeitenbladResult | null
  /** Of the notebooks that are run for it, how many are done, 0 … 1; null when it is filled. */
  readonly share: number | null
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** A cell that a block can show. */
export interface CellOffer {
  /** `notebook.cel` */
  readonly reference: string
  /** Title of its notebook. */
  readonly notebook: string
  readonly title: string
  readonly isFigure: boolean
  /** Columns that one value can be taken from: those of a result of one row. */
  readonly columns: readonly string[]
  /** Those of them that hold shares, 0 … 1. */
  readonly shares: readonly string[]
}

/** An open feitenblad. State is replaced, never mutated; the text is what undo and redo go through. */
export interface SheetSession extends OpenFile {
  readonly state: SheetState
  subscribe(listener: () => void): () => void
  /**
   * @param typing What is typed in: what follows shortly after with the same words is the same step to undo.
   * @returns The block that the user goes on with; a Dutch sentence when it can't be done.
   */
  edit(edit: SheetEdit, typing?: string | null): Outcome<BlockPlace | null, string>
  /** The whole text as it is typed. */
  setText(text: string): void
  undo(): void
  redo(): void
  /** Runs the notebooks anew. */
  refresh(): Promise<void>
  /** What blocks can be made of: the cells of the notebooks beside it, which are run for it. */
  offers(): Promise<readonly CellOffer[]>
  close(): void
}

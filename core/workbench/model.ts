import type { FileBytes } from '../workspace/fileBytes'
import type { NewNotebook } from './newNotebook'
import type { NewSheet } from './newSheet'
import type { OpenFile } from './file/openFile'
import type { OpenFileState } from './file/openFileState'
import type { WerkmapPath } from '../workspace/files'
import type {
  ColumnSettings,
  EvidenceSettings,
  ReadingSettings,
  SourceKind,
  SourceManifest,
  SourceNature,
  Werkmap,
} from '../workspace/werkmap'
import type { Outcome } from '../bridge/outcome'
import type { CellValue, ResultTable } from '../bridge/table'
import type { ExportFile } from '../bridge/contract'
import type { RowComparison } from '../engine/compare/comparison'
import type { FitChoices } from '../sources/fit/choices'
import type { Difference } from '../sources/fit/differences'
import type { ImportProblem, Inspection } from '../sources/inspection'
import type { StepPreview, StepProblem, StepResult } from '../engine/steps'
import type { TableColumn } from '../recipe/model'
import type { StepProposal } from '../recipe/propose/proposal'
import type { Step } from '../workspace/steps'
import type { NotebookEdit } from '../notebook/edit/applyEdit'
import type { Draft } from '../notebook/edit/draft'
import type { Cell, Notebook, ParameterDefinition } from '../notebook/model'
import type { ColumnRole } from '../notebook/roles'
import type { RecordCounts } from '../evidence/records/recordCounts'
import type { ConflictCopy } from '../workspace/conflictCopies'
import type { ZrmFacts } from '../zrm/facts'
import type { Assessment } from '../evidence/assessment'
import type { Weergave } from '../evidence/flags'
import type { MapShapes } from '../figures/map/shapes'
import type { Publication } from '../evidence/ledger/model'
import type { ColourScheme, Figure } from '../figures/model'
import type { ExportFormat } from '../feitenblad/formats'
import type { Feitenblad } from '../feitenblad/model'
import type { Copied, FigureCopy } from './copyCell'
import type { PlacedFigure } from './firstFigure/placeInSheet'
import type { FirstFigure } from './firstFigure/proposeFigure'
import type { SheetSession } from './sheetSession'
import type { SheetVariant } from './sheetVariants'
import type { Verification } from '../verification/result'
import type { CellRows } from './results/cellRows'
import type { Items } from './moving/werkmapItems'
import type { SearchLine } from './search/searchLines'
import type { KeptRun } from './runs/runHistory'
import type { NotebookRuns } from './runs/notebookRuns'

/** Shapes of the workbench: what the window, the command line and the tests see. Problem texts are Dutch sentences. */

export interface WorkbenchState {
  readonly werkmap: Werkmap
  readonly sources: readonly SourceState[]
  readonly documents: readonly DocumentEntry[]
  /** Second versions of files that a synchronising program left. */
  readonly conflictCopies: readonly ConflictCopy[]
}

export interface SourceState {
  readonly manifest: SourceManifest
  /**
   * `gewijzigd`: the file on disk isn't the recorded one; `changeWaits` says which of both the table holds. `gestopt`:
   * loading it was stopped, there is no table.
   */
  readonly status: 'wacht' | 'laadt' | 'geladen' | 'gewijzigd' | 'gestopt' | 'fout'
  readonly problem: string | null
  /** Of the bytes that were loaded; null while nothing is. */
  readonly sha256: string | null
  readonly inspection: Inspection | null
  /** Columns as SQL sees them. */
  readonly columns: readonly { readonly name: string; readonly type: string }[]
  readonly rowCount: number
  /** The table before and after its steps; null while the file isn't read. */
  readonly recipe: SourceRecipe | null
  /** What the file on disk has otherwise than the recorded one, as far as that is remembered. */
  readonly differences: readonly Difference[]
  /** The file was changed while its table was loaded: the table holds what was there, until the change is accepted. */
  readonly changeWaits: boolean
}

export interface SourceRecipe {
  /** Columns as they were read from the file. */
  readonly asRead: readonly TableColumn[]
  /** Columns as SQL sees them, with label, unit and role. */
  readonly columns: readonly TableColumn[]
  /** What each step gave; empty when one can't be done. */
  readonly results: readonly StepResult[]
}

/** Steps that were tried: the table as it was read, then after each step, up to the first that can't be done. */
export interface RecipeTrial {
  readonly tables: readonly StepPreview[]
  /** The columns of each of those tables. */
  readonly columns: readonly (readonly TableColumn[])[]
  readonly problem: StepProblem | null
}

export interface DocumentEntry {
  readonly path: string
  readonly kind: 'notebook' | 'feitenblad'
  readonly titel: string
  readonly thema: string
}

export interface NotebookState extends OpenFileState {
  readonly notebook: Notebook
  /** Values of the parameters, defaults filled in. */
  readonly parameters: Readonly<Record<string, CellValue>>
  readonly cells: readonly CellState[]
  /** What was typed in a cell and can't be part of the file as it is; it will be once the user leaves the cell. */
  readonly draft: Draft | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly running: boolean
  /** The last run here with each set of parameters, as it is remembered, or why it couldn't be (`runs/runHistory.ts`). */
  readonly keptRuns: ReadonlyMap<string, Outcome<KeptRun, string>>
}

export interface CellState {
  readonly cell: Cell
  readonly status: 'niet-uitgevoerd' | 'wacht' | 'loopt' | 'klaar' | 'verouderd' | 'fout'
  /** Why it is stale: "De cel zelf is gewijzigd.", "Parameter “van” is gewijzigd.", "Cel per_domein is gewijzigd." */
  readonly staleReason: string | null
  readonly error: CellError | null
  /** The last result, kept while stale. */
  readonly output: CellOutput | null
  /** Of the last run of this cell. */
  readonly milliseconds: number | null
  /** What the result, or the failure, followed from (`fingerprint.ts`); null when it can't be compared. */
  readonly ran: string | null
}

export interface CellError {
  readonly text: string
  /** Offsets within the cell's body. */
  readonly at: { readonly from: number; readonly to: number } | null
}

/** The result of a cell that was run. A figure has the table and assessment of the cell it draws. */
export interface CellOutput {
  readonly table: ResultTable
  readonly roles: readonly ColumnRole[]
  readonly sources: readonly SourceManifest[]
  readonly assessment: Assessment
  /** Of a zrm cell: what it counted. */
  readonly zrm: ZrmFacts | null
  /** Of a map: the regions it is drawn on. */
  readonly shapes?: MapShapes
}

export type RunScope = 'alles' | 'verouderd' | { readonly cell: string }

/** An open notebook. State is replaced, never mutated; listeners are told after each replacement. */
export interface NotebookSession extends OpenFile {
  readonly state: NotebookState
  subscribe(listener: () => void): () => void
  /**
   * Replaces the text between a cell's fences, or a text cell's Markdown, as it is typed: what follows shortly after is the
   * same step to undo. Everything downstream goes stale.
   */
  setBody(cell: string, body: string): void
  /** The user is done typing: a draft becomes part of the notebook. */
  settle(): void
  /**
   * Changes the notebook as a whole, as one step to undo.
   *
   * @returns The cell that the user goes on with; a Dutch sentence when it can't be done.
   */
  edit(edit: NotebookEdit): Outcome<{ readonly cell: string | null }, string>
  /** One step back or forward through everything that was typed and done; the cell it was done in. */
  undo(): { readonly cell: string | null }
  redo(): { readonly cell: string | null }
  setParameter(name: string, value: CellValue): void
  run(scope: RunScope): Promise<void>
  /** Cancels what runs, or one cell that runs or waits, after which the others go on; finished cells keep their results. */
  stop(cell?: string): void
  /** The figure of a `figuur` or `zrm` cell; null when its cell has no result yet. */
  figure(cell: string, view: FigureView): Figure | null
  /** The rows that the state doesn't hold; exact, for Intern. */
  readonly results: Pick<CellRows, 'read' | 'profile'>
  /** The records behind the published counts of cells, by cell; without those of which that can't be followed. */
  records(cells: readonly string[]): Promise<ReadonlyMap<string, RecordCounts>>
  /** A text cell's Markdown with its inline values filled in for the view. */
  text(cell: string, weergave: Weergave): string
  close(): Promise<void>
}

export interface FigureView {
  readonly weergave: Weergave
  readonly width: number
  readonly scheme: ColourScheme
  readonly notesApart?: boolean
}

export interface FeitenbladResult {
  readonly feitenblad: Feitenblad
  /** Cells that failed, Dutch, with notebook and line. */
  readonly problems: readonly string[]
}

/** A file from elsewhere, and how it is to be read: what the user decided. */
export interface NewSource {
  readonly fileName: string
  readonly content: FileBytes
  readonly naam: string
  readonly titel: string
  readonly uitgever?: string
  readonly peilperiode?: { readonly van: string; readonly tot: string }
  /** Default: as it is recognised. */
  readonly soort?: SourceKind
  readonly aard?: SourceNature
  readonly reading: ReadingSettings
  /** By header. */
  readonly columns: Readonly<Record<string, ColumnSettings>>
}

/** A file and how it is to be read, before it has a name. */
export type SourceFile = Pick<
  NewSource,
  'fileName' | 'content' | 'reading' | 'columns' | 'soort' | 'aard' | 'peilperiode'
>

/** Work that can be followed and stopped; stopped, it leaves nothing behind. */
export interface WorkRun {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: WorkProgress) => void
}

/** How far work is: bytes of a file that is read, rows of a table that is loaded. */
export interface WorkProgress {
  readonly unit: 'bytes' | 'rijen'
  readonly done: number
  readonly total: number
}

export interface SourceLoading {
  /** Milliseconds since 1970. */
  readonly since: number
  /** null while nothing is known of it. */
  readonly progress: WorkProgress | null
}

export interface SourceProposal {
  readonly inspection: Inspection
  /** A name for SQL that is still free. */
  readonly naam: string
}

/** A file that is offered to take a source's place, and what the user decided about it. */
export interface NewerRequest {
  /** Null: the source's own file, as it is on disk now. */
  readonly file: { readonly fileName: string; readonly content: FileBytes } | null
  readonly choices: FitChoices
  /** Columns to compare rows by, by name in SQL; null: proposed. */
  readonly key: readonly string[] | null
}

/** What a newer file would change. */
export interface NewerFile {
  readonly fileName: string
  readonly inspection: Inspection
  readonly differences: readonly Difference[]
  /** Headers that the source doesn't know. */
  readonly unknown: readonly string[]
  /** The settings it is read with, by header. */
  readonly columns: Readonly<Record<string, ColumnSettings>>
  /** Null while a column or a question waits for a decision, and when there is no other table to compare with. */
  readonly rows: RowComparison | null
  /** Proposed from what is recorded and from the days in the file. */
  readonly period: SourceManifest['peilperiode'] | null
}

/** What is known of this file and not of the earlier one; days as ISO. */
export type NewerDetails = Pick<SourceManifest, 'peilperiode' | 'gepubliceerd' | 'opgehaald'>

export interface SheetExport {
  /** What the names of all its files begin with. */
  readonly name: string
  readonly files: readonly ExportFile[]
  /** Of all the files the sheet has, also in formats that weren't asked for. */
  readonly names: readonly string[]
  /** What was withheld, in Dutch. */
  readonly withheld: readonly string[]
  /** References that lead nowhere and cells that failed, in Dutch. */
  readonly problems: readonly string[]
  /** What it has to do with what was published before, in Dutch. */
  readonly conflicts: readonly string[]
  /** Where a name or an address of a person may stand, to be looked at before the files are passed on; in Dutch. */
  readonly doubtful: readonly string[]
}

export interface Workbench {
  readonly state: WorkbenchState
  readonly engineVersion: string
  subscribe(listener: () => void): () => void
  /** Reads and loads all sources that aren't loaded; a source that fails says so in its state. */
  loadSources(): Promise<void>
  /** The sources that are being loaded, by name; changes often. */
  readonly loading: {
    readonly state: ReadonlyMap<string, SourceLoading>
    subscribe(listener: () => void): () => void
  }
  /** Stops loading a source; it has no table then. */
  stopLoading(name: string): void
  /** Loads a source anew, after a problem or when it was stopped. */
  reloadSource(name: string): Promise<void>
  /** What adding a file would give; asks nothing of the disk. Call it again with other settings to see their effect. */
  proposeSource(file: SourceFile, run?: WorkRun): Promise<Outcome<SourceProposal, ImportProblem>>
  /** Copies the file into `bronnen/` without the columns left out, adds it to `werkmap.yaml` and loads it. */
  addSource(source: NewSource, run?: WorkRun): Promise<Outcome<SourceState, string>>
  /** What a newer file would change; nothing is changed. Call it again with other choices to see their effect. */
  reviewNewer(name: string, request: NewerRequest, run?: WorkRun): Promise<Outcome<NewerFile, string>>
  /** Puts the file in the source's place: copy, hash, settings, table. Notebooks that read the source go stale. */
  acceptNewer(
    name: string,
    request: NewerRequest,
    details: NewerDetails,
    run?: WorkRun,
  ): Promise<Outcome<SourceState, string>>
  /** Part of a loaded source's table, in the order of its file: at most `count` rows from row `from` (from 0). */
  sourceRows(name: string, from: number, count: number): Promise<Outcome<ResultTable, string>>
  /** Loads the sources with pseudonyms again: the werkmap has another key. */
  keyChanged(): Promise<void>
  /**
   * Tries steps on a source's table as it was read; nothing changes. The first rows of each table come back. The signal
   * ends the query that runs, here and in the two below.
   */
  trySteps(
    source: string,
    steps: readonly Step[],
    signal?: AbortSignal,
  ): Promise<Outcome<RecipeTrial, string>>
  /** The different values of a column after some steps, at most 200. */
  valuesAfter(
    source: string,
    steps: readonly Step[],
    column: string,
    signal?: AbortSignal,
  ): Promise<Outcome<readonly string[], string>>
  /** Steps that the program would take after the given ones, each with its grounds. Nothing is done by itself. */
  proposeSteps(source: string, steps: readonly Step[], signal?: AbortSignal): Promise<readonly StepProposal[]>
  /** Writes the steps of a source to `werkmap.yaml` and loads it again, with the sources that rest on it. */
  saveSteps(source: string, steps: readonly Step[]): Promise<Outcome<null, string>>
  /** Lets a column in people's own words, by its header, go out from now on, or keeps it in. */
  letOut(source: string, header: string, goesOut: boolean): Promise<Outcome<null, string>>
  /** The host saw these files change on disk: sources and open notebooks among them are looked at again. */
  noticeChanges(paths: readonly WerkmapPath[]): Promise<void>
  /** What a first figure of a loaded source could be; null when nothing in it says what to draw. */
  proposeFigure(source: string): Promise<FirstFigure | null>
  /** Puts a figure of a saved notebook in the feitenblad beside it, which is made when there is none. */
  placeInSheet(notebook: WerkmapPath, cell: string): Promise<Outcome<PlacedFigure, string>>
  /** Makes a notebook; its path. */
  createNotebook(wanted: NewNotebook): Promise<Outcome<WerkmapPath, string>>
  /** Makes a feitenblad of seven chapters in the folder of its theme; its path. */
  createSheet(wanted: NewSheet): Promise<Outcome<WerkmapPath, string>>
  openNotebook(path: string): Promise<Outcome<NotebookSession, string>>
  openSheet(path: string): Promise<Outcome<SheetSession, string>>
  /** Everything in the werkmap that can be searched, as it is now. */
  searchLines(): Promise<readonly SearchLine[]>
  /** Renaming, moving and deleting notebooks, feitenbladen and sources. */
  readonly items: Items
  /** Earlier runs of notebooks. */
  readonly runs: NotebookRuns
  /** Runs the notebooks a feitenblad refers to and fills it in, in the Publicatie view. */
  feitenblad(
    path: string,
    onProgress?: (done: number, total: number) => void,
  ): Promise<Outcome<FeitenbladResult, string>>
  /** The files of an export: `<map>[-<waarde>].<ext>` of the sheet, `<map>[-<waarde>]-<figuur>.<ext>` of its figures. */
  exportFeitenblad(
    path: string,
    formats?: readonly ExportFormat[],
    variant?: SheetVariant,
  ): Promise<Outcome<SheetExport, string>>
  /** A cell's figure for the clipboard (`copyCell.ts`). */
  copyFigure(state: NotebookState, cell: string): Promise<Outcome<Copied<FigureCopy>, string>>
  /** The parameters of the notebooks that a feitenblad uses, by name. */
  sheetParameters(path: string): Promise<Outcome<Readonly<Record<string, ParameterDefinition>>, string>>
  /** Whether an exported file still follows from the sources: what it was made of is run again. */
  verifyExport(bytes: Uint8Array): Promise<Verification>
  /** Writes the thresholds of evidence to `werkmap.yaml`; the results of open notebooks are judged anew. */
  saveThresholds(thresholds: EvidenceSettings): Promise<Outcome<null, string>>
  /** What was recorded as published, annulled or not. */
  readonly publications: readonly Publication[]
  /**
   * Records what a feitenblad publishes in `gepubliceerd.json`; gives how many cells were new.
   *
   * @param day Today, as ISO.
   */
  recordPublished(path: string, day: string): Promise<Outcome<number, string>>
  /** Marks a recorded publication as taken back. */
  annulPublication(nummer: number, reden: string, day: string): Promise<Outcome<null, string>>
  close(): Promise<void>
}

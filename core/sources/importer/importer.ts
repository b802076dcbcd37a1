import type { Outcome } from '../../bridge/outcome'
import type { FileBytes } from '../../workspace/fileBytes'
import type { ReadingSettings } from '../../workspace/werkmap'
import type { CleanCopy } from '../cleanCopy'
import type { ImportProblem, InspectOptions, Inspection } from '../inspection'
import type { ImportPlan } from '../plan'

/**
 * Reads source files, wherever the host does that: in a worker of the page, on the spot under Node. Every host gives the
 * same answers. A file that is too large is refused before anything of it is read.
 */
export interface Importer {
  /** What importing a file would give. */
  inspect(
    file: ImportFile,
    options: InspectOptions,
    run?: ImportRun,
  ): Promise<Outcome<Inspection, ImportProblem>>
  /** How the engine builds the table `name`; a question that is still open is a problem. */
  plan(
    file: ImportFile,
    name: string,
    options: PlanOptions,
    run?: ImportRun,
  ): Promise<Outcome<PlannedImport, ImportProblem>>
  /** What the werkmap keeps of a file from elsewhere; a question that is still open is a problem. */
  copy(file: ImportFile, options: InspectOptions, run?: ImportRun): Promise<Outcome<KeptCopy, ImportProblem>>
  /** SHA-256 of the bytes, 64 lower-case hexadecimal digits. */
  hash(file: ImportFile, run?: ImportRun): Promise<Outcome<string, ImportProblem>>
  close(): void
}

export interface ImportFile {
  /** Without folders, as problems and grounds name it. */
  readonly name: string
  readonly content: FileBytes
}

export type PlanOptions = InspectOptions & { readonly pseudonymKey: string }

/** Work that can be followed and stopped. Stopped work gives the problem `cancelled` and leaves nothing behind. */
export interface ImportRun {
  readonly signal?: AbortSignal
  /** At most some ten times a second. */
  readonly onProgress?: (progress: ReadingProgress) => void
}

/** How far a file is worked through, over all passes; never goes back. */
export interface ReadingProgress {
  readonly unit: 'bytes'
  readonly done: number
  /** The file's size. */
  readonly total: number
}

export interface PlannedImport {
  readonly inspection: Inspection
  /** Its slices can be had once. */
  readonly plan: ImportPlan
  /** Of the bytes that were read. */
  readonly sha256: string
  /** Lets go of a plan whose slices won't be had; afterwards, and when they were had, it does nothing. */
  discard(): void
}

export interface KeptCopy {
  readonly inspection: Inspection
  readonly content: FileBytes
  readonly extension: CleanCopy['extension']
  /** How the copy must be read to give the same table. */
  readonly reading: ReadingSettings
}

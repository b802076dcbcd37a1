import type { Outcome } from '../../bridge/outcome'
import type { ImportProblem, InspectOptions } from '../inspection'
import type { ImportPlan, ImportSlice } from '../plan'
import type { PlannedImport, PlanOptions, ReadingProgress, ImportFile } from './importer'

/** What the page and its import worker say to each other: one task at a time, of which a plan goes on with its slices. */
export type Request =
  | { readonly task: 'inspect'; readonly file: ImportFile; readonly options: InspectOptions }
  | { readonly task: 'plan'; readonly file: ImportFile; readonly name: string; readonly options: PlanOptions }
  | { readonly task: 'copy'; readonly file: ImportFile; readonly options: InspectOptions }
  | { readonly task: 'hash'; readonly file: ImportFile }
  /** Of the plan that was made last. */
  | { readonly task: 'slice' }

export type Reply =
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  /** The answer to a task, of the type that the task gives. */
  | { readonly kind: 'done'; readonly outcome: Outcome<unknown, ImportProblem> }
  /** null after the last. */
  | { readonly kind: 'slice'; readonly slice: ImportSlice | null }
  | { readonly kind: 'out-of-memory' }
  /** An exception: `text` is its stack. */
  | { readonly kind: 'bug'; readonly text: string }

/** A plan without what can't cross: its slices are asked for one by one. */
export type PlanFacts = Omit<PlannedImport, 'plan' | 'discard'> & {
  readonly plan: Omit<ImportPlan, 'slices'>
}

/** The page's end of a worker: a Web Worker, or what acts like one. */
export interface ImportWorker {
  postMessage(request: Request): void
  /** Both are replaced with each task. */
  onmessage: ((event: { readonly data: Reply }) => void) | null
  onerror: ((event: unknown) => void) | null
  terminate(): void
}

/** The worker's own end. */
export interface ImportEndpoint {
  postMessage(reply: Reply, transfer: ArrayBuffer[]): void
  onmessage: ((event: { readonly data: Request }) => void) | null
}

import { fail, succeed, type Outcome } from '../../bridge/outcome'
import type { ImportProblem, Inspection } from '../inspection'
import { SlicesStopped, type ImportSlice } from '../plan'
import type { Importer, ImportRun, KeptCopy, PlannedImport, ImportFile } from './importer'
import type { ImportWorker, PlanFacts, Reply, Request } from './messages'
import { refuseFile } from './readFile'

/**
 * Reads in workers, so that nothing holds the page up. Each task has a worker of its own; one that was stopped or broke
 * down is ended, one that is done waits for the next task.
 *
 * @param start Gives a fresh worker.
 */
export function createWorkerImporter(start: () => ImportWorker): Importer {
  let spare: ImportWorker | null = null
  let isClosed = false
  const staff: Staff = {
    take() {
      const worker = spare ?? start()
      spare = null
      return worker
    },
    giveBack(worker) {
      if (spare !== null || isClosed) worker.terminate()
      else spare = worker
    },
  }
  return {
    inspect: (file, options, run) => perform<Inspection>(staff, { task: 'inspect', file, options }, run),
    plan: (file, name, options, run) => plan(staff, { task: 'plan', file, name, options }, run),
    copy: (file, options, run) => perform<KeptCopy>(staff, { task: 'copy', file, options }, run),
    hash: (file, run) => perform<string>(staff, { task: 'hash', file }, run),
    close() {
      isClosed = true
      spare?.terminate()
      spare = null
    },
  }
}

interface Staff {
  take(): ImportWorker
  giveBack(worker: ImportWorker): void
}

type FileRequest = Extract<Request, { file: ImportFile }>

function perform<T>(staff: Staff, request: FileRequest, run?: ImportRun): Promise<Outcome<T, ImportProblem>> {
  return ask<T, T>(staff, request, run, (value, worker) => {
    staff.giveBack(worker)
    return value
  })
}

function plan(
  staff: Staff,
  request: Extract<Request, { task: 'plan' }>,
  run?: ImportRun,
): Promise<Outcome<PlannedImport, ImportProblem>> {
  return ask<PlanFacts, PlannedImport>(staff, request, run, (facts, worker) => {
    const holder: Holder = { worker }
    const discard = () => {
      holder.worker?.terminate()
      holder.worker = null
    }
    const slices = () => readSlices(staff, holder, request.file.name, run)
    return { ...facts, plan: { ...facts.plan, slices }, discard }
  })
}

/** The worker of a plan, until its slices were had. */
interface Holder {
  worker: ImportWorker | null
}

/** Slices come one at a time; when they are no longer wanted halfway, the worker that makes them is ended. */
async function* readSlices(
  staff: Staff,
  holder: Holder,
  file: string,
  { signal }: ImportRun = {},
): AsyncGenerator<ImportSlice> {
  const { worker } = holder
  if (worker === null) throw new SlicesStopped({ kind: 'cancelled', file })
  let isDone = false
  try {
    while (!isDone) {
      const reply = await converse(worker, { task: 'slice' }, signal === undefined ? {} : { signal })
      if (reply.kind === 'bug') throw new Error(reply.text)
      if (reply.kind !== 'slice') throw new SlicesStopped(problemOf(reply, file))
      if (reply.slice === null) isDone = true
      else yield reply.slice
    }
  } finally {
    if (isDone) staff.giveBack(worker)
    else worker.terminate()
    holder.worker = null
  }
}

/** @param use Gets the answer and the worker that gave it, which it gives back or keeps. */
async function ask<T, U>(
  staff: Staff,
  request: FileRequest,
  run: ImportRun = {},
  use: (value: T, worker: ImportWorker) => U,
): Promise<Outcome<U, ImportProblem>> {
  const { file } = request
  const refused = refuseFile(file)
  if (refused !== null) return fail(refused)
  const worker = staff.take()
  const reply = await converse(worker, request, run)
  if (reply.kind === 'done') {
    const outcome = reply.outcome as Outcome<T, ImportProblem>
    if (outcome.ok) return succeed(use(outcome.value, worker))
    staff.giveBack(worker)
    return outcome
  }
  worker.terminate()
  if (reply.kind === 'bug') throw new Error(reply.text)
  return fail(problemOf(reply, file.name))
}

type Ending =
  Exclude<Reply, { kind: 'progress' }> | { readonly kind: 'cancelled' } | { readonly kind: 'died' }

const problemOf = ({ kind }: Ending, file: string): ImportProblem =>
  kind === 'cancelled' ? { kind, file } : { kind: 'reader-stopped', file }

/** Sends a request and waits for how it ends, also when no answer will come any more. */
function converse(
  worker: ImportWorker,
  request: Request,
  { signal, onProgress }: ImportRun,
): Promise<Ending> {
  return new Promise((resolve) => {
    const cancel = () => end({ kind: 'cancelled' })
    const end = (ending: Ending) => {
      worker.onmessage = null
      worker.onerror = null
      signal?.removeEventListener('abort', cancel)
      resolve(ending)
    }
    worker.onmessage = ({ data }) => {
      if (data.kind === 'progress') onProgress?.(data.progress)
      else end(data)
    }
    worker.onerror = () => end({ kind: 'died' })
    if (signal?.aborted) return cancel()
    signal?.addEventListener('abort', cancel, { once: true })
    worker.postMessage(request)
  })
}

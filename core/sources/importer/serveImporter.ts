import type { ImportSlice } from '../plan'
import { createDirectImporter } from './directImporter'
import type { ImportRun } from './importer'
import type { ImportEndpoint, PlanFacts, Reply, Request } from './messages'

/** Answers the page from inside its import worker. */
export function serveImporter(endpoint: ImportEndpoint): void {
  const answer = answerer((progress) => endpoint.postMessage({ kind: 'progress', progress }, []))
  endpoint.onmessage = ({ data }) => {
    void answer(data)
      .catch(describeFailure)
      .then((reply) => endpoint.postMessage(reply, transferOf(reply)))
  }
}

function answerer(onProgress: NonNullable<ImportRun['onProgress']>) {
  const importer = createDirectImporter()
  const run = { onProgress }
  let slices: AsyncIterator<ImportSlice> | Iterator<ImportSlice> | null = null

  async function plan({ file, name, options }: Extract<Request, { task: 'plan' }>): Promise<Reply> {
    const outcome = await importer.plan(file, name, options, run)
    if (!outcome.ok) return { kind: 'done', outcome }
    const { inspection, sha256 } = outcome.value
    const { slices: made, ...facts } = outcome.value.plan
    slices = iteratorOf(made())
    const value: PlanFacts = { inspection, sha256, plan: facts }
    return { kind: 'done', outcome: { ok: true, value } }
  }

  return async (request: Request): Promise<Reply> => {
    switch (request.task) {
      case 'inspect':
        return { kind: 'done', outcome: await importer.inspect(request.file, request.options, run) }
      case 'plan':
        return plan(request)
      case 'copy':
        return { kind: 'done', outcome: await importer.copy(request.file, request.options, run) }
      case 'hash':
        return { kind: 'done', outcome: await importer.hash(request.file, run) }
      case 'slice': {
        const next = await slices?.next()
        if (next?.done === false) return { kind: 'slice', slice: next.value }
        // What the plan was made of can be forgotten.
        slices = null
        return { kind: 'slice', slice: null }
      }
    }
  }
}

const iteratorOf = (slices: Iterable<ImportSlice> | AsyncIterable<ImportSlice>) =>
  Symbol.asyncIterator in slices ? slices[Symbol.asyncIterator]() : slices[Symbol.iterator]()

const transferOf = (reply: Reply): ArrayBuffer[] =>
  reply.kind === 'slice' && reply.slice !== null ? [reply.slice.bytes.buffer as ArrayBuffer] : []

/** Of the exceptions that JavaScript raises itself, only a lack of memory is one that a file can cause. */
function describeFailure(error: unknown): Reply {
  if (error instanceof RangeError && fullMemory.test(error.message)) return { kind: 'out-of-memory' }
  return { kind: 'bug', text: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}

const fullMemory = /array buffer allocation|invalid (string|array|typed array) length|maximum size exceeded/i

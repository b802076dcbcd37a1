import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { cleanCopy } from '../cleanCopy'
import { inspect } from '../inspect'
import type { ImportProblem } from '../inspection'
import { planImport } from '../planImport'
import { sha256Hex } from '../sha256'
import { part, type Watch } from '../watch'
import { Cancelled } from './cancelled'
import type { Importer, ImportRun, ImportFile } from './importer'
import { readFile, readPieces, refuseFile } from './readFile'

/** Reads where it is called: under Node, and inside the page's worker. */
export function createDirectImporter(): Importer {
  return {
    inspect: (file, options, run) =>
      withBytes(file, run, (bytes, watch) => inspect(bytes, file.name, options, watch)),
    plan: (file, name, options, run) =>
      withBytes(file, run, (bytes, watch) => {
        const planned = planImport(bytes, file.name, name, options, watch)
        if (!planned.ok) return planned
        return succeed({ ...planned.value, sha256: sha256Hex(bytes), discard: () => undefined })
      }),
    copy: (file, options, run) =>
      withBytes(file, run, (bytes, watch) => {
        const copied = cleanCopy(bytes, file.name, options, watch)
        if (!copied.ok) return copied
        const { text, ...copy } = copied.value
        return succeed({ ...copy, content: new Blob([text]) })
      }),
    hash: (file, run) =>
      watched(file, run, async (watch) => {
        const digest = sha256.create()
        const read = await readPieces(file, watch, (piece) => digest.update(piece))
        return read.ok ? succeed(bytesToHex(digest.digest())) : read
      }),
    close: () => undefined,
  }
}

/** Share of the work that is getting the bytes. */
const gettingBytes = 0.05

function withBytes<T>(
  file: ImportFile,
  run: ImportRun | undefined,
  work: (bytes: Uint8Array, watch: Watch) => Outcome<T, ImportProblem>,
): Promise<Outcome<T, ImportProblem>> {
  return watched(file, run, async (watch) => {
    const bytes = await readFile(file, part(watch, 0, gettingBytes))
    return bytes.ok ? work(bytes.value, part(watch, gettingBytes, 1)) : bytes
  })
}

async function watched<T>(
  file: ImportFile,
  run: ImportRun = {},
  work: (watch: Watch) => Promise<Outcome<T, ImportProblem>>,
): Promise<Outcome<T, ImportProblem>> {
  const refused = refuseFile(file)
  if (refused !== null) return fail(refused)
  try {
    return await work(watchOf(run, file.content.size))
  } catch (error) {
    if (error instanceof Cancelled) return fail({ kind: 'cancelled', file: file.name })
    throw error
  }
}

const millisecondsBetween = 100

/** Tells on at a pace that eyes can follow, and ends the work when it was stopped. */
function watchOf({ signal, onProgress }: ImportRun, total: number): Watch {
  let told = -Infinity
  return (share) => {
    if (signal?.aborted) throw new Cancelled()
    const now = Date.now()
    if (now - told < millisecondsBetween) return
    told = now
    onProgress?.({ unit: 'bytes', done: Math.round(share * total), total })
  }
}

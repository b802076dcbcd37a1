import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { Cancelled } from './cancelled'
import type { ImportProblem } from '../inspection'
import { pieceBytes } from '../../workspace/fileBytes'
import { maxFileBytes } from '../readTable'
import type { Watch } from '../watch'
import type { ImportFile } from './importer'

/** Why a file isn't read at all: its size is known before its bytes are. */
export function refuseFile({ name, content }: ImportFile): ImportProblem | null {
  if (content.size <= maxFileBytes) return null
  return { kind: 'too-large', file: name, bytes: content.size, limit: maxFileBytes }
}

/** The whole file in memory, read in pieces. */
export async function readFile(file: ImportFile, watch: Watch): Promise<Outcome<Uint8Array, ImportProblem>> {
  const bytes = new Uint8Array(file.content.size)
  let at = 0
  const read = await readPieces(file, watch, (piece) => {
    bytes.set(piece, at)
    at += piece.length
  })
  return read.ok ? succeed(bytes) : read
}

/** Hands on the file's bytes piece by piece; the next is read when the last was taken. */
export async function readPieces(
  { name, content }: ImportFile,
  watch: Watch,
  take: (piece: Uint8Array) => void,
): Promise<Outcome<null, ImportProblem>> {
  try {
    for (let from = 0; from < content.size; from += pieceBytes) {
      const to = Math.min(from + pieceBytes, content.size)
      take(new Uint8Array(await content.slice(from, to).arrayBuffer()))
      watch(to / content.size)
    }
    return succeed(null)
  } catch (error) {
    if (error instanceof Cancelled) throw error
    return fail({ kind: 'unreadable', file: name })
  }
}

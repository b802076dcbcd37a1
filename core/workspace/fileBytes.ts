import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { FileProblem } from './files'

/** A file that is read when asked, piece by piece: the page's `File` and `Blob`, or a file on Node's disk. */
export interface FileBytes {
  /** Bytes. */
  readonly size: number
  slice(from: number, to: number): FilePiece
}

export interface FilePiece {
  /** @throws (rejects) when the file changed or went since it was opened. */
  arrayBuffer(): Promise<ArrayBuffer>
}

/** What is read, sent or written at once: memory stays flat however large the file is. */
export const pieceBytes = 8 * 1024 * 1024

export interface CopyRun {
  /** Stops it; until the file is in its place nothing is left of it then. */
  readonly signal?: AbortSignal | undefined
  /** Called after every piece with how many bytes are written. */
  readonly onBytes?: (done: number) => void
}

/**
 * Hands a file on piece by piece, until it ends, a piece isn't taken or it is stopped.
 *
 * @param path Of what is made of it, for problems.
 */
export async function sendPieces(
  path: string,
  content: FileBytes,
  { signal, onBytes }: CopyRun,
  take: (piece: FilePiece) => Promise<Outcome<null, FileProblem>>,
): Promise<Outcome<null, FileProblem>> {
  for (let from = 0; from < content.size; from += pieceBytes) {
    if (signal?.aborted) return fail({ kind: 'cancelled', path })
    const taken = await take(content.slice(from, Math.min(from + pieceBytes, content.size)))
    if (!taken.ok) return taken
    onBytes?.(Math.min(from + pieceBytes, content.size))
  }
  return signal?.aborted ? fail({ kind: 'cancelled', path }) : succeed(null)
}

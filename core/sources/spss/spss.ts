import { fail, succeed, type Outcome } from '../../bridge/outcome'
import type { ReadingSettings } from '../../workspace/werkmap'
import type { ImportProblem } from '../inspection'
import type { RawTable } from '../rawTable'
import type { SourceFormat } from '../sourceFormat'
import { ascii } from './byteReader'
import { DamagedFile, TooLarge, TooManyCells, UnknownEncoding } from './damage'
import { maxUnpackedBytes } from './inflateBlocks'
import type { SpssFile } from './model'
import { isPortableFile, readPortableFile } from './portableFile'
import { readSystemFile } from './systemFile'
import { maxCells, toRawTable } from './toRawTable'
import { writePortable } from './writePortable'

/** Survey files of SPSS: system files (.sav, .zsav) and portable files (.por). */
export const spss: SourceFormat = {
  recognises: (bytes) => isSystemFile(bytes) || isEncrypted(bytes) || isPortableFile(bytes),
  read,
}

const isSystemFile = (bytes: Uint8Array) => /^\$FL[23]$/.test(ascii(bytes.subarray(0, 4)))

const isEncrypted = (bytes: Uint8Array) => ascii(bytes.subarray(8, 17)) === 'ENCRYPTED'

const readSpss = (bytes: Uint8Array, codering: ReadingSettings['codering']): SpssFile =>
  isSystemFile(bytes) ? readSystemFile(bytes, codering) : readPortableFile(bytes, codering)

/**
 * The text that the werkmap keeps of a file that was read before: the variables at `kept` with all that belongs to them.
 *
 * @returns null when a text can't hold all of it.
 */
export function copySpss(
  bytes: Uint8Array,
  codering: ReadingSettings['codering'],
  kept: readonly number[],
): string | null {
  return writePortable(readSpss(bytes, codering), kept)
}

function read(bytes: Uint8Array, file: string, reading: ReadingSettings): Outcome<RawTable, ImportProblem> {
  if (isEncrypted(bytes)) return fail({ kind: 'encrypted', file })
  try {
    const content = readSpss(bytes, reading.codering)
    if (content.variables.length === 0) return fail({ kind: 'no-table', file })
    return succeed(toRawTable(content, reading))
  } catch (error) {
    return fail(problemOf(error, file))
  }
}

function problemOf(error: unknown, file: string): ImportProblem {
  if (error instanceof DamagedFile) return { kind: 'damaged', file, part: error.message }
  if (error instanceof UnknownEncoding) return { kind: 'unknown-encoding', file, encoding: error.message }
  if (error instanceof TooLarge)
    return { kind: 'unpacks-too-large', file, bytes: error.bytes, limit: maxUnpackedBytes }
  if (error instanceof TooManyCells) return { kind: 'too-many-cells', file, limit: maxCells }
  throw error
}

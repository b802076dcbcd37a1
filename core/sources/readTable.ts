import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { ReadingSettings } from '../workspace/werkmap'
import { sourceFormats } from './formats'
import type { ImportProblem } from './inspection'
import { looksLike } from './looksLike'
import { withValueAttributes } from './observations'
import type { RawTable } from './rawTable'

/** Larger files aren't decoded: a text of more than some 500 million characters fits in no string. */
export const maxFileBytes = 500 * 1024 * 1024

/** Reads a file with the format that recognises its bytes. */
export function readTable(
  bytes: Uint8Array,
  fileName: string,
  reading: ReadingSettings,
): Outcome<RawTable, ImportProblem> {
  if (bytes.length === 0) return fail({ kind: 'empty-file', file: fileName })
  if (bytes.length > maxFileBytes)
    return fail({ kind: 'too-large', file: fileName, bytes: bytes.length, limit: maxFileBytes })
  const format = sourceFormats.find((candidate) => candidate.recognises(bytes))
  if (format !== undefined) {
    const table = format.read(bytes, fileName, reading)
    return table.ok ? succeed(withValueAttributes(table.value)) : table
  }
  const extension = /\.[^.]+$/.exec(fileName)?.[0].toLowerCase() ?? ''
  return fail({ kind: 'unsupported-format', file: fileName, extension, looksLike: looksLike(bytes) })
}

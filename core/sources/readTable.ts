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
    return table.ok ? succeed(withName(withValueAttributes(table.value), fileName)) : table
  }
  const extension = extensionOf(fileName)
  return fail({ kind: 'unsupported-format', file: fileName, extension, looksLike: looksLike(bytes) })
}

const extensionOf = (fileName: string) => /\.[^.]+$/.exec(fileName)?.[0].toLowerCase() ?? ''

/** Says so when the name of the file promises another format than its content has. */
function withName(table: RawTable, fileName: string): RawTable {
  const extension = extensionOf(fileName)
  const { names, extensions } = known[table.format]
  const isOther = Object.values(known).some((other) => other.extensions.includes(extension))
  if (extensions.includes(extension) || !isOther) return table
  const note = `De naam eindigt op ${extension}, maar het bestand is ${names}; zo is het gelezen.`
  return { ...table, notes: [note, ...table.notes] }
}

const text = { names: 'een tekstbestand (CSV)', extensions: ['.csv', '.tsv', '.tab', '.txt'] }

const known: Readonly<
  Record<RawTable['format'], { readonly names: string; readonly extensions: readonly string[] }>
> = {
  csv: text,
  statline: text,
  spreadsheet: {
    names: 'een rekenblad',
    extensions: ['.xlsx', '.xlsm', '.xltx', '.xls', '.xlt', '.ods', '.ots'],
  },
  spss: { names: 'een SPSS-bestand', extensions: ['.sav', '.zsav', '.por'] },
  columnar: {
    names: 'een Parquet- of Arrow-bestand',
    extensions: ['.parquet', '.arrow', '.arrows', '.feather', '.ipc'],
  },
  json: { names: 'een JSON-bestand', extensions: ['.json', '.geojson', '.jsonl', '.ndjson'] },
}

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { readCarried } from './carried'

/** What a file in an export's folder is to a sheet that is exported there anew. */
export type EarlierExport = 'own' | 'edited' | 'other'

/**
 * Whether a file is one that an earlier export of a sheet wrote for a figure: by its name and the provenance that it
 * carries. `edited` when it was changed since; it still shows the figure.
 *
 * @param sheet The name that all files of the sheet begin with.
 * @see docs/FORMATS.md, "The provenance record"
 */
export function earlierExport(name: string, bytes: Uint8Array, sheet: string): EarlierExport {
  const figure = /\.(?:svg|png)$/.test(name) ? drawnFigure(bytes) : csvFigure(new TextDecoder().decode(bytes))
  if (figure === null) return 'other'
  const stem = name.slice(0, -'.svg'.length)
  const notebook = figure.notebook.split('/').at(-1)?.replace(/\.md$/, '') ?? ''
  const names = [`${sheet}-${figure.name}`, `${sheet}-${notebook}-${figure.name}`]
  if (!names.includes(stem)) return 'other'
  return figure.intact ? 'own' : 'edited'
}

interface NamedFigure {
  readonly name: string
  readonly notebook: string
  readonly intact: boolean
}

function drawnFigure(bytes: Uint8Array): NamedFigure | null {
  const carried = readCarried(bytes)
  if (!carried.ok || carried.value.record.soort !== 'figuur') return null
  const { record, intact } = carried.value
  return { name: record.figuur, notebook: record.notebook, intact }
}

/** A figure's table with a last line that says of which figure it is, and by a hash whether it was changed since. */
export const withCsvOrigin = (text: string, figure: string, notebook: string) =>
  `${text}Herkomst: figuur ${figure} uit ${notebook}, inhoud ${hashOf(text)}\r\n`

const hashOf = (text: string) => bytesToHex(sha256(utf8ToBytes(text.replace(/^\uFEFF/, ''))))

function csvFigure(text: string): NamedFigure | null {
  const found = /(?:^|\n)Herkomst: figuur (\S+) uit (\S+\.md), inhoud ([0-9a-f]{64})/.exec(text)
  if (!found) return null
  const [, name = '', notebook = ''] = found
  const above = text.slice(0, found.index + 1)
  return {
    name,
    notebook,
    intact: text.replace(/^\uFEFF/, '') === withCsvOrigin(above, name, notebook).replace(/^\uFEFF/, ''),
  }
}

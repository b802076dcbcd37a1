import { judgeFormat, type NumberFormat } from '../numberFormat'
import { Unreadable } from '../../unreadable'
import { ids, readRecords, viewOf, type BiffRecord } from './records'
import { StringReader } from './strings'

/** What the sheets of a workbook have in common. */
export interface Globals {
  readonly sheets: readonly ListedSheet[]
  readonly strings: readonly string[]
  /** By number of the cell style. */
  readonly formats: readonly NumberFormat[]
  readonly since1904: boolean
}

interface ListedSheet {
  readonly name: string
  readonly hidden: boolean
  /** Offset of its records. */
  readonly offset: number
}

export function readGlobals(stream: Uint8Array): Globals {
  const sheets: ListedSheet[] = []
  const codes = new Map<number, string>()
  const styles: number[] = []
  const blocks: Uint8Array[] = []
  let since1904 = false
  let previous = 0
  for (const record of readRecords(stream, 0)) {
    const { id, data } = record
    if (id === ids.endOfPart) break
    if (id === ids.password) throw new Unreadable({ kind: 'encrypted' })
    if (id === ids.dateMode) since1904 = viewOf(record).getUint16(0, true) === 1
    if (id === ids.format) codes.set(viewOf(record).getUint16(0, true), new StringReader([data], 2).read(2))
    if (id === ids.style) styles.push(viewOf(record).getUint16(2, true))
    if (id === ids.sheet) sheets.push(...readListedSheet(record))
    if (id === ids.sharedStrings || (id === ids.continued && previous === ids.sharedStrings))
      blocks.push(data)
    if (id !== ids.continued) previous = id
  }
  return {
    sheets,
    strings: readStrings(blocks),
    formats: styles.map((format) => judgeFormat(format, codes.get(format) ?? null)),
    since1904,
  }
}

/** Charts and macro sheets are left out. */
function readListedSheet(record: BiffRecord): readonly ListedSheet[] {
  const view = viewOf(record)
  if (view.getUint8(5) !== 0) return []
  return [
    {
      name: new StringReader([record.data], 6).read(1),
      hidden: (view.getUint8(4) & 3) !== 0,
      offset: view.getUint32(0, true),
    },
  ]
}

function readStrings(blocks: readonly Uint8Array[]): readonly string[] {
  const [first] = blocks
  if (first === undefined) return []
  const count = new DataView(first.buffer, first.byteOffset, first.byteLength).getUint32(4, true)
  const reader = new StringReader(blocks, 8)
  const strings: string[] = []
  while (strings.length < count) strings.push(reader.read(2))
  return strings
}

import { damaged } from '../../unreadable'

/** One record of a BIFF8 stream ([MS-XLS] 2.1.4). */
export interface BiffRecord {
  readonly id: number
  readonly offset: number
  readonly data: Uint8Array
}

/** The records that are read; all others are skipped. */
export const ids = {
  formula: 0x06,
  endOfPart: 0x0a,
  dateMode: 0x22,
  password: 0x2f,
  continued: 0x3c,
  columns: 0x7d,
  sheet: 0x85,
  numbersRk: 0xbd,
  richText: 0xd6,
  style: 0xe0,
  merges: 0xe5,
  sharedStrings: 0xfc,
  sharedString: 0xfd,
  number: 0x203,
  text: 0x204,
  truthOrError: 0x205,
  formulaText: 0x207,
  row: 0x208,
  numberRk: 0x27e,
  format: 0x41e,
  beginOfPart: 0x809,
} as const

/** @param from Offset of the first record. */
export function* readRecords(stream: Uint8Array, from: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  for (let at = from; at + 4 <= stream.length;) {
    const [id, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)]
    if (at + 4 + length > stream.length) throw damaged('het eind van de gegevens')
    yield { id, offset: at, data: stream.subarray(at + 4, at + 4 + length) }
    at += 4 + length
  }
}

export const viewOf = ({ data }: BiffRecord): DataView =>
  new DataView(data.buffer, data.byteOffset, data.byteLength)

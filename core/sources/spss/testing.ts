import { ascii } from './byteReader'

export interface SampleVariable {
  /** At most 8 letters. */
  readonly name: string
  /** Bytes of a string, at most 8; 0 for a number. */
  readonly width: number
  readonly label?: Uint8Array
  readonly missingForm?: number
  readonly missing?: readonly number[]
}

export interface SampleFile {
  readonly variables: readonly SampleVariable[]
  /** Strings as bytes; a missing number is null. */
  readonly cases: readonly (readonly (number | Uint8Array | null)[])[]
  readonly littleEndian?: boolean
  /** What the head says; default: the number of cases. */
  readonly caseCount?: number
  readonly compression?: number
  readonly weightSlot?: number
  /** Code page in the machine record; without one there is no such record. */
  readonly codePage?: number
  readonly encoding?: string
  /** Lines of text about the file. */
  readonly documents?: readonly string[]
  /** Further records, whole. */
  readonly extensions?: readonly { readonly subtype: number; readonly content: Uint8Array }[]
  /** What stands behind the dictionary; default: the cases, eight bytes a value. */
  readonly data?: readonly number[]
}

/** A system file as SPSS would write it, with what a test wants to be different. */
export function systemFile(sample: SampleFile): Uint8Array {
  const { variables, cases, littleEndian = true, compression = 0, caseCount = cases.length } = sample
  const bytes: number[] = []
  const put = (...more: number[]) => bytes.push(...more)
  const text = (content: string, length: number) => put(...latin1(content.padEnd(length)))
  const int32 = (...values: number[]) => values.forEach((value) => put(...number(4, littleEndian, value)))
  const float64 = (value: number) => put(...number(8, littleEndian, value))
  const padded = (content: Uint8Array, unit: number) =>
    put(...content, ...Array<number>((unit - (content.length % unit)) % unit).fill(32))

  text(compression === 2 ? '$FL3' : '$FL2', 4)
  text('@(#) SPSS DATA FILE', 60)
  int32(2, variables.length, compression, sample.weightSlot ?? 0, caseCount)
  float64(100)
  text('01 Jan 2400:00:00', 84)
  for (const { name, width, label, missingForm = 0, missing = [] } of variables) {
    const format = width === 0 ? 0x050802 : 0x010000 + width * 256
    int32(2, width, label === undefined ? 0 : 1, missingForm, format, format)
    text(name, 8)
    if (label !== undefined) {
      int32(label.length)
      padded(label, 4)
    }
    missing.forEach(float64)
  }
  if (sample.codePage !== undefined)
    int32(7, 3, 4, 8, 20, 0, 0, 0, 1, 1, littleEndian ? 2 : 1, sample.codePage)
  if (sample.encoding !== undefined) {
    int32(7, 20, 1, sample.encoding.length)
    text(sample.encoding, sample.encoding.length)
  }
  if (sample.documents !== undefined) {
    int32(6, sample.documents.length)
    for (const line of sample.documents) text(line, 80)
  }
  for (const { subtype, content } of sample.extensions ?? []) {
    int32(7, subtype, 1, content.length)
    put(...content)
  }
  int32(999, 0)
  if (sample.data !== undefined) put(...sample.data)
  else
    for (const value of cases.flat()) {
      if (value instanceof Uint8Array) put(...value, ...Array<number>(8 - value.length).fill(32))
      else float64(value ?? -Number.MAX_VALUE)
    }
  return Uint8Array.from(bytes)
}

const latin1 = (content: string) => Array.from(content, (letter) => letter.charCodeAt(0))

/** A number as four bytes (whole) or eight (double). */
export function number(size: 4 | 8, littleEndian: boolean, value: number): readonly number[] {
  const view = new DataView(new ArrayBuffer(size))
  if (size === 4) view.setInt32(0, value, littleEndian)
  else view.setFloat64(0, value, littleEndian)
  return [...new Uint8Array(view.buffer)]
}

/** The position behind the dictionary. */
export const dataStart = (bytes: Uint8Array): number => ascii(bytes).indexOf('\u00e7\u0003\0\0\0\0\0\0') + 8

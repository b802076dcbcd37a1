import type { ParquetType, SchemaElement } from 'hyparquet'
import { deltaBinaryUnpack } from 'hyparquet/src/delta.js'
import { byteStreamSplit } from 'hyparquet/src/encoding.js'
import { readPlain } from 'hyparquet/src/plain.js'
import { readVarInt } from 'hyparquet/src/thrift.js'
import { damaged, Unreadable } from '../../unreadable'
import type { Budget, DataPage, DictionaryPage } from './openPage'
import { readRuns } from './runs'
import type { Stored } from './valueType'

type Values = readonly (Stored | string)[]

/** The values of a page that aren't null; those of a dictionary are texts already. */
export function readValues(
  page: DataPage,
  element: SchemaElement,
  count: number,
  dictionary: readonly string[],
  budget: Budget,
): Values {
  if (count === 0) return []
  const { encoding } = page
  switch (encoding) {
    case 'PLAIN':
      return readPlainValues({ ...page, valueCount: count }, element)
    case 'PLAIN_DICTIONARY':
    case 'RLE_DICTIONARY':
      return readPointers(page, count, dictionary)
    case 'RLE':
      return readTruths(page, count)
    case 'BYTE_STREAM_SPLIT':
      return listed(byteStreamSplit(page, count, typeOf(element), element.type_length))
    case 'DELTA_BINARY_PACKED':
      return listed(
        readDeltas(page, count, element.type === 'INT32' ? new Int32Array(count) : new BigInt64Array(count)),
      )
    case 'DELTA_LENGTH_BYTE_ARRAY':
      return readLengthsAndBytes(page, count)
    case 'DELTA_BYTE_ARRAY':
      return readPrefixed(page, count, budget)
    default:
      // The library gives nothing for a number that stands for no coding.
      if (!/^[A-Z]/.test(encoding)) throw damaged('een blok')
      throw new Unreadable({ kind: 'unsupported-part', part: `een codering van waarden (${encoding})` })
  }
}

export function readPlainValues(
  page: Pick<DictionaryPage, 'view' | 'offset' | 'valueCount'>,
  element: SchemaElement,
): readonly Stored[] {
  const { view, valueCount } = page
  if (!(valueCount >= 0 && valueCount <= view.byteLength * 8)) throw damaged('het aantal waarden')
  const reader = { view, offset: page.offset }
  const values = listed(readPlain(reader, typeOf(element), valueCount, element.type_length))
  // The library looks no further than the end of the file.
  if (reader.offset > view.byteLength) throw damaged('een blok')
  return values
}

function typeOf({ type }: SchemaElement): ParquetType {
  if (type === undefined) throw damaged('de beschrijving van de kolommen')
  return type
}

const listed = (values: ArrayLike<Stored>): readonly Stored[] => Array.from(values)

function readPointers(page: DataPage, count: number, dictionary: readonly string[]): readonly string[] {
  const width = page.view.getUint8(page.offset)
  page.offset += 1
  const pointers = readRuns(page, width, count, page.view.byteLength)
  return Array.from(pointers, (pointer) => {
    const text = dictionary[pointer]
    if (text === undefined) throw damaged('een blok')
    return text
  })
}

function readTruths(page: DataPage, count: number): readonly boolean[] {
  const length = page.view.getUint32(page.offset, true)
  page.offset += 4
  const bits = readRuns(page, 1, count, Math.min(page.offset + length, page.view.byteLength))
  return Array.from(bits, (bit) => bit === 1)
}

const maxMiniblocks = 1024

/** Checks what the head says before the library makes room for it. */
function readDeltas<Numbers extends Int32Array | BigInt64Array>(
  page: DataPage,
  count: number,
  numbers: Numbers,
): Numbers {
  const head = { view: page.view, offset: page.offset }
  const [blockSize, miniblocks] = [readVarInt(head), readVarInt(head)]
  if (!(miniblocks > 0 && miniblocks <= maxMiniblocks && blockSize > 0 && blockSize % miniblocks === 0))
    throw damaged('een blok')
  deltaBinaryUnpack(page, count, numbers)
  return numbers
}

function readLengthsAndBytes(page: DataPage, count: number): readonly Uint8Array[] {
  const lengths = readDeltas(page, count, new Int32Array(count))
  return Array.from(lengths, (length) => take(page, length))
}

/** Each value repeats the beginning of the one before it; what they come to together is counted before it is made. */
function readPrefixed(page: DataPage, count: number, budget: Budget): readonly Uint8Array[] {
  const prefixes = readDeltas(page, count, new Int32Array(count))
  const suffixes = readDeltas(page, count, new Int32Array(count))
  let before = new Uint8Array()
  return Array.from(prefixes, (prefix, at) => {
    if (prefix < 0 || prefix > before.length) throw damaged('een blok')
    const suffix = take(page, suffixes[at] ?? 0)
    budget.left -= prefix
    if (budget.left < 0) throw damaged('een blok')
    const value = new Uint8Array(prefix + suffix.length)
    value.set(before.subarray(0, prefix))
    value.set(suffix, prefix)
    before = value
    return value
  })
}

function take(page: DataPage, length: number): Uint8Array {
  const { view, offset } = page
  if (length < 0 || offset + length > view.byteLength) throw damaged('een blok')
  page.offset += length
  return new Uint8Array(view.buffer, view.byteOffset + offset, length)
}

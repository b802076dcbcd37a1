import type { PageHeader, SchemaElement } from 'hyparquet'
import { decompressPage } from 'hyparquet/src/datapage.js'
import { compressors } from 'hyparquet-compressors'
import { damaged, Unreadable } from '../../unreadable'
import { inflate } from '../../inflate'
import { unpackBrotli } from '../brotli'
import { unpackHadoopLz4, unpackWholeLz4 } from '../lz4'
import { unpackZstd } from '../zstd/unpackZstd'

/** Bytes that may still be unpacked. */
export interface Budget {
  left: number
}

/** An unpacked page, read from front to back. */
interface OpenPage {
  readonly view: DataView
  offset: number
  readonly valueCount: number
}

export interface DictionaryPage extends OpenPage {
  readonly kind: 'dictionary'
}

export interface DataPage extends OpenPage {
  readonly kind: 'data'
  readonly encoding: string
  /** Length of the run of levels that says which values are there; null when the page itself gives it. */
  readonly levelBytes: number | null
}

/** Unpacks a page; null for one without values. */
export function openPage(
  packed: Uint8Array,
  header: PageHeader,
  codec: string,
  element: SchemaElement,
): DictionaryPage | DataPage | null {
  const { type, uncompressed_page_size: size, data_page_header: first, data_page_header_v2: second } = header
  if (type === 'DICTIONARY_PAGE' && header.dictionary_page_header !== undefined) {
    const valueCount = header.dictionary_page_header.num_values
    return { kind: 'dictionary', ...open(unpack(packed, size, codec)), valueCount }
  }
  if (type === 'DATA_PAGE' && first !== undefined) {
    if (first.definition_level_encoding === 'BIT_PACKED' && element.repetition_type !== 'REQUIRED')
      throw new Unreadable({
        kind: 'unsupported-part',
        part: 'een oude codering van lege waarden (BIT_PACKED)',
      })
    const { num_values: valueCount, encoding } = first
    return { kind: 'data', ...open(unpack(packed, size, codec)), valueCount, encoding, levelBytes: null }
  }
  if (type === 'DATA_PAGE_V2' && second !== undefined) {
    const { num_values: valueCount, encoding, definition_levels_byte_length: levelBytes } = second
    if (second.repetition_levels_byte_length !== 0 || !(levelBytes >= 0 && levelBytes <= packed.length))
      throw damaged('een blok')
    // Levels stand unpacked before the values.
    const values = packed.subarray(levelBytes)
    const unpacked = second.is_compressed === false ? values : unpack(values, size - levelBytes, codec)
    const whole = joined(packed.subarray(0, levelBytes), unpacked)
    return { kind: 'data', ...open(whole), valueCount, encoding, levelBytes }
  }
  return null
}

function unpack(packed: Uint8Array, size: number, codec: string): Uint8Array {
  if (codec === 'LZO' || codec === 'undefined')
    throw new Unreadable({
      kind: 'unsupported-part',
      part: 'een manier van inpakken die niemand meer gebruikt (LZO)',
    })
  if (size === 0) return new Uint8Array()
  return decompressPage(
    packed,
    size,
    codecs.find((known) => known === codec) ?? 'UNCOMPRESSED',
    boundedCompressors,
  )
}

const codecs = ['SNAPPY', 'GZIP', 'BROTLI', 'LZ4', 'ZSTD', 'LZ4_RAW'] as const

// The library's own go on counting beyond the page's size; on a few damaged bytes for minutes.
const boundedCompressors: typeof compressors = {
  ...compressors,
  BROTLI: unpackBrotli,
  GZIP: unpackGzip,
  ZSTD: unpackZstd,
  LZ4: unpackHadoopLz4,
  LZ4_RAW: unpackWholeLz4,
}

function unpackGzip(packed: Uint8Array, size: number): Uint8Array {
  const page = inflate(packed, size, 'gzip')
  if (page === null) throw damaged('een blok')
  return page
}

const open = (bytes: Uint8Array) => ({
  view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  offset: 0,
})

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length)
  whole.set(first)
  whole.set(second, first.length)
  return whole
}

import type { PageHeader, SchemaElement } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import { damaged, Unreadable } from '../../unreadable'
import { maxUnpackedBytes } from '../columnarFile'
import type { Chunk } from './footer'
import { openPage, type Budget, type DataPage } from './openPage'
import { readPresence } from './runs'
import { readPlainValues, readValues } from './readValues'
import type { Stored } from './valueType'

/** A value as it is stored, the text that the dictionary gives for it, or null. */
type Slot = Stored | string | null

/**
 * Reads the pages of a column in a row group.
 *
 * @returns The canonical text of each row, '' where there is no value.
 * @throws {Unreadable}
 */
export function readChunk(
  bytes: Uint8Array,
  chunk: Chunk | undefined,
  element: SchemaElement,
  rowCount: number,
  write: (value: Stored) => string,
  budget: Budget,
): (row: number) => string {
  try {
    if (chunk === undefined) throw damaged(partOf(element))
    const slots = readPages(bytes, chunk, element, rowCount, write, budget)
    return (row) => {
      const slot = slots[row] ?? null
      return typeof slot === 'string' ? slot : slot === null ? '' : write(slot)
    }
  } catch (error) {
    // The library says in many ways that bytes make no sense.
    throw error instanceof Unreadable ? error : damaged(partOf(element))
  }
}

const partOf = ({ name }: SchemaElement) => `kolom “${name}”`

function readPages(
  bytes: Uint8Array,
  { from, until, codec }: Chunk,
  element: SchemaElement,
  rowCount: number,
  write: (value: Stored) => string,
  budget: Budget,
): readonly Slot[] {
  const slots: Slot[] = []
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset + from, until - from), offset: 0 }
  let dictionary: readonly string[] = []
  while (slots.length < rowCount) {
    const header = parquetHeader(reader)
    const packed = takePage(bytes, from + reader.offset, until, header)
    reader.offset += packed.length
    spend(budget, header)
    const page = openPage(packed, header, codec, element)
    if (page === null) continue
    if (page.kind === 'dictionary') dictionary = readPlainValues(page, element).map(write)
    else appendPage(slots, page, element, dictionary, rowCount, budget)
  }
  return slots
}

function takePage(bytes: Uint8Array, from: number, until: number, header: PageHeader): Uint8Array {
  const size = header.compressed_page_size
  if (!(size >= 0 && from + size <= until && header.uncompressed_page_size >= 0)) throw damaged('een blok')
  return bytes.subarray(from, from + size)
}

function spend(budget: Budget, { uncompressed_page_size }: PageHeader): void {
  budget.left -= uncompressed_page_size
  if (budget.left < 0)
    throw new Unreadable({
      kind: 'unpacks-too-large',
      bytes: maxUnpackedBytes - budget.left,
      limit: maxUnpackedBytes,
    })
}

function appendPage(
  slots: Slot[],
  page: DataPage,
  element: SchemaElement,
  dictionary: readonly string[],
  rowCount: number,
  budget: Budget,
): void {
  const { valueCount } = page
  if (!(valueCount >= 0 && slots.length + valueCount <= rowCount)) throw damaged('het aantal waarden')
  const presence = element.repetition_type === 'REQUIRED' ? null : readPresence(page, valueCount)
  const present = presence === null ? valueCount : presence.reduce((total, bit) => total + bit, 0)
  const values = readValues(page, element, present, dictionary, budget)
  if (values.length !== present) throw damaged('het aantal waarden')
  let next = 0
  for (let row = 0; row < valueCount; row += 1) {
    const isPresent = presence === null || presence[row] === 1
    slots.push(isPresent ? (values[next] ?? null) : null)
    if (isPresent) next += 1
  }
}

import type { ByteReader } from './byteReader'
import { DamagedFile } from './damage'

/** Eight bytes of every case: a number, or a part of a string; a string of width w takes ceil(w / 8) of them. */
export interface Slot {
  /** 0 for a number, 1 … 255 for the start of a string, −1 for what follows of it. */
  readonly width: number
  readonly name: Uint8Array
  readonly label: Uint8Array | null
  /** Type of the print format: 5 is a plain number, 20 a date. */
  readonly format: number
  /** As the file numbers them: 1 … 3 codes; −2 a range; −3 a range and a code. */
  readonly missingForm: number
  /** Eight bytes each. */
  readonly missing: readonly Uint8Array[]
}

export interface ValueLabelSet {
  /** The value is eight bytes, number or string. */
  readonly labels: readonly { readonly value: Uint8Array; readonly label: Uint8Array }[]
  /** Numbers of slots, from 1. */
  readonly slots: readonly number[]
}

/** What a file tells of its variables, record by record, before anything is put together or decoded. */
export interface Dictionary {
  readonly slots: readonly Slot[]
  readonly valueLabels: readonly ValueLabelSet[]
  /** Lines that the maker wrote about the file. */
  readonly documents: readonly Uint8Array[]
  /** Contents of the extension records, by subtype. */
  readonly extensions: ReadonlyMap<number, readonly Uint8Array[]>
}

/** Reads all records before the cases; the reader then stands at the first case. */
export function readDictionary(reader: ByteReader): Dictionary {
  const slots: Slot[] = []
  const valueLabels: ValueLabelSet[] = []
  const documents: Uint8Array[] = []
  const extensions = new Map<number, Uint8Array[]>()
  for (;;) {
    const kind = reader.int32()
    if (kind === 2) slots.push(readSlot(reader))
    else if (kind === 3) valueLabels.push(readValueLabels(reader))
    else if (kind === 6) documents.push(...repeat(reader, documentLine, () => reader.take(documentLine)))
    else if (kind === 7) readExtension(reader, extensions)
    else if (kind === 999) break
    else throw new DamagedFile(`wat op byte ${reader.at - 4} begint`)
  }
  reader.int32()
  return { slots, valueLabels, documents, extensions }
}

const documentLine = 80
const padded = (length: number, unit: number) => Math.ceil(length / unit) * unit

function readSlot(reader: ByteReader): Slot {
  const [width, hasLabel, missingForm, print] = [
    reader.int32(),
    reader.int32(),
    reader.int32(),
    reader.int32(),
  ]
  reader.int32() // write format
  const name = reader.take(8)
  const label = hasLabel === 0 ? null : readLabel(reader)
  if (width < -1 || width > 255 || missingForm < -3 || missingForm > 3 || missingForm === -1)
    throw new DamagedFile('de beschrijving van een variabele')
  const missing = Array.from({ length: Math.abs(missingForm) }, () => reader.take(8))
  return { width, name, label, format: (print >> 16) & 255, missingForm, missing }
}

function readLabel(reader: ByteReader): Uint8Array {
  const length = reader.int32()
  return reader.take(padded(length, 4)).subarray(0, length)
}

function readValueLabels(reader: ByteReader): ValueLabelSet {
  const labels = repeat(reader, 16, () => {
    const value = reader.take(8)
    const length = reader.byte()
    return { value, label: reader.take(padded(length + 1, 8) - 1).subarray(0, length) }
  })
  if (reader.int32() !== 4) throw new DamagedFile('de variabele bij een groep waardelabels')
  return { labels, slots: repeat(reader, 4, () => reader.int32()) }
}

function readExtension(reader: ByteReader, extensions: Map<number, Uint8Array[]>): void {
  const [subtype, size, count] = [reader.int32(), reader.int32(), reader.int32()]
  const content = reader.take(size * count)
  extensions.set(subtype, [...(extensions.get(subtype) ?? []), content])
}

/** A count, then so many items of at least `size` bytes; a count that can't be true is refused before it is believed. */
function repeat<Item>(reader: ByteReader, size: number, read: () => Item): readonly Item[] {
  const count = reader.int32()
  if (count < 0 || count * size > reader.bytes.length - reader.at)
    throw new DamagedFile('een deel van een lijst')
  return Array.from({ length: count }, read)
}

import { damaged } from '../../unreadable'
import { CheckedBytes, FlatTable } from './flatbuffer'

/** A piece of a file: what it is, in a flatbuffer, and the bytes of its columns. */
export interface Message {
  readonly kind: 'schema' | 'dictionary' | 'rows' | 'other'
  readonly header: FlatTable
  /** Up to 3 (version 4 of the format) unions have one buffer more. */
  readonly version: number
  readonly body: Uint8Array
}

/** A file's description and its pieces, read anew at each call. */
export interface Messages {
  readonly schema: FlatTable
  readonly version: number
  readonly pieces: () => Iterable<Message>
  /** Whether the end is marked; a stream without it may be cut off between two pieces. */
  readonly hasEnd: boolean
}

const magic = 'ARROW1'
const continuation = 0xffff_ffff

export const startsWith = (bytes: Uint8Array, sign: string): boolean =>
  Array.from(sign).every((letter, at) => bytes[at] === letter.charCodeAt(0))

export const isArrowFile = (bytes: Uint8Array): boolean => startsWith(bytes, magic)

/** A stream begins with its schema; before version 0.15 nothing stood in front of that. */
export function isArrowStream(bytes: Uint8Array): boolean {
  if (bytes.length < 8) return false
  const checked = new CheckedBytes(bytes)
  if (checked.uint32(0) === continuation) return checked.uint32(4) !== continuation
  const length = checked.uint32(0)
  if (length % 8 !== 0 || length < 16 || length + 4 > bytes.length) return false
  try {
    return readMessage(checked, 0)?.message.kind === 'schema'
  } catch {
    return false
  }
}

/** @throws {Unreadable} */
export function readMessages(bytes: Uint8Array): Messages {
  return isArrowFile(bytes) ? readFile(bytes) : readStream(bytes)
}

/** Between a file's name and its end stands a stream, of which some programs leave out the schema. */
function readFile(bytes: Uint8Array): Messages {
  const end = bytes.length - magic.length
  if (end < 20 || !startsWith(bytes.subarray(end), magic)) throw damaged('het einde van het bestand')
  const size = new CheckedBytes(bytes).int32(end - 4)
  const from = end - 4 - size
  const footer = FlatTable.root(new CheckedBytes(bytes).slice(from, size))
  const schema = footer.table(1)
  if (schema === null) throw damaged('de beschrijving van de tabel')
  const messages = new CheckedBytes(bytes.subarray(0, from))
  const places = [...placesFrom(messages, 8).places].filter(
    (place) => readMessage(messages, place)?.message.kind !== 'schema',
  )
  const listed = [2, 3].reduce((total, field) => total + footer.structs(field, 24).count, 0)
  if (listed !== places.length) throw damaged('de lijst van blokken aan het einde')
  return { schema, version: footer.int16(0), hasEnd: true, pieces: () => piecesAt(messages, places) }
}

function readStream(bytes: Uint8Array): Messages {
  const messages = new CheckedBytes(bytes)
  const first = readMessage(messages, 0)?.message
  if (first?.kind !== 'schema') throw damaged('de beschrijving van de tabel')
  const { places, hasEnd } = placesFrom(messages, 0)
  return {
    schema: first.header,
    version: first.version,
    hasEnd,
    pieces: () => piecesAt(messages, places.slice(1)),
  }
}

/** Where the messages stand, one behind another, and whether their end is marked. */
function placesFrom(messages: CheckedBytes, from: number) {
  const places: number[] = []
  let at = from
  while (at < messages.bytes.length) {
    const next = readMessage(messages, at)
    if (next === null) return { places, hasEnd: true }
    places.push(at)
    at = next.end
  }
  return { places, hasEnd: false }
}

function* piecesAt(messages: CheckedBytes, places: readonly number[]): Generator<Message> {
  for (const place of places) {
    const read = readMessage(messages, place)
    if (read !== null) yield read.message
  }
}

/** The message at a place, and where the next one begins; null for the mark at the end. */
function readMessage(
  bytes: CheckedBytes,
  at: number,
): { readonly message: Message; readonly end: number } | null {
  const prefix = bytes.uint32(at) === continuation ? 8 : 4
  const size = bytes.int32(at + prefix - 4)
  if (size === 0) return null
  const message = FlatTable.root(bytes.slice(at + prefix, size))
  const header = message.table(2)
  const bodyLength = message.int64(3)
  const from = at + prefix + size
  if (header === null || !(bodyLength >= 0 && from + bodyLength <= bytes.bytes.length))
    throw damaged('een blok rijen')
  const kind = kinds[message.uint8(1)] ?? 'other'
  const body = bytes.slice(from, bodyLength)
  return { message: { kind, header, version: message.int16(0), body }, end: from + bodyLength }
}

const kinds = ['other', 'schema', 'dictionary', 'rows'] as const

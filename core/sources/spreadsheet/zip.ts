import { inflate } from '../inflate'
import { crc32 } from './crc32'
import { damaged, Unreadable } from '../unreadable'
import { XmlReader } from './xml'
import { decodeXml } from './xmlText'

/** All parts of a file together: what a sheet of 8 million numbers unpacks to. */
export const maxUnpackedBytes = 384 * 1024 * 1024

/** Sheets unpack to 5 to 20 times their size; what swells more is made to do harm, unless it stays small. */
const maxSwelling = 100
const smallBytes = 32 * 1024 * 1024

/** The parts of a packed file; nothing is unpacked before it is asked for. */
export interface Archive {
  readonly names: readonly string[]
  /** @returns null when there is no such part. */
  readonly read: (name: string) => Uint8Array | null
  /** A short part in plain words. */
  readonly text: (name: string) => string | null
  /** At the beginning of the part. @throws {Unreadable} when it isn't well-formed XML, here or while it is read. */
  readonly xml: (name: string) => XmlReader | null
}

interface Entry {
  readonly name: string
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly unpacked: number
  readonly offset: number
}

/** Reads the list of parts and refuses what unpacks to more than the limit, before unpacking any. */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(bytes, view)
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0)
  const limit = Math.min(maxUnpackedBytes, Math.max(smallBytes, bytes.length * maxSwelling))
  if (total > limit) throw new Unreadable({ kind: 'unpacks-too-large', bytes: total, limit })
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]))
  const read = (name: string) => {
    const entry = byName.get(name.toLowerCase())
    return entry === undefined ? null : unpack(bytes, view, entry)
  }
  return {
    names: entries.map(({ name }) => name),
    read,
    text: (name) => {
      const part = read(name)
      return part === null ? null : decode(part)
    },
    xml: (name) => {
      const part = read(name)
      if (part === null) return null
      const text = decodeXml(part)
      if (text === null) throw damaged(`het onderdeel ${name}`)
      return new XmlReader(text, `het onderdeel ${name}`)
    },
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): readonly Entry[] {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw damaged('de inhoudsopgave van het ingepakte bestand')
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    ) as [number, number, number]
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new Unreadable({ kind: 'encrypted' })
    entries.push({
      name: decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + extraLength + commentLength
  }
  return entries
}

/** The record that ends the list stands within 64 kB of the end: a comment may follow it. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50) return at
  throw damaged('het einde van het ingepakte bestand')
}

/** The list says how long a part is: what doesn't come out at that length, with that sum, isn't the part. */
function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const { name, method, packed, unpacked, offset } = entry
  if (offset + 30 > bytes.length) throw damaged(`het onderdeel ${name}`)
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const data = bytes.subarray(start, start + packed)
  const part = method === 0 ? data : method === 8 ? inflate(data, unpacked, 'none') : null
  if (part === null || part.length !== unpacked || crc32(part) !== entry.crc)
    throw damaged(`het onderdeel ${name}`)
  return part
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

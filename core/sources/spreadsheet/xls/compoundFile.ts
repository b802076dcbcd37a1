import { damaged } from '../../unreadable'

/** The streams of an OLE compound file ([MS-CFB]), by name; a stream is put together when it is asked for. */
export function openCompoundFile(bytes: Uint8Array): ReadonlyMap<string, () => Uint8Array> {
  return new CompoundFile(bytes).streams()
}

const noSector = 0xfffffffa
const directoryEntry = 128

class CompoundFile {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #sectorSize: number
  readonly #table: readonly number[]

  constructor(bytes: Uint8Array) {
    if (bytes.length < 512) throw damaged('het begin van het bestand')
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const shift = this.#view.getUint16(30, true)
    if (shift !== 9 && shift !== 12) throw damaged('het begin van het bestand')
    this.#sectorSize = 2 ** shift
    this.#table = this.#tableSectors().flatMap((sector) => this.#numbersOf(sector))
  }

  streams(): ReadonlyMap<string, () => Uint8Array> {
    const directory = this.#chain(this.#view.getUint32(48, true))
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength)
    const entries = Array.from({ length: Math.floor(directory.length / directoryEntry) }, (_, index) =>
      readEntry(view, index * directoryEntry),
    )
    const root = entries.find(({ type }) => type === 5)
    const small = new SmallStreams(
      root === undefined ? new Uint8Array() : this.#chain(root.start),
      this.#chain(this.#view.getUint32(60, true)),
    )
    const cutoff = this.#view.getUint32(56, true)
    return new Map(
      entries
        .filter(({ type }) => type === 2)
        .map(({ name, start, size }) => [
          name,
          () => (size < cutoff ? small.read(start) : this.#chain(start)).subarray(0, size),
        ]),
    )
  }

  /** The sectors that hold the table: 109 in the header, more in a list of their own. */
  #tableSectors(): readonly number[] {
    const sectors = Array.from({ length: 109 }, (_, at) => this.#view.getUint32(76 + at * 4, true))
    let next = this.#view.getUint32(68, true)
    for (let left = this.#view.getUint32(72, true); left > 0 && next < noSector; left -= 1) {
      const numbers = this.#numbersOf(next)
      sectors.push(...numbers.slice(0, -1))
      next = numbers.at(-1) ?? noSector
      if (sectors.length > this.#bytes.length) throw damaged('de indeling van het bestand')
    }
    return sectors.filter((sector) => sector < noSector)
  }

  #numbersOf(sector: number): readonly number[] {
    const start = (sector + 1) * this.#sectorSize
    if (start + this.#sectorSize > this.#bytes.length) throw damaged('de indeling van het bestand')
    return Array.from({ length: this.#sectorSize / 4 }, (_, at) => this.#view.getUint32(start + at * 4, true))
  }

  #chain(first: number): Uint8Array {
    const parts: Uint8Array[] = []
    for (let sector = first; sector < noSector; sector = this.#table[sector] ?? noSector) {
      const start = (sector + 1) * this.#sectorSize
      if (start >= this.#bytes.length || parts.length > this.#table.length)
        throw damaged('de indeling van het bestand')
      parts.push(this.#bytes.subarray(start, start + this.#sectorSize))
    }
    return join(parts)
  }
}

/** Streams under the cutoff stand together in one stream, in pieces of 64 bytes. */
class SmallStreams {
  readonly #bytes: Uint8Array
  readonly #table: DataView

  constructor(bytes: Uint8Array, table: Uint8Array) {
    this.#bytes = bytes
    this.#table = new DataView(table.buffer, table.byteOffset, table.byteLength)
  }

  read(first: number): Uint8Array {
    const parts: Uint8Array[] = []
    for (let piece = first; piece < noSector;) {
      if (piece * 64 >= this.#bytes.length || parts.length * 64 > this.#bytes.length)
        throw damaged('de indeling van het bestand')
      parts.push(this.#bytes.subarray(piece * 64, piece * 64 + 64))
      piece = piece * 4 + 4 <= this.#table.byteLength ? this.#table.getUint32(piece * 4, true) : noSector
    }
    return join(parts)
  }
}

function readEntry(view: DataView, at: number) {
  const length = Math.max(0, Math.min(view.getUint16(at + 64, true) / 2 - 1, 31))
  const codes = Array.from({ length }, (_, index) => view.getUint16(at + index * 2, true))
  return {
    name: String.fromCharCode(...codes),
    type: view.getUint8(at + 66),
    start: view.getUint32(at + 116, true),
    size: view.getUint32(at + 120, true),
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

import { unreadableCharacter } from '../cells'

/** Reads strings that may run on over several records ([MS-XLS] 2.5.293): each next one begins with its own width. */
export class StringReader {
  readonly #blocks: readonly Uint8Array[]
  #block = 0
  #at: number

  constructor(blocks: readonly Uint8Array[], at: number) {
    this.#blocks = blocks
    this.#at = at
  }

  /** @param lengthBytes How the length is written: 1 or 2 bytes. */
  read(lengthBytes: 1 | 2): string {
    const length = lengthBytes === 1 ? this.#byte() : this.#word()
    const flags = this.#byte()
    const runs = (flags & 8) === 0 ? 0 : this.#word()
    const extra = (flags & 4) === 0 ? 0 : this.#word() + this.#word() * 65_536
    const text = this.#characters(length, (flags & 1) === 1)
    this.#skip(runs * 4 + extra)
    return text
  }

  #characters(length: number, startsWide: boolean): string {
    let text = ''
    let wide = startsWide
    while (text.length < length) {
      if (this.#left() === 0) {
        this.#nextBlock()
        wide = (this.#byte() & 1) === 1
      }
      const fits = Math.min(length - text.length, Math.floor(this.#left() / (wide ? 2 : 1)))
      if (fits === 0) throw new RangeError('half a character')
      text += this.#take(fits, wide)
    }
    return text
  }

  #take(count: number, wide: boolean): string {
    const bytes = this.#blocks[this.#block]?.subarray(this.#at, this.#at + count * (wide ? 2 : 1))
    this.#at += count * (wide ? 2 : 1)
    let text = ''
    for (let at = 0; at < count; at += 1) {
      const code = wide ? (bytes?.[at * 2] ?? 0) + (bytes?.[at * 2 + 1] ?? 0) * 256 : (bytes?.[at] ?? 0)
      text += String.fromCharCode(code === 0 ? unreadableCharacter : code)
    }
    return text
  }

  #left(): number {
    return (this.#blocks[this.#block]?.length ?? 0) - this.#at
  }

  #byte(): number {
    while (this.#left() <= 0) this.#nextBlock()
    const byte = this.#blocks[this.#block]?.[this.#at] ?? 0
    this.#at += 1
    return byte
  }

  #word(): number {
    return this.#byte() + this.#byte() * 256
  }

  #skip(bytes: number): void {
    let left = bytes
    while (left > this.#left()) {
      left -= this.#left()
      this.#nextBlock()
    }
    this.#at += left
  }

  #nextBlock(): void {
    if (this.#block + 1 >= this.#blocks.length) throw new RangeError('string beyond its records')
    this.#block += 1
    this.#at = 0
  }
}

const encoder = new TextEncoder()

/** UTF-8 that grows at its end, without a string in between. */
export class SliceBuffer {
  #bytes: Uint8Array<ArrayBuffer>
  #length = 0

  constructor(size: number) {
    this.#bytes = new Uint8Array(size)
  }

  get length(): number {
    return this.#length
  }

  /** Adds the bytes from one position up to another. */
  add(bytes: Uint8Array, from = 0, to = bytes.length): void {
    if (this.#length + to - from > this.#bytes.length) this.#grow(to - from)
    const own = this.#bytes
    let at = this.#length
    // Fields are short: a loop is faster than `set`.
    for (let index = from; index < to; index += 1) own[at++] = bytes[index] ?? 0
    this.#length = at
  }

  addText(text: string): void {
    if (this.#length + text.length > this.#bytes.length) this.#grow(text.length)
    const own = this.#bytes
    let at = this.#length
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index)
      if (code > 127) return this.add(encoder.encode(text))
      own[at++] = code
    }
    this.#length = at
  }

  /** What was added since the last call, in a buffer of its own. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#bytes.slice(0, this.#length)
    this.#length = 0
    return taken
  }

  #grow(more: number): void {
    const larger = new Uint8Array((this.#length + more) * 2)
    larger.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = larger
  }
}

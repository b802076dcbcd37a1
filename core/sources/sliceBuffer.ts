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

  add(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length) this.#grow(bytes.length)
    let at = this.#length
    // Fields are short: a loop is faster than `set`.
    for (let index = 0; index < bytes.length; index += 1) this.#bytes[at++] = bytes[index] ?? 0
    this.#length = at
  }

  addText(text: string): void {
    if (this.#length + text.length > this.#bytes.length) this.#grow(text.length)
    let at = this.#length
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index)
      if (code > 127) return this.add(encoder.encode(text))
      this.#bytes[at++] = code
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

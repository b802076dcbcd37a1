/**
 * The few globals that the page, Electron and Node all have and that core may use.
 * Anything else a host offers (documents, files, sockets) comes in through a port.
 */

declare class TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>
}

declare class Blob {
  constructor(parts: readonly (string | Uint8Array<ArrayBuffer>)[])
  /** Bytes. */
  readonly size: number
  slice(from?: number, to?: number): Blob
  arrayBuffer(): Promise<ArrayBuffer>
}

/** Not for Windows-1252 and Latin-1: Node and Chromium disagree on them, so core/sources decodes those itself. */
declare class TextDecoder {
  /** @throws {RangeError} for a label that the web's encoding standard doesn't have. */
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  /** The standard's own name, lower case. */
  readonly encoding: string
  decode(bytes?: Uint8Array): string
}

interface AbortSignal {
  readonly aborted: boolean
  readonly reason: unknown
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void
  removeEventListener(type: 'abort', listener: () => void): void
}

declare class AbortController {
  readonly signal: AbortSignal
  abort(reason?: unknown): void
}

declare function setTimeout(callback: () => void, milliseconds?: number): unknown
declare function clearTimeout(timer: unknown): void

declare const crypto: { randomUUID(): string }

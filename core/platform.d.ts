/**
 * The few globals that the page, Electron and Node all have and that core may use.
 * Anything else a host offers (documents, files, sockets) comes in through a port.
 */

declare class TextEncoder {
  encode(text?: string): Uint8Array
}

/** Only for UTF-8 and UTF-16: Node and Chromium disagree on Windows-1252, which core/sources decodes itself. */
declare class TextDecoder {
  constructor(label?: 'utf-8' | 'utf-16le' | 'utf-16be', options?: { fatal?: boolean; ignoreBOM?: boolean })
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

import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { startEngine } from '../../core/engine/startEngine'
import type { Engine } from '../../core/engine/port'

const require = createRequire(import.meta.url)

export const wasmFile = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm')

/** The engine of the page, run under Node for the command line and the tests. */
export function createNodeEngine(): Promise<Engine> {
  return startEngine({
    createWorker: () => new ThreadAsWebWorker(),
    wasm: wasmFile,
  })
}

/** A worker thread with the event interface of a Web Worker; what it prints (failing statements) is dropped. */
export class ThreadAsWebWorker extends EventTarget {
  readonly #thread = new Worker(fileURLToPath(new URL('./duckdbWorker.cjs', import.meta.url)), {
    stdout: true,
    stderr: true,
  })

  constructor() {
    super()
    this.#thread.on('message', (data: unknown) => this.dispatchEvent(new MessageEvent('message', { data })))
    this.#thread.on('error', (error) =>
      this.dispatchEvent(Object.assign(new Event('error'), { message: String(error) })),
    )
    this.#thread.on('exit', () => this.dispatchEvent(new Event('close')))
  }

  postMessage(message: unknown, transfer: readonly ArrayBuffer[] = []): void {
    this.#thread.postMessage(message, transfer)
  }

  terminate(): void {
    void this.#thread.terminate()
  }
}

import wasm from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import type { Engine } from '../../core/engine/port'
import { startEngine } from '../../core/engine/startEngine'

/** The engine in a Web Worker of the page. The worker resolves addresses against its own, so both are absolute. */
export function createPageEngine(): Promise<Engine> {
  return startEngine({
    createWorker: () => new Worker(new URL(worker, document.baseURI)),
    wasm: new URL(wasm, document.baseURI).href,
  })
}

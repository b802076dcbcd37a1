// Runs duckdb-wasm's Node worker inside a worker thread: gives it the message interface of a Web Worker.
const { parentPort } = require('node:worker_threads')

globalThis.postMessage = (message, transfer) => parentPort.postMessage(message, transfer)
parentPort.on('message', (data) => globalThis.onmessage({ data }))
require('@duckdb/duckdb-wasm/dist/duckdb-node-eh.worker.cjs')

import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm'
import { importFolder } from './loadPlan'
import { Connection } from './connection'
import { DuckDbEngine } from './duckdbEngine'
import { Lifeline } from './lifeline'
import { macros } from './macros'
import { municipalityMacro } from './municipalities'
import type { Engine } from './port'
import { RestartableEngine } from './restartableEngine'
import { quoteText } from './rows'

/** What a host gives: a fresh worker running duckdb-wasm, and where its wasm file is (absolute). */
export interface EngineParts {
  /** A Web Worker, or an object that acts like one. */
  readonly createWorker: () => object
  readonly wasm: string
}

const startLimit = 30_000
/** Connections made before the lock: `errors_as_json` is a setting of a connection, and can't be set after it. */
const connectionCount = 64

/**
 * Starts DuckDB, makes the macros and locks it: no extensions, no files but the import folder, no settings.
 *
 * @throws Error when the worker or the wasm doesn't start within 30 seconds (duckdb-wasm itself never says so).
 */
export async function startEngine(parts: EngineParts): Promise<Engine> {
  const start = () => startOnce(parts)
  return new RestartableEngine(await start(), start)
}

async function startOnce(parts: EngineParts): Promise<DuckDbEngine> {
  const worker = parts.createWorker()
  const lifeline = new Lifeline(worker)
  const database = new AsyncDuckDB(new VoidLogger(), worker as never)
  await withinLimit(lifeline.during(() => database.instantiate(parts.wasm, null)))
  const connections: Connection[] = []
  for (let i = 0; i < connectionCount; i++)
    connections.push(new Connection(await lifeline.during(() => database.connect()), lifeline))
  const [system, ...free] = connections as [Connection, ...Connection[]]
  for (const statement of [...macros, ...municipalityMacro]) await system.query(statement)
  const tableFunctions = await listTableFunctions(system)
  for (const connection of connections) await connection.query('SET errors_as_json = true')
  for (const setting of lockDown) await system.query(setting)
  return new DuckDbEngine(database, lifeline, system, free, tableFunctions, await database.getVersion())
}

const lockDown = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
  `SET allowed_directories = [${quoteText(importFolder)}]`,
  'SET enable_external_access = false',
  'SET lock_configuration = true',
]

/** Functions that give tables and are no ordinary functions too: what the gate must know by name. */
async function listTableFunctions(connection: Connection): Promise<ReadonlySet<string>> {
  const result = await connection.query(`
    SELECT DISTINCT lower(function_name) AS name FROM duckdb_functions() WHERE function_type IN ('table', 'table_macro', 'pragma')
    EXCEPT
    SELECT DISTINCT lower(function_name) FROM duckdb_functions() WHERE function_type IN ('scalar', 'aggregate')`)
  return new Set(result.toArray().map((row) => String((row as { name: unknown }).name)))
}

async function withinLimit(started: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('DuckDB did not start within 30 seconds.')), startLimit)
  })
  try {
    await Promise.race([started, limit])
  } finally {
    clearTimeout(timer)
  }
}

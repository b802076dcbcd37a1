import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import type { BenchFile } from './files'
import type { Measure } from './measure'

const folder = resolve(import.meta.dirname, '..')

interface DuckDbConnection {
  run(sql: string): Promise<unknown>
  runAndReadAll(sql: string): Promise<{ getRows(): readonly (readonly unknown[])[] }>
}

/** What of DuckDB's package is used; it is installed in bench/ only. */
export interface DuckDb {
  readonly DuckDBInstance: {
    create(
      path: string,
      options: Record<string, string>,
    ): Promise<{
      connect(): Promise<DuckDbConnection>
      closeSync(): void
    }>
  }
}

/**
 * Installs native DuckDB beside the bench when it isn't there; says why when that fails. Without a lock file: its package
 * names a binary for each system, and a registry that keeps only some of them can't give what a lock asks for. Each
 * package names the exact version of the next.
 */
export function findDuckDb(): DuckDb | string {
  if (!existsSync(resolve(folder, 'node_modules'))) {
    const { status } = spawnSync('npm', ['install', '--no-package-lock', '--prefix', folder], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    if (status !== 0) return 'native DuckDB could not be installed (npm install in bench/)'
  }
  try {
    return createRequire(resolve(folder, 'package.json'))('@duckdb/node-api') as DuckDb
  } catch (error) {
    return `native DuckDB does not start: ${String(error)}`
  }
}

/** The same table, told every setting: DuckDB's own guess misreads these files. One thread, as in the page. */
export async function importWithDuckDb({ DuckDBInstance }: DuckDb, path: string): Promise<Measure> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  const start = performance.now()
  const processor = process.cpuUsage()
  await connection.run(`CREATE TABLE bron AS FROM read_csv('${path.replaceAll("'", "''")}', delim = ';', header = true,
    decimal_separator = ',', nullstr = ['', '.', '-'], dateformat = '%d-%m-%Y')`)
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(processor)
  instance.closeSync()
  return { seconds, megabytes: null, processorSeconds: (user + system) / 1e6, longestTask: null }
}

const readers = {
  csv: null,
  sav: { library: 'haven', call: 'read_sav' },
  xlsx: { library: 'readxl', call: 'read_excel' },
} as const

/** R's reader of the format; a sentence where it isn't there. */
export function importWithR({ kind, path }: BenchFile): Measure | string {
  const reader = readers[kind]
  if (reader === null) return 'no reader of R measured'
  const code = `suppressMessages(library(${reader.library})); t <- system.time(${reader.call}(${JSON.stringify(path)})); cat(t[["elapsed"]], t[["user.self"]] + t[["sys.self"]])`
  const { status, stdout } = spawnSync('Rscript', ['-e', code], { encoding: 'utf8' })
  if (status !== 0) return `R with ${reader.library} isn't here`
  const [seconds = 0, processorSeconds = 0] = stdout.split(' ').map(Number)
  return { seconds, megabytes: null, processorSeconds, longestTask: null }
}

import type { AsyncDuckDB } from '@duckdb/duckdb-wasm'
import type { ImportPlan, ImportSlice } from '../sources/plan'
import type { Connection } from './connection'
import type { Lifeline } from './lifeline'
import type { LoadProgress, SourceTable } from './port'
import { quoteName, quoteText } from './rows'

/** Folder inside the engine that imports go through; the only place it may read. */
export const importFolder = 'in/'

export interface LoadParts {
  readonly database: AsyncDuckDB
  readonly connection: Connection
  readonly lifeline: Lifeline
  readonly signal: AbortSignal | undefined
  readonly onProgress: ((progress: LoadProgress) => void) | undefined
}

/**
 * Builds a source's table in one transaction, slice by slice, each through a file with an unguessable name that is gone
 * before the next one comes. A table of that name is replaced only when everything went well.
 *
 * @throws Error when a value doesn't fit its planned type or rows are missing: the plan was wrong. Whatever the slices
 * throw; anything at all once the signal is aborted.
 */
export async function loadPlan(plan: ImportPlan, parts: LoadParts): Promise<SourceTable> {
  const { connection, signal, onProgress } = parts
  const done = { rows: 0, slices: 0 }
  await connection.query('BEGIN')
  try {
    await connection.query(createTable(plan))
    for await (const slice of plan.slices()) {
      if (signal?.aborted) throw new Error('Cancelled between slices.')
      await insertSlice(plan, slice, parts)
      done.rows += slice.rows
      done.slices += 1
      onProgress?.({ ...done })
    }
    await checkRowCount(connection, plan)
    await connection.query('COMMIT')
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => undefined)
    throw error
  }
  return {
    name: plan.name,
    columns: plan.columns.map(({ name, type }) => ({ name, type })),
    rowCount: plan.rowCount,
    steps: [],
  }
}

function createTable({ name, columns }: ImportPlan): string {
  const typed = columns.map((column) => `${quoteName(column.name)} ${column.type}`).join(', ')
  return `CREATE OR REPLACE TABLE ${quoteName(name)} (${typed})`
}

async function insertSlice(plan: ImportPlan, { bytes }: ImportSlice, parts: LoadParts): Promise<void> {
  const { database, connection, lifeline, signal } = parts
  const file = `${importFolder}${crypto.randomUUID()}`
  await lifeline.during(() => database.registerFileBuffer(file, bytes))
  try {
    await connection.run(insertFrom(plan, file), signal)
  } finally {
    await lifeline.during(() => database.dropFile(file))
  }
}

function insertFrom({ name, staging, columns }: ImportPlan, file: string): string {
  const texts = staging.map((column) => `${quoteText(column)}: 'VARCHAR'`).join(', ')
  const values = columns.map(({ expression }) => expression).join(',\n  ')
  return `INSERT INTO ${quoteName(name)} SELECT\n  ${values}
  FROM read_csv(${quoteText(file)}, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"',
    new_line = '\\n', nullstr = '', allow_quoted_nulls = false, max_line_size = 20000000, columns = {${texts}})`
}

async function checkRowCount(connection: Connection, plan: ImportPlan): Promise<void> {
  const counted = await connection.query(`SELECT CAST(count(*) AS DOUBLE) AS n FROM ${quoteName(plan.name)}`)
  const n = (counted.get(0) as { n: number } | null)?.n
  if (n !== plan.rowCount) throw new Error(`Imported ${n} of ${plan.rowCount} rows.`)
}

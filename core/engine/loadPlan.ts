import type { AsyncDuckDB } from '@duckdb/duckdb-wasm'
import type { ImportPlan } from '../sources/plan'
import type { Connection } from './connection'
import type { SourceTable } from './port'
import { quoteName, quoteText } from './rows'

/** Folder inside the engine that imports go through; the only place it may read. */
export const importFolder = 'in/'

/**
 * Builds a source's table in one transaction, through files with unguessable names that are gone before any user SQL
 * runs. A table of that name is replaced only when everything went well.
 *
 * @throws Error when a value doesn't fit its planned type or rows are missing: the plan was wrong.
 */
export async function loadPlan(
  database: AsyncDuckDB,
  connection: Connection,
  plan: ImportPlan,
): Promise<SourceTable> {
  const files: string[] = []
  try {
    for (const slice of plan.slices()) {
      const file = `${importFolder}${crypto.randomUUID()}`
      await database.registerFileText(file, slice)
      files.push(file)
    }
    await connection.query('BEGIN')
    await connection.query(createTable(plan, files))
    await checkRowCount(connection, plan)
    await connection.query('COMMIT')
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    await database.dropFiles(files)
  }
  return {
    name: plan.name,
    columns: plan.columns.map(({ name, type }) => ({ name, type })),
    rowCount: plan.rowCount,
  }
}

function createTable(plan: ImportPlan, files: readonly string[]): string {
  const columns = plan.columns
    .map(({ name, expression }) => `${expression} AS ${quoteName(name)}`)
    .join(',\n  ')
  return `CREATE OR REPLACE TABLE ${quoteName(plan.name)} AS SELECT\n  ${columns}\nFROM ${readStaging(plan, files)}`
}

function readStaging(plan: ImportPlan, files: readonly string[]): string {
  const columns = plan.staging.map((name) => `${quoteText(name)}: 'VARCHAR'`).join(', ')
  if (files.length === 0) {
    const empty = plan.staging.map((name) => `CAST(NULL AS VARCHAR) AS ${quoteName(name)}`).join(', ')
    return `(SELECT ${empty} LIMIT 0)`
  }
  return `read_csv([${files.map(quoteText).join(', ')}], auto_detect = false, header = false, delim = ',', quote = '"',
    escape = '"', new_line = '\\n', nullstr = '', allow_quoted_nulls = false, max_line_size = 20000000,
    columns = {${columns}})`
}

async function checkRowCount(connection: Connection, plan: ImportPlan): Promise<void> {
  const counted = await connection.query(`SELECT CAST(count(*) AS DOUBLE) AS n FROM ${quoteName(plan.name)}`)
  const n = (counted.get(0) as { n: number } | null)?.n
  if (n !== plan.rowCount) throw new Error(`Imported ${n} of ${plan.rowCount} rows.`)
}

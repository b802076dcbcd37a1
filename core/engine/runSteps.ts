import type { Row } from '../bridge/table'
import type { Connection } from './connection'
import { describeQueryProblem } from './describeProblem'
import { queryProblem } from './duckdbErrors'
import type { SourceTable } from './port'
import { describeTable, readTable } from './readTable'
import { sourceTable } from './rows'
import type { EngineStep, Noted, StepPreview, StepResult, StepTrial } from './steps'

/** A step that can't be done with the data as they are. */
export class StepFailed extends Error {
  constructor(
    /** From 0. */
    readonly step: number,
    text: string,
  ) {
    super(text)
  }
}

/**
 * Makes a source's table by the steps of its recipe, in one transaction: a table of that name is replaced only when
 * everything went well.
 *
 * @throws StepFailed with the Dutch sentence of the step.
 */
export async function makeTable(
  connection: Connection,
  asRead: SourceTable,
  {
    name,
    steps,
    signal,
  }: {
    readonly name: string
    readonly steps: readonly EngineStep[]
    readonly signal: AbortSignal | undefined
  },
): Promise<SourceTable> {
  const results: StepResult[] = []
  let from = sourceTable(asRead.name)
  await connection.query('BEGIN')
  try {
    for (const [at, step] of steps.entries()) {
      const isLast = at === steps.length - 1
      const table = isLast ? sourceTable(name) : between(at)
      results.push(await runStep(connection, step, { at, from, table, temporary: !isLast, signal }))
      if (at > 0) await connection.query(`DROP TABLE ${from}`)
      from = table
    }
    await connection.query('COMMIT')
  } catch (error) {
    await connection.query('ROLLBACK').catch(() => undefined)
    throw error
  }
  const columns = await describeTable(connection, sourceTable(name))
  return { name, columns, rowCount: results.at(-1)?.rowCount ?? asRead.rowCount, steps: results }
}

/** Quoted name of the table that a step leaves to the next. */
const between = (step: number) => `temp.main."stap ${step + 1}"`

/**
 * Runs the steps to look at them, and leaves nothing behind.
 *
 * @param base Quoted name of the table as it was read.
 * @returns That table, and the table after each step up to the first that can't be done.
 */
export async function trySteps(
  connection: Connection,
  base: string,
  steps: readonly EngineStep[],
  { limit, signal }: { readonly limit: number; readonly signal: AbortSignal | undefined },
): Promise<StepTrial> {
  const tables: StepPreview[] = []
  await connection.query('BEGIN')
  try {
    tables.push({ ...nothingNoted, ...(await readTable(connection, base, limit)) })
    let from = base
    for (const [at, step] of steps.entries()) {
      const table = between(at)
      const result = await runStep(connection, step, { at, from, table, temporary: true, signal })
      tables.push({ ...result, ...(await readTable(connection, table, limit)) })
      from = table
    }
    return { tables, problem: null }
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error
    return { tables, problem: { step: error.step, text: error.message } }
  } finally {
    await connection.query('ROLLBACK').catch(() => undefined)
  }
}

const nothingNoted: Pick<StepResult, 'notes' | 'shares'> = { notes: [], shares: {} }

interface StepRun {
  /** From 0. */
  readonly at: number
  /** Quoted names of the table before the step, and of its own. */
  readonly from: string
  readonly table: string
  readonly temporary: boolean
  readonly signal: AbortSignal | undefined
}

async function runStep(
  connection: Connection,
  step: EngineStep,
  { at, from, table, temporary, signal }: StepRun,
): Promise<StepResult> {
  try {
    for (const { sql, problem } of step.checks) {
      if (signal?.aborted) break
      const text = problem(await ask(connection, sql(from)))
      if (text !== null) throw new StepFailed(at, text)
    }
    const noted: Noted[] = []
    for (const { sql, note } of step.notes) noted.push(note(await ask(connection, sql(from))))
    const create = temporary ? 'CREATE TEMP TABLE' : 'CREATE OR REPLACE TABLE'
    await connection.run(`${create} ${table} AS ${step.select(from)}`, signal)
    const [counted] = await ask(connection, `SELECT CAST(count(*) AS DOUBLE) AS n FROM ${table}`)
    return {
      rowCount: Number(counted?.n),
      notes: noted.flatMap(({ texts }) => texts),
      shares: Object.assign({}, ...noted.map(({ shares }) => shares)) as StepResult['shares'],
    }
  } catch (error) {
    const problem = error instanceof StepFailed ? null : queryProblem(error, () => null)
    if (problem?.kind === 'out-of-memory') throw new StepFailed(at, tooLarge)
    // A value that DuckDB can't work with is the step's; a stopped worker isn't.
    throw problem?.kind === 'sql' ? new StepFailed(at, describeQueryProblem(problem)) : error
  }
}

const tooLarge =
  'dit geeft een grotere tabel dan in het geheugen past. Maak de tabel eerst kleiner: minder kolommen, minder waarden of een kleiner bestand.'

/** The rows of a query that core wrote: numbers as DOUBLE, everything else as text. */
async function ask(connection: Connection, sql: string): Promise<readonly Row[]> {
  const result = await connection.query(sql)
  return result.toArray().map((row) => ({ ...(row as { toJSON(): Row }).toJSON() }))
}

import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { Connection } from './connection'
import { queryProblem } from './duckdbErrors'
import { passGate } from './gate'
import type { PassedQuery } from './gateRules'
import { unlessStopped } from './lifeline'
import type {
  CellQuery,
  CellResult,
  ColumnTally,
  EngineSession,
  Parameters,
  RowsRequest,
  SourceTable,
} from './port'
import type { QueryProblem, SqlRange } from './problems'
import { rewriteSql, type RewrittenSql } from './rewrite'
import { describeTable, readTable } from './readTable'
import { quoteName, quoteText, sourceTable, type DescribedColumn } from './rows'
import type { ResultTable } from '../bridge/table'
import { RowReader, type KeptTable } from './view/rowReader'

/** The connections that sessions take and give back. */
export interface ConnectionPool {
  readonly take: () => Connection | undefined
  readonly giveBack: (connection: Connection) => void
}

/**
 * One notebook's connection. Cell results are tables in a schema that no query can name; temporary views of the connection
 * give them their names, so no other session sees them, while a second connection reads their rows as another query runs.
 */
export class DuckDbSession implements EngineSession {
  readonly #cells = new Map<string, readonly DescribedColumn[]>()
  readonly #schema = quoteName(`zitting ${crypto.randomUUID()}`)
  #hasSchema = false
  readonly #reader = new RowReader()
  /** Null when there was none to spare: then reading waits for what runs. */
  #spare: Connection | null | undefined
  #last: Promise<unknown> = Promise.resolve()
  #lastRead: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly connection: Connection,
    private readonly sources: ReadonlyMap<string, SourceTable>,
    private readonly tableFunctions: ReadonlySet<string>,
    private readonly pool: ConnectionPool,
  ) {}

  run(query: CellQuery, signal?: AbortSignal): Promise<Outcome<CellResult, QueryProblem>> {
    return this.#inTurn(() => this.#run(query, signal))
  }

  forget(name: string): Promise<void> {
    return this.#inTurn(() => this.#drop(name))
  }

  rows(request: RowsRequest, signal?: AbortSignal): Promise<Outcome<ResultTable, QueryProblem>> {
    return this.#read(request.name, (connection, kept) =>
      this.#reader.rows(connection, kept, request, signal),
    )
  }

  tally(
    { name, column, reason, take }: Omit<ColumnTally, 'missing'>,
    signal?: AbortSignal,
  ): Promise<Outcome<ColumnTally['missing'], QueryProblem>> {
    return this.#read(name, (connection, kept) =>
      this.#reader.tally(connection, kept, column, reason, take, signal),
    )
  }

  async close(): Promise<void> {
    await this.#lastRead
    await this.#inTurn(async () => {
      for (const name of this.#cells.keys()) await this.#drop(name)
      if (this.#hasSchema)
        await unlessStopped(this.connection.query(`DROP SCHEMA IF EXISTS ${this.#schema} CASCADE`))
      this.pool.giveBack(this.connection)
      if (this.#spare) this.pool.giveBack(this.#spare)
    })
  }

  async #read<T>(
    name: string,
    work: (connection: Connection, kept: KeptTable) => Promise<T>,
  ): Promise<Outcome<T, QueryProblem>> {
    const attempt = async (connection: Connection) => {
      const kept = this.#kept(name)
      if (kept === null) return fail({ kind: 'unknown-table', name, known: [], at: null } as const)
      try {
        await this.#makeSchema(connection)
        return succeed(await work(connection, kept))
      } catch (error) {
        return fail(queryProblem(error, () => null))
      }
    }
    const spare = (this.#spare ??= this.pool.take() ?? null)
    if (spare === null) return this.#inTurn(() => attempt(this.connection))
    const done = this.#lastRead.then(() => attempt(spare))
    this.#lastRead = done
    return done
  }

  #kept(name: string): KeptTable | null {
    const columns = this.#cells.get(name)
    if (columns) return { table: this.#tableOf(name), order: this.#orderOf(name), columns }
    const source = this.sources.get(name)
    return source ? { table: sourceTable(name), order: this.#orderOf(name), columns: source.columns } : null
  }

  readonly #tableOf = (name: string) => `${this.#schema}.${quoteName(name)}`
  // Names of cells have no spaces.
  readonly #orderOf = (name: string) => `${this.#schema}.${quoteName(`${name} volgorde`)}`

  async #makeSchema(connection: Connection): Promise<void> {
    if (this.#hasSchema) return
    await connection.query(`CREATE SCHEMA IF NOT EXISTS ${this.#schema}`)
    this.#hasSchema = true
  }

  /** Two statements at once on one connection kill the first without a word. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work, work)
    this.#last = done.catch(() => undefined)
    return done
  }

  async #run(query: CellQuery, signal?: AbortSignal): Promise<Outcome<CellResult, QueryProblem>> {
    if (signal?.aborted) return fail({ kind: 'cancelled' })
    const passed = this.#passGate(query)
    if (!passed.ok) return passed
    const rewritten = rewriteSql(
      query.sql,
      passed.value.tokens,
      query.parameters,
      this.#columnsOf(passed.value.reads),
    )
    if (!rewritten.ok) return rewritten
    const table = this.#tableOf(query.name)
    const head = `CREATE OR REPLACE TABLE ${table} AS SELECT * FROM (\n`
    const statement = `${head}${rewritten.value.text}\n)`
    try {
      await this.#bind(query.parameters)
      if (signal?.aborted) return fail({ kind: 'cancelled' })
      await this.#makeSchema(this.connection)
      await this.connection.run(statement, signal)
      await this.connection.query(`CREATE OR REPLACE TEMP VIEW ${quoteName(query.name)} AS FROM ${table}`)
      const columns = await describeTable(this.connection, table)
      this.#cells.set(query.name, columns)
      const read = await readTable(this.connection, table, query.limit)
      return succeed({ table: read, reads: passed.value.reads })
    } catch (error) {
      return fail(
        queryProblem(error, (bytes) =>
          originOf(rewritten.value, charactersBefore(statement, bytes) - head.length),
        ),
      )
    }
  }

  #passGate(query: CellQuery): Outcome<PassedQuery, QueryProblem> {
    const cells = [...this.#cells.keys()].filter((name) => name !== query.name)
    return passGate(query.sql, {
      tables: new Set([...this.sources.keys(), ...cells].map((name) => name.toLowerCase())),
      tableFunctions: this.tableFunctions,
      parameters: new Set(Object.keys(query.parameters)),
    })
  }

  #columnsOf(tables: readonly string[]): ReadonlySet<string> {
    const columns = tables.flatMap((name) => this.#cells.get(name) ?? this.sources.get(name)?.columns ?? [])
    return new Set(columns.map((column) => column.name.toLowerCase()))
  }

  async #bind(parameters: Parameters): Promise<void> {
    for (const [name, { value, type }] of Object.entries(parameters)) {
      const literal = value === null ? 'NULL' : quoteText(String(value))
      await this.connection.query(`SET VARIABLE ${quoteName(`p_${name}`)} = CAST(${literal} AS ${type})`)
    }
  }

  async #drop(name: string): Promise<void> {
    this.#cells.delete(name)
    for (const dropped of [
      `VIEW IF EXISTS temp.main.${quoteName(name)}`,
      ...(this.#hasSchema
        ? [`TABLE IF EXISTS ${this.#tableOf(name)}`, `TABLE IF EXISTS ${this.#orderOf(name)}`]
        : []),
    ])
      await unlessStopped(this.connection.query(`DROP ${dropped}`))
  }
}

/** DuckDB counts bytes of UTF-8, JavaScript counts UTF-16 units. */
function charactersBefore(text: string, bytes: number): number {
  return new TextDecoder().decode(new TextEncoder().encode(text).slice(0, bytes)).length
}

function originOf(rewritten: RewrittenSql, offset: number): SqlRange | null {
  return offset < 0 ? null : rewritten.origin(offset)
}

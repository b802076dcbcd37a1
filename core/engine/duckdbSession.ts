import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { Connection } from './connection'
import { queryProblem } from './duckdbErrors'
import { passGate } from './gate'
import type { PassedQuery } from './gateRules'
import { unlessStopped } from './lifeline'
import type { CellQuery, CellResult, EngineSession, Parameters, SourceTable } from './port'
import type { QueryProblem, SqlRange } from './problems'
import { rewriteSql, type RewrittenSql } from './rewrite'
import { describeTable, readTable } from './readTable'
import { quoteName, quoteText, type DescribedColumn } from './rows'

/**
 * One notebook's connection. Cell results are temporary tables of the connection, so no other session sees them.
 */
export class DuckDbSession implements EngineSession {
  readonly #cells = new Map<string, readonly DescribedColumn[]>()
  #last: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly connection: Connection,
    private readonly sources: ReadonlyMap<string, SourceTable>,
    private readonly tableFunctions: ReadonlySet<string>,
    private readonly giveBack: () => void,
  ) {}

  run(query: CellQuery, signal?: AbortSignal): Promise<Outcome<CellResult, QueryProblem>> {
    return this.#inTurn(() => this.#run(query, signal))
  }

  forget(name: string): Promise<void> {
    return this.#inTurn(() => this.#drop(name))
  }

  close(): Promise<void> {
    return this.#inTurn(async () => {
      for (const name of this.#cells.keys()) await this.#drop(name)
      this.giveBack()
    })
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
    const head = `CREATE OR REPLACE TEMP TABLE ${quoteName(query.name)} AS SELECT * FROM (\n`
    const statement = `${head}${rewritten.value.text}\n)`
    try {
      await this.#bind(query.parameters)
      if (signal?.aborted) return fail({ kind: 'cancelled' })
      await this.connection.run(statement, signal)
      const columns = await describeTable(this.connection, quoteName(query.name))
      this.#cells.set(query.name, columns)
      const table = await readTable(this.connection, quoteName(query.name), query.limit)
      return succeed({ table, reads: passed.value.reads })
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
    await unlessStopped(this.connection.query(`DROP TABLE IF EXISTS temp.main.${quoteName(name)}`))
  }
}

/** DuckDB counts bytes of UTF-8, JavaScript counts UTF-16 units. */
function charactersBefore(text: string, bytes: number): number {
  return new TextDecoder().decode(new TextEncoder().encode(text).slice(0, bytes)).length
}

function originOf(rewritten: RewrittenSql, offset: number): SqlRange | null {
  return offset < 0 ? null : rewritten.origin(offset)
}

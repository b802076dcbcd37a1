import type { AsyncDuckDB } from '@duckdb/duckdb-wasm'
import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { ImportPlan } from '../sources/plan'
import { DuckDbSession } from './duckdbSession'
import type { Connection } from './connection'
import { queryProblem } from './duckdbErrors'
import { unlessStopped, type Lifeline } from './lifeline'
import { loadPlan } from './loadPlan'
import type { Engine, EngineSession, SourceTable } from './port'
import type { QueryProblem } from './problems'
import { quoteName } from './rows'

/** The engine over duckdb-wasm's client, after `startEngine` has locked it. */
export class DuckDbEngine implements Omit<Engine, 'restart'> {
  readonly #sources = new Map<string, SourceTable>()
  #loading: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly database: AsyncDuckDB,
    private readonly lifeline: Lifeline,
    private readonly system: Connection,
    private readonly free: Connection[],
    private readonly tableFunctions: ReadonlySet<string>,
    readonly version: string,
  ) {}

  get sources(): readonly SourceTable[] {
    return [...this.#sources.values()]
  }

  /** Imports run one after another: they share a connection. */
  load(plan: ImportPlan, signal?: AbortSignal): Promise<Outcome<SourceTable, QueryProblem>> {
    const loaded = this.#loading.then(() => this.#load(plan, signal))
    this.#loading = loaded
    return loaded
  }

  async #load(plan: ImportPlan, signal?: AbortSignal): Promise<Outcome<SourceTable, QueryProblem>> {
    if (signal?.aborted) return fail({ kind: 'cancelled' })
    try {
      const table = await this.lifeline.during(() => loadPlan(this.database, this.system, plan))
      this.#sources.set(plan.name, table)
      return succeed(table)
    } catch (error) {
      return fail(queryProblem(error, () => null))
    }
  }

  async unload(name: string): Promise<void> {
    this.#sources.delete(name)
    await unlessStopped(this.system.query(`DROP TABLE IF EXISTS ${quoteName(name)}`))
  }

  session(): EngineSession | null {
    const connection = this.free.pop()
    if (!connection) return null
    return new DuckDbSession(connection, this.#sources, this.tableFunctions, () => this.free.push(connection))
  }

  async close(): Promise<void> {
    this.lifeline.stop('gesloten')
    await this.database.terminate()
  }
}

import type { AsyncDuckDB } from '@duckdb/duckdb-wasm'
import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { ImportPlan } from '../sources/plan'
import { compareRows } from './compare/compareRows'
import type { ComparisonRequest, RowComparison } from './compare/comparison'
import { DuckDbSession } from './duckdbSession'
import type { Connection } from './connection'
import { queryProblem } from './duckdbErrors'
import { unlessStopped, type Lifeline } from './lifeline'
import { loadPlan } from './loadPlan'
import type { Engine, EngineSession, LoadProgress, SourceTable } from './port'
import type { QueryProblem } from './problems'
import { quoteName } from './rows'

/** The engine over duckdb-wasm's client, after `startEngine` has locked it. */
export class DuckDbEngine implements Omit<Engine, 'restart'> {
  readonly #sources = new Map<string, SourceTable>()
  #changing: Promise<unknown> = Promise.resolve()

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

  load(...[plan, signal, onProgress]: Parameters<Engine['load']>): ReturnType<Engine['load']> {
    return this.#inTurn(() => this.#load(plan, signal, onProgress))
  }

  compare(...[plan, request, signal]: Parameters<Engine['compare']>): ReturnType<Engine['compare']> {
    return this.#inTurn(() => this.#compare(plan, request, signal))
  }

  async #compare(
    plan: ImportPlan,
    request: ComparisonRequest,
    signal: AbortSignal | undefined,
  ): Promise<Outcome<RowComparison, QueryProblem>> {
    const old = this.#sources.get(plan.name)
    if (old === undefined) throw new Error(`There is no source ${plan.name} to compare with.`)
    if (signal?.aborted) return fail({ kind: 'cancelled' })
    const { database, lifeline, system: connection } = this
    const scratch = { ...plan, name: crypto.randomUUID() }
    try {
      const later = await loadPlan(scratch, {
        database,
        connection,
        lifeline,
        signal,
        onProgress: undefined,
      })
      return succeed(await compareRows(connection, old, later, request))
    } catch (error) {
      return fail(signal?.aborted ? { kind: 'cancelled' } : queryProblem(error, () => null))
    } finally {
      await unlessStopped(connection.query(`DROP TABLE IF EXISTS ${quoteName(scratch.name)}`))
    }
  }

  async #load(
    plan: ImportPlan,
    signal: AbortSignal | undefined,
    onProgress: ((progress: LoadProgress) => void) | undefined,
  ): Promise<Outcome<SourceTable, QueryProblem>> {
    if (signal?.aborted) return fail({ kind: 'cancelled' })
    const { database, lifeline, system: connection } = this
    try {
      const table = await loadPlan(plan, { database, connection, lifeline, signal, onProgress })
      this.#sources.set(plan.name, table)
      return succeed(table)
    } catch (error) {
      return fail(signal?.aborted ? { kind: 'cancelled' } : queryProblem(error, () => null))
    }
  }

  async unload(name: string): Promise<void> {
    await this.#inTurn(async () => {
      this.#sources.delete(name)
      await unlessStopped(this.system.query(`DROP TABLE IF EXISTS ${quoteName(name)}`))
    })
  }

  /** What changes the sources goes one after another: it shares a connection, and the transaction on it. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#changing.then(work, work)
    this.#changing = done
    return done
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

import type { AsyncDuckDB } from '@duckdb/duckdb-wasm'
import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { ImportPlan } from '../sources/plan'
import { compareRows } from './compare/compareRows'
import type { ComparisonRequest, RowComparison } from './compare/comparison'
import { digestRows } from './compare/digestRows'
import { DuckDbSession } from './duckdbSession'
import type { Connection } from './connection'
import { queryProblem } from './duckdbErrors'
import { unlessStopped, type Lifeline } from './lifeline'
import { loadPlan, type LoadParts } from './loadPlan'
import { fillMunicipalities } from './municipalities'
import type { Engine, EngineSession, LoadRun, SourceTable } from './port'
import type { QueryProblem } from './problems'
import { sourceTable } from './rows'
import { makeTable, StepFailed, trySteps } from './runSteps'

/** No query can name it: the gate knows sources and cells only, and their names have no spaces. */
const nameAsRead = (source: string) => `${source} zoals gelezen`

/** The engine over duckdb-wasm's client, after `startEngine` has locked it. */
export class DuckDbEngine implements Omit<Engine, 'restart'> {
  readonly #sources = new Map<string, SourceTable>()
  /** The tables as they were read, by the source's name; a source with steps keeps that one too. */
  readonly #asRead = new Map<string, SourceTable>()
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

  load(...[plan, run = {}]: Parameters<Engine['load']>): ReturnType<Engine['load']> {
    return this.#inTurn(() => this.#load(plan, run))
  }

  compare(...[plan, request, signal]: Parameters<Engine['compare']>): ReturnType<Engine['compare']> {
    return this.#inTurn(() => this.#compare(plan, request, signal))
  }

  digest(...[name, request]: Parameters<Engine['digest']>): ReturnType<Engine['digest']> {
    const asRead = this.#asRead.get(name)
    if (asRead === undefined) throw new Error(`There is no source ${name} to digest.`)
    return this.#inTurn(() => this.#attempt(undefined, () => digestRows(this.system, asRead, request)))
  }

  async #compare(
    plan: ImportPlan,
    request: ComparisonRequest,
    signal: AbortSignal | undefined,
  ): Promise<Outcome<RowComparison, QueryProblem>> {
    const old = this.#asRead.get(plan.name)
    if (old === undefined) throw new Error(`There is no source ${plan.name} to compare with.`)
    const scratch = { ...plan, name: crypto.randomUUID() }
    const compared = await this.#attempt(signal, async () => {
      const later = await loadPlan(scratch, this.#loadParts(signal, undefined))
      return compareRows(this.system, old, later, request)
    })
    await this.#drop(scratch.name)
    return compared
  }

  async #load(
    plan: ImportPlan,
    { signal, onProgress, steps = [] }: LoadRun,
  ): Promise<Outcome<SourceTable, QueryProblem>> {
    const name = steps.length === 0 ? plan.name : nameAsRead(plan.name)
    const read = await this.#attempt(signal, () =>
      loadPlan({ ...plan, name }, this.#loadParts(signal, onProgress)),
    )
    if (!read.ok) return read
    this.#asRead.set(plan.name, read.value)
    if (steps.length === 0) await this.#drop(nameAsRead(plan.name))
    const table =
      steps.length === 0
        ? read
        : await this.#attempt(signal, () =>
            makeTable(this.system, read.value, { name: plan.name, steps, signal }),
          )
    if (table.ok) this.#sources.set(plan.name, table.value)
    // With the steps of before it would be a table that nothing describes any more.
    else {
      this.#sources.delete(plan.name)
      await this.#drop(plan.name)
    }
    return table
  }

  #loadParts(signal: AbortSignal | undefined, onProgress: LoadRun['onProgress']): LoadParts {
    const { database, lifeline, system: connection } = this
    return { database, connection, lifeline, signal, onProgress }
  }

  trySteps(...[name, steps, limit, signal]: Parameters<Engine['trySteps']>): ReturnType<Engine['trySteps']> {
    const asRead = this.#asRead.get(name)
    // An engine that starts afresh loads one source after another.
    if (asRead === undefined)
      return Promise.resolve(fail({ kind: 'unknown-table', name, known: [...this.#asRead.keys()], at: null }))
    return this.#inTurn(() =>
      this.#attempt(signal, () => trySteps(this.system, sourceTable(asRead.name), steps, { limit, signal })),
    )
  }

  nameMunicipalities(query: string | null): Promise<void> {
    return this.#inTurn(() => unlessStopped(fillMunicipalities(this.system, query)))
  }

  unload(name: string): Promise<void> {
    return this.#inTurn(async () => {
      this.#sources.delete(name)
      this.#asRead.delete(name)
      await this.#drop(name)
      await this.#drop(nameAsRead(name))
    })
  }

  async #drop(name: string): Promise<void> {
    await unlessStopped(this.system.query(`DROP TABLE IF EXISTS ${sourceTable(name)}`))
  }

  /** What uses the system's connection goes one after another: it shares the transaction on it. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#changing.then(work, work)
    this.#changing = done
    return done
  }

  async #attempt<T>(
    signal: AbortSignal | undefined,
    work: () => Promise<T>,
  ): Promise<Outcome<T, QueryProblem>> {
    if (signal?.aborted) return fail({ kind: 'cancelled' })
    try {
      return succeed(await work())
    } catch (error) {
      if (error instanceof StepFailed) return fail({ kind: 'step', step: error.step, text: error.message })
      return fail(signal?.aborted ? { kind: 'cancelled' } : queryProblem(error, () => null))
    }
  }

  session(): EngineSession | null {
    const connection = this.free.pop()
    if (!connection) return null
    return new DuckDbSession(connection, this.#sources, this.tableFunctions, {
      take: () => this.free.pop(),
      giveBack: (given) => void this.free.push(given),
    })
  }

  async close(): Promise<void> {
    this.lifeline.stop('gesloten')
    await this.database.terminate()
  }
}

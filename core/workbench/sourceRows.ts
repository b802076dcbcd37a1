import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { ResultTable } from '../bridge/table'
import { describeQueryProblem } from '../engine/describeProblem'
import type { Engine, EngineSession } from '../engine/port'
import { wholeTable } from '../engine/view/rowView'

/** Reads sources part by part, all through one session: those are few, and notebooks need them. */
export class SourceRowsReader {
  #session: EngineSession | null = null

  constructor(
    private readonly engine: Pick<Engine, 'session'>,
    private readonly onEngineStopped: () => void,
  ) {}

  /**
   * Part of a loaded source's table, in the order of its file.
   *
   * @param from First row, from 0.
   * @param count Rows at most.
   */
  async read(name: string, from: number, count: number): Promise<Outcome<ResultTable, string>> {
    const session = (this.#session ??= this.engine.session())
    if (session === null)
      return fail('Er zijn te veel analyses tegelijk open. Sluit er een en probeer het opnieuw.')
    const read = await session.rows({ name, view: wholeTable, from, count })
    if (read.ok) return succeed(read.value)
    if (read.problem.kind !== 'engine-stopped') return fail(describeQueryProblem(read.problem))
    this.onEngineStopped()
    return fail('De database is gestopt en wordt opnieuw gestart; de rijen komen vanzelf terug.')
  }

  /** The engine starts afresh: its sessions are gone. */
  renew(): void {
    this.#session = null
  }

  async close(): Promise<void> {
    await this.#session?.close()
    this.#session = null
  }
}

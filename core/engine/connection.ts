import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm'
import type { Lifeline } from './lifeline'

/** A connection of which no call outlives the worker. */
export class Connection {
  constructor(
    private readonly duckdb: AsyncDuckDBConnection,
    private readonly lifeline: Lifeline,
  ) {}

  query(sql: string): ReturnType<AsyncDuckDBConnection['query']> {
    return this.lifeline.during(() => this.duckdb.query(sql))
  }

  /**
   * Runs a statement so that it can be cancelled: only duckdb-wasm's `send` can.
   *
   * @throws Error as DuckDB words it when the signal was aborted before.
   */
  run(sql: string, signal?: AbortSignal): Promise<void> {
    return this.#untilAborted(signal, async () => {
      for await (const _ of await this.duckdb.send(sql)) continue
    })
  }

  /** Reads a long answer in pieces, between which others get their turn. @throws Error as `run`. */
  pieces(sql: string, take: (rows: readonly unknown[]) => void, signal?: AbortSignal): Promise<void> {
    return this.#untilAborted(signal, async () => {
      for await (const batch of await this.duckdb.send(sql, true)) take(batch.toArray())
    })
  }

  async #untilAborted(signal: AbortSignal | undefined, work: () => Promise<void>): Promise<void> {
    if (signal?.aborted) throw new Error('query was canceled')
    const cancel = () => void this.duckdb.cancelSent()
    signal?.addEventListener('abort', cancel, { once: true })
    try {
      await this.lifeline.during(work)
    } finally {
      signal?.removeEventListener('abort', cancel)
    }
  }
}

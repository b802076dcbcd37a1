import type { SourceLoading, WorkProgress, WorkRun } from './model'

/** Which sources are being loaded, how far each is, and the way to stop them. State is replaced, never mutated. */
export class LoadingSources {
  state: ReadonlyMap<string, SourceLoading> = new Map()
  readonly #stops = new Map<string, AbortController>()
  readonly #listeners = new Set<() => void>()

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Follows the loading of a source until it ends, however it does. */
  async during<T>(name: string, work: (run: WorkRun) => Promise<T>): Promise<T> {
    const stopping = new AbortController()
    const since = Date.now()
    this.#stops.set(name, stopping)
    this.#set(name, { since, progress: null })
    const onProgress = (progress: WorkProgress) => this.#set(name, { since, progress })
    try {
      return await work({ signal: stopping.signal, onProgress })
    } finally {
      this.#stops.delete(name)
      this.#set(name, null)
    }
  }

  stop(name: string): void {
    this.#stops.get(name)?.abort()
  }

  #set(name: string, loading: SourceLoading | null): void {
    const state = new Map(this.state)
    if (loading === null) state.delete(name)
    else state.set(name, loading)
    this.state = state
    for (const listener of this.#listeners) listener()
  }
}

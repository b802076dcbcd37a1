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

  /**
   * Follows the loading of a source until it ends, however it does. An earlier one of the same source is stopped.
   *
   * @returns null when a later one took its place: what it gave is about a file or settings of before.
   */
  async during<T>(name: string, work: (run: WorkRun) => Promise<T>): Promise<T | null> {
    this.stop(name)
    const stopping = new AbortController()
    const since = Date.now()
    this.#stops.set(name, stopping)
    this.#set(name, { since, progress: null })
    const isLatest = () => this.#stops.get(name) === stopping
    const onProgress = (progress: WorkProgress) => {
      if (isLatest()) this.#set(name, { since, progress })
    }
    try {
      const result = await work({ signal: stopping.signal, onProgress })
      return isLatest() ? result : null
    } finally {
      if (isLatest()) {
        this.#stops.delete(name)
        this.#set(name, null)
      }
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

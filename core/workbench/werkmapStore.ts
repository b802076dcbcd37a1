import type { SourceState, WorkbenchState } from './model'

/** The state of an opened werkmap. It is replaced, never mutated; listeners are told after each replacement. */
export class WerkmapStore {
  readonly #listeners = new Set<() => void>()

  constructor(public state: WorkbenchState) {}

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  replace(change: Partial<WorkbenchState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.#listeners) listener()
  }

  source(name: string): SourceState | undefined {
    return this.state.sources.find(({ manifest }) => manifest.naam === name)
  }

  sourcesByName(): ReadonlyMap<string, SourceState> {
    return new Map(this.state.sources.map((source) => [source.manifest.naam, source]))
  }

  replaceSource(changed: SourceState): void {
    const { naam } = changed.manifest
    this.replace({
      sources: this.state.sources.map((source) => (source.manifest.naam === naam ? changed : source)),
    })
  }
}

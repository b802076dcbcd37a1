import type { SourceState, WorkbenchState } from './model'
import { StateStore } from './stateStore'

/** The state of an opened werkmap. */
export class WerkmapStore extends StateStore<WorkbenchState> {
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

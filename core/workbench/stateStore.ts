/** A state that is replaced, never mutated; listeners are told after each replacement. */
export class StateStore<State extends object> {
  readonly #listeners = new Set<() => void>()

  constructor(public state: State) {}

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  replace(change: Partial<State>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.#listeners) listener()
  }
}

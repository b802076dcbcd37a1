import { useSyncExternalStore } from 'react'

/** A value that is replaced, never mutated, and tells its listeners after each replacement. */
export interface Store<T> {
  readonly state: T
  set(next: T): void
  subscribe(listener: () => void): () => void
}

export function createStore<T>(initial: T): Store<T> {
  const listeners = new Set<() => void>()
  let state = initial
  return {
    get state() {
      return state
    },
    set(next) {
      if (Object.is(next, state)) return
      state = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The current state of a store, a workbench or a notebook session; the component follows its replacements. */
export function useStore<T>(source: { readonly state: T; subscribe(listener: () => void): () => void }): T {
  return useSyncExternalStore(
    (listener) => source.subscribe(listener),
    () => source.state,
  )
}

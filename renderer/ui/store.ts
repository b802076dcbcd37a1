import { useCallback, useSyncExternalStore } from 'react'

export interface Observable<T> {
  readonly state: T
  subscribe(listener: () => void): () => void
}

/** A value that is replaced, never mutated, and tells its listeners after each replacement. */
export interface Store<T> extends Observable<T> {
  set(next: T): void
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
export function useStore<T>(source: Observable<T>): T {
  const subscribe = useCallback((listener: () => void) => source.subscribe(listener), [source])
  return useSyncExternalStore(subscribe, () => source.state)
}

/** The worker is gone: what was asked of it gets no answer any more. */
export class EngineStopped extends Error {}

/**
 * Follows the life of the engine's worker. duckdb-wasm's client forgets what it asked when the worker stops, so that
 * every wait on it would last for ever.
 */
export class Lifeline {
  readonly #waiting = new Set<(error: EngineStopped) => void>()
  #stopped: EngineStopped | null = null

  /** @param worker A Web Worker, or what acts like one and gives `close` when it ends. */
  constructor(worker: object) {
    const { addEventListener } = worker as Partial<EventTarget>
    addEventListener?.call(worker, 'error', (event) => this.stop(messageOf(event) ?? unexpected))
    addEventListener?.call(worker, 'close', () => this.stop(unexpected))
  }

  /** @throws EngineStopped at once when the worker is gone, or as soon as it goes. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    if (this.#stopped) throw this.#stopped
    return new Promise<T>((resolve, reject) => {
      this.#waiting.add(reject)
      void work()
        .then(resolve, reject)
        .finally(() => this.#waiting.delete(reject))
    })
  }

  stop(reason: string): void {
    this.#stopped ??= new EngineStopped(reason)
    for (const reject of this.#waiting) reject(this.#stopped)
    this.#waiting.clear()
  }
}

/** For tidying up: a worker that is gone took everything along. */
export async function unlessStopped(work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!(error instanceof EngineStopped)) throw error
  }
}

const unexpected = 'onverwacht afgebroken'

function messageOf(event: Event): string | null {
  return 'message' in event && typeof event.message === 'string' && event.message !== ''
    ? event.message
    : null
}

/**
 * How a host and its page talk: calls in, pushes out. Electron's main, the browser host and the tests each bind one, so
 * that what answers a call is written once.
 */
export interface HostBus {
  handle(channel: string, answer: Answer): void
  send(channel: string, ...args: readonly unknown[]): void
}

/** Gets the arguments unchecked, as they came. */
export type Answer = (args: readonly unknown[]) => Promise<unknown>

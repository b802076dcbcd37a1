/** What an operation gives when it can fail on ordinary input: a value, or a problem that the caller words. */
export type Outcome<T, P> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P }

export const succeed = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const fail = <P>(problem: P): { ok: false; problem: P } => ({ ok: false, problem })

/** For the default branch of a switch over a union: a new member doesn't compile until it is handled. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected member: ${JSON.stringify(value)}`)
}

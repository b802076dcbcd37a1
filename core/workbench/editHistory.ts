import type { Draft } from '../notebook/edit/draft'

/** A notebook's text at some moment, with what was typed and not yet part of it, and where the user was. */
export interface Version {
  readonly text: string
  readonly draft: Draft | null
  /** The cell that the change into this version was made in; null for one that was none's. */
  readonly cell: string | null
}

/** What can be undone and done again. */
export interface EditHistory {
  readonly past: readonly Version[]
  readonly now: Version
  readonly future: readonly Version[]
  /** Of the last step: typing in a cell goes on with it for a while; null after anything else. */
  readonly typing: { readonly cell: string; readonly at: number } | null
}

/** Steps that are kept. */
const mostSteps = 500
/** Typing that goes on within this many milliseconds is one step. */
const pause = 1000

export const beginHistory = (text: string): EditHistory => ({
  past: [],
  now: { text, draft: null, cell: null },
  future: [],
  typing: null,
})

/**
 * The history after a change.
 *
 * @param typing The cell that was typed in, and when (milliseconds); null for any other change.
 */
export function recorded(history: EditHistory, now: Version, typing: EditHistory['typing']): EditHistory {
  const { past } = history
  const last = history.typing
  const goesOn = typing !== null && last !== null && typing.cell === last.cell && typing.at - last.at < pause
  return {
    past: goesOn ? past : [...past, history.now].slice(-mostSteps),
    now,
    future: [],
    typing,
  }
}

/** One step back; null when there is none. */
export function undone({ past, now, future }: EditHistory): EditHistory | null {
  const before = past.at(-1)
  if (before === undefined) return null
  return { past: past.slice(0, -1), now: before, future: [now, ...future], typing: null }
}

/** One step forward again; null when there is none. */
export function redone({ past, now, future }: EditHistory): EditHistory | null {
  const [next, ...rest] = future
  return next === undefined ? null : { past: [...past, now], now: next, future: rest, typing: null }
}

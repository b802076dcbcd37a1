import type { Outcome } from '../bridge/outcome'

/** Does work that rests on what was done before it; when it fails, is stopped or throws, that is undone. */
export async function undoing<T, P>(
  undo: () => Promise<unknown>,
  work: () => Promise<Outcome<T, P>>,
): Promise<Outcome<T, P>> {
  let done = false
  try {
    const result = await work()
    done = result.ok
    return result
  } finally {
    if (!done) await undo()
  }
}

import type { NumberMark } from './writtenNumber'

/** A cell as the engine gets it: the text of a value that SQL can cast, or why there is none. */
export type Reading =
  | {
      readonly value: string
      readonly reason: null
      /** What stands behind a number: `*` for a provisional one. */
      readonly mark?: NumberMark
    }
  | { readonly value: null; readonly reason: string }

/** Thrown where a text stops being JSON; `read` makes an ImportProblem of it. */
export class MalformedJson extends Error {
  /** Position in the text, in characters. */
  readonly at: number

  /** @param what Dutch, what is wrong at this place. */
  constructor(what: string, at: number) {
    super(what)
    this.at = at
  }
}

/** Thrown for more values than can be held. */
export class TooManyValues extends Error {}

/** Thrown for a table that is wider than any real one. */
export class TooManyColumns extends Error {}

/** Thrown for JSON that is well written but breaks the rules of its own kind; the message is Dutch, what is wrong. */
export class DamagedJson extends Error {}

/** Line and character, both from 1. */
export function placeOf(text: string, at: number): { readonly line: number; readonly character: number } {
  const before = text.slice(0, at)
  const line = before.split(/\r\n|\r|\n/).length
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return { line, character: at - lineStart + 1 }
}

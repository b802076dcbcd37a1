/**
 * Thrown while reading a file that contradicts itself or ends too early; `read` makes an ImportProblem of it.
 *
 * The message is Dutch: what of the file is missing or wrong.
 */
export class DamagedFile extends Error {}

/** Thrown for a text in an encoding that no table is at hand for; the message names it. */
export class UnknownEncoding extends Error {}

/** Thrown before anything is unpacked that would not fit. */
export class TooLarge extends Error {
  readonly bytes: number

  constructor(bytes: number) {
    super()
    this.bytes = bytes
  }
}

/** Thrown for a table of more cells than can be held. */
export class TooManyCells extends Error {}

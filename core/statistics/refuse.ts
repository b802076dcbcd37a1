/**
 * What the statistics refuse: numbers of which no answer would be true. A caller that passes them has a fault, so each
 * of these throws a {@link RangeError} that names the number.
 */

/** A whole number from `least`, that a double holds exactly. */
export function checkCount(name: string, value: number, least = 0): void {
  if (!Number.isSafeInteger(value) || value < least)
    throw new RangeError(`${name} is no whole number from ${least}: ${value}`)
}

export function checkFinite(name: string, values: readonly number[]): void {
  const wrong = values.find((value) => !Number.isFinite(value))
  if (wrong !== undefined) throw new RangeError(`${name} holds what is no number: ${wrong}`)
}

/** Strictly between 0 and 1. */
export function checkConfidence(confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`No confidence level: ${confidence}`)
}

/** From 0 to 1, both ends included. */
export function checkShare(name: string, value: number): void {
  if (!(Number.isFinite(value) && value >= 0 && value <= 1))
    throw new RangeError(`${name} is no share: ${value}`)
}

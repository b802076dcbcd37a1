/** The same function, which works out each answer once. */
export function remembered<Arguments extends readonly (number | boolean)[], Result>(
  work: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  const known = new Map<string, { readonly result: Result }>()
  return (...given) => {
    const key = given.join()
    const found = known.get(key) ?? { result: work(...given) }
    known.set(key, found)
    return found.result
  }
}

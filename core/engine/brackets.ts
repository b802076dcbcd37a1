import { isSign } from './tokenTests'
import type { SqlToken } from './tokens'

/** Whether a function is called at a token. */
export const isCall = (tokens: readonly SqlToken[], at: number) =>
  (tokens[at]?.kind === 'word' || tokens[at]?.kind === 'quoted') && isSign(tokens[at + 1], '(')

/** Where the bracket closes that opens at a token; the length when it doesn't. */
export function closingOf(tokens: readonly SqlToken[], opening: number): number {
  let depth = 0
  for (let at = opening; at < tokens.length; at++) {
    if (isSign(tokens[at], '(')) depth++
    if (isSign(tokens[at], ')') && --depth === 0) return at
  }
  return tokens.length
}

/** How deep in brackets each token stands; the brackets themselves count as inside. */
export function depthsOf(tokens: readonly SqlToken[]): readonly number[] {
  let depth = 0
  return tokens.map((token) => {
    if (token.kind !== 'sign') return depth
    if (/^[([{]$/.test(token.value)) return ++depth
    if (/^[)\]}]$/.test(token.value)) return depth--
    return depth
  })
}

import { isOpening, isWordAt } from './tokenTests'
import type { SqlToken } from './tokens'

/** Names defined by `WITH naam AS (…)`. */
export function commonTableNames(tokens: readonly SqlToken[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    if (isWordAt(tokens, i, 'with')) readWithList(tokens, i + 1, names)
  }
  return names
}

function readWithList(tokens: readonly SqlToken[], start: number, names: Set<string>): void {
  let at = isWordAt(tokens, start, 'recursive') ? start + 1 : start
  for (;;) {
    const name = tokens[at]
    if (name?.kind !== 'word' && name?.kind !== 'quoted') return
    let after = at + 1
    if (isOpening(tokens[after])) after = afterParentheses(tokens, after)
    // USING KEY (…) of a recursive table.
    if (isWordAt(tokens, after, 'using')) after = afterParentheses(tokens, after + 2)
    if (!isWordAt(tokens, after, 'as')) return
    after++
    if (isWordAt(tokens, after, 'not')) after++
    if (isWordAt(tokens, after, 'materialized')) after++
    if (!isOpening(tokens[after])) return
    names.add(name.value.toLowerCase())
    after = afterParentheses(tokens, after)
    const comma = tokens[after]
    if (comma?.kind !== 'sign' || comma.value !== ',') return
    at = after + 1
  }
}

function afterParentheses(tokens: readonly SqlToken[], opening: number): number {
  let depth = 0
  for (let i = opening; i < tokens.length; i++) {
    const token = tokens[i] as SqlToken
    if (token.kind !== 'sign') continue
    if (token.value === '(') depth++
    if (token.value === ')' && --depth === 0) return i + 1
  }
  return tokens.length
}

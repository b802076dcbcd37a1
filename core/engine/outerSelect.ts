import { isSign, type SqlToken } from './tokens'

/** The list of columns of a SELECT. */
export interface SelectList {
  readonly items: readonly (readonly SqlToken[])[]
  /** Where its list ends in the text. */
  readonly end: number
}

const afterList = new Set(
  'from where group having window qualify order limit offset union intersect except'.split(' '),
)

/** The list of the outermost SELECT; null when there are several, side by side, or when it takes away doubles. */
export function outerSelect(tokens: readonly SqlToken[]): SelectList | null {
  const depths = depthsOf(tokens)
  const outer = tokens.flatMap((token, at) =>
    token.kind === 'word' && depths[at] === 0 ? [{ word: token.value, at }] : [],
  )
  if (outer.some(({ word }) => ['union', 'intersect', 'except', 'distinct'].includes(word))) return null
  const selects = outer.filter(({ word }) => word === 'select')
  const [start] = selects
  if (!start || selects.length > 1) return null
  const stop = outer.find(({ word, at }) => at > start.at && afterList.has(word))?.at ?? tokens.length
  const items: SqlToken[][] = [[]]
  for (let at = start.at + 1; at < stop; at++) {
    const token = tokens[at] as SqlToken
    if (depths[at] === 0 && isSign(token, ',')) items.push([])
    else items.at(-1)?.push(token)
  }
  // A comma may stand behind the last one.
  const last = items.findLast((item) => item.length > 0)
  const end = last?.at(-1)?.to
  return end === undefined ? null : { items, end }
}

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

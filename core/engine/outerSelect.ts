import { depthsOf } from './brackets'
import { isSign } from './tokenTests'
import type { SqlToken } from './tokens'

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

import { isCollection, isMap, isNode, isScalar, stringify, type Pair, type YAMLMap } from 'yaml'

/** A stretch of a YAML file to replace. */
export interface Edit {
  readonly from: number
  readonly to: number
  /** With LF. */
  readonly with: string
}

export type Values = Readonly<Record<string, unknown>>

/** The text with its stretches replaced, in its own line ends. */
export function spliced(text: string, edits: readonly Edit[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  return (
    edits
      .toReversed()
      // From the end on; of two at one place the outer one, which comes later, goes first.
      .sort((a, b) => b.from - a.from)
      .reduce(
        (all, edit) => all.slice(0, edit.from) + edit.with.replaceAll('\n', lineEnd) + all.slice(edit.to),
        text,
      )
  )
}

/** What to change in a map of several lines that holds `before`, so that it holds `after`. */
export function editsOf(map: YAMLMap, before: Values, after: Values, text: string): Edit[] {
  const pairs = map.items.flatMap((pair) => placed(pair, text))
  const leading = leadingRemoved(pairs, after, text)
  const edits = pairs.flatMap((pair, at): Edit[] => {
    const [old, value] = [before[pair.key], after[pair.key]]
    if (at < leading)
      return at === 0 ? [{ from: keyStart(pair), to: keyStart(pairs[leading]), with: '' }] : []
    if (value === undefined) return [{ from: pair.lineStart, to: pair.nextLine, with: '' }]
    if (isSameValue(old, value)) return []
    if (isMap(pair.value) && !isOnOneLine(pair.value) && isValues(old) && isValues(value))
      return editsOf(pair.value, old, value, text)
    return [{ from: pair.afterKey, to: pair.end, with: behindKey(value, ' '.repeat(pair.column)) }]
  })
  const added = Object.entries(after).filter(
    ([key, value]) => value !== undefined && !pairs.some((pair) => pair.key === key),
  )
  const [first, last] = [pairs[0], pairs.at(-1)]
  if (added.length === 0 || first === undefined || last === undefined) return edits
  const inFlow = pairs.some(({ value }) => isCollection(value) && isOnOneLine(value))
  const lines = added.map(([key, value]) => {
    const entry = inFlow || !isValues(value) ? keyText(key) + behindKey(value, '') : block({ [key]: value })
    return `\n${entry.replaceAll(/^(?=.)/gm, ' '.repeat(first.column))}`
  })
  return [...edits, { from: last.lineEnd, to: last.lineEnd, with: lines.join('') }]
}

/** How many keys from the first on are removed, where a dash stands before that first one: it stays, for the next key. */
function leadingRemoved(pairs: readonly PlacedPair[], after: Values, text: string): number {
  const [first] = pairs
  if (first === undefined || text.slice(first.lineStart, keyStart(first)).trim() === '') return 0
  return Math.max(
    0,
    pairs.findIndex(({ key }) => after[key] !== undefined),
  )
}

const keyStart = (pair: PlacedPair | undefined) => (pair === undefined ? 0 : pair.lineStart + pair.column)

interface PlacedPair {
  readonly key: string
  readonly value: unknown
  readonly column: number
  readonly lineStart: number
  readonly afterKey: number
  /** Behind the value, before what else stands on its line. */
  readonly end: number
  readonly lineEnd: number
  readonly nextLine: number
}

function placed({ key, value }: Pair, text: string): readonly PlacedPair[] {
  if (!isScalar(key) || !key.range || !isNode(value) || !value.range) return []
  const lineStart = text.lastIndexOf('\n', key.range[0] - 1) + 1
  const end = endOfContent(text, value.range[1], isCollection(value) && !isOnOneLine(value))
  const newline = text.indexOf('\n', end)
  const nextLine = newline < 0 ? text.length : newline + 1
  return [
    {
      key: String(key.value),
      value,
      column: key.range[0] - lineStart,
      lineStart,
      afterKey: key.range[1],
      end,
      lineEnd: text.slice(0, nextLine).replace(/\r?\n$/, '').length,
      nextLine,
    },
  ]
}

/**
 * The range of what stands over several lines goes on to where the next thing begins; what is said in between is about
 * that.
 */
function endOfContent(text: string, end: number, isBlock: boolean): number {
  const kept = text.slice(0, end).trimEnd()
  const lineStart = kept.lastIndexOf('\n') + 1
  const isComment = isBlock && kept.slice(lineStart).trimStart().startsWith('#')
  return isComment ? endOfContent(text, lineStart, isBlock) : kept.length
}

export const isOnOneLine = (node: { flow?: boolean | undefined }) => node.flow === true

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0

const block = (value: unknown) => stringify(value, { lineWidth: 0 }).trimEnd()
export const oneLine = (value: unknown) =>
  stringify(value, { lineWidth: 0, collectionStyle: 'flow', blockQuote: false }).trimEnd()
const keyText = (key: string) => oneLine(key)

/** A list of settings has one a line; all else stands behind its key. */
function behindKey(value: unknown, indent: string): string {
  const isList = Array.isArray(value) && value.length > 0 && value.every(isValues)
  return isList
    ? `:${value.map((item) => `\n${indent}  - ${oneLine(item)}`).join('')}`
    : `: ${oneLine(value)}`
}

/** Whatever the order of the keys. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (!isValues(a) || !isValues(b)) return JSON.stringify(a) === JSON.stringify(b)
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => isSameValue(a[key], b[key]))
}

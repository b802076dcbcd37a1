import { Document, isMap, isScalar, isSeq, parseDocument, type Pair } from 'yaml'
import type { Step } from './steps'

/**
 * The text of `werkmap.yaml` with other steps for one source; every other byte stays as it was.
 *
 * @param text A werkmap.yaml that `readWerkmap` accepts.
 * @param steps None takes the key away.
 */
export function writeSteps(text: string, source: string, steps: readonly Step[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const list = parseDocument(text, { stringKeys: true }).get('bronnen', true)
  const item = isSeq(list) ? list.items.find((one) => isMap(one) && one.get('naam') === source) : undefined
  if (!isMap(item) || !item.range) throw new Error(`This werkmap.yaml has no source ${source}.`)
  const pairs = item.items as readonly Pair[]
  const old = pairs.find(({ key }) => isScalar(key) && key.value === 'stappen')
  if (item.flow === true) return inFlow(text, item.range, steps, pairs, old)
  const indent = ' '.repeat(columnOf(text, startOf(pairs[0])))
  const body = steps.length === 0 ? '' : block(steps)
  const written = body.replaceAll(/^(?=.)/gm, indent).replaceAll('\n', lineEnd)
  if (old === undefined) {
    const end = endOfContent(text, item.range[1])
    return written === '' ? text : `${text.slice(0, end)}${lineEnd}${written.trimEnd()}${text.slice(end)}`
  }
  const to = endOfContent(text, endOf(old))
  if (old === pairs[0]) {
    // It stands behind the dash that begins the source.
    const next = steps.length === 0 ? startOf(pairs[1]) : to
    return text.slice(0, startOf(old)) + written.trim() + text.slice(next)
  }
  const from = lineStart(text, startOf(old))
  if (written !== '') return text.slice(0, from) + written.trimEnd() + text.slice(to)
  return text.slice(0, from) + text.slice(to).replace(/^[ \t]*(#[^\n]*)?\r?\n/, '')
}

/** A step a line. */
function block(steps: readonly Step[]): string {
  const document = new Document({ stappen: steps })
  const list = document.get('stappen')
  if (isSeq(list)) for (const item of list.items) if (isMap(item)) item.flow = true
  return document.toString({ lineWidth: 0 })
}

/** A source on one line: `- { naam: …, stappen: […] }`. */
function inFlow(
  text: string,
  [start, end]: readonly [number, number, number],
  steps: readonly Step[],
  pairs: readonly Pair[],
  old: Pair | undefined,
): string {
  const rest = pairs
    .filter((pair) => pair !== old)
    .map((pair) => text.slice(startOf(pair), endOf(pair)).trim())
  const own = steps.length === 0 ? [] : [`stappen: ${JSON.stringify(steps)}`]
  return `${text.slice(0, start)}{ ${[...rest, ...own].join(', ')} }${text.slice(end)}`
}

type Ranged = { readonly range?: readonly [number, number, number] | null }

const startOf = (pair: Pair | undefined) => (pair?.key as Ranged | undefined)?.range?.[0] ?? 0
const endOf = ({ key, value }: Pair) =>
  (value as Ranged | null)?.range?.[1] ?? (key as Ranged).range?.[1] ?? 0

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1
const columnOf = (text: string, at: number) => at - lineStart(text, at)

/** The end of the last line that holds something of what ends at `end`: blank lines and comments below aren't its. */
function endOfContent(text: string, end: number): number {
  let kept = text.slice(0, end).trimEnd()
  for (;;) {
    const line = kept.slice(kept.lastIndexOf('\n') + 1)
    if (!/^\s*#/.test(line)) return lineEndAfter(text, kept.length)
    kept = kept.slice(0, kept.length - line.length).trimEnd()
  }
}

/** A comment behind the last value on its line stays with it. */
function lineEndAfter(text: string, at: number): number {
  const next = text.indexOf('\n', at)
  const end = next < 0 ? text.length : next
  return text[end - 1] === '\r' ? end - 1 : end
}

import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { isOnOneLine, oneLine } from './changeMap'
import { readWerkmap } from './readWerkmap'

/**
 * The text of `werkmap.yaml` without a source; every other byte stays as it was, also remarks above the next one.
 *
 * @param text A werkmap.yaml that `readWerkmap` accepts and that holds a source of that name.
 */
export function removeFromWerkmap(text: string, naam: string): string {
  const list = parseDocument(text).get('bronnen', true)
  const items = isSeq(list) ? list.items : []
  const item = items.find((one): one is YAMLMap => isMap(one) && one.get('naam') === naam)
  if (!isSeq(list) || item === undefined) throw new Error(`This werkmap.yaml has no source ${naam}.`)
  const removed = isOnOneLine(list) ? outOfLine(text, list, item) : outOfBlock(text, item, items.length === 1)
  const left = readWerkmap(removed)
  const names = items.filter((one) => one !== item).map((one) => isMap(one) && one.get('naam'))
  if (!left.ok || left.value.bronnen.map((one) => one.naam).join() !== names.join())
    throw new Error(`Removing ${naam} from werkmap.yaml went wrong.`)
  return removed
}

function outOfLine(text: string, list: YAMLSeq, item: YAMLMap): string {
  const [from, to] = [list.range?.[0] ?? 0, list.range?.[1] ?? 0]
  return text.slice(0, from) + oneLine(list.items.filter((one) => one !== item)) + text.slice(to)
}

function outOfBlock(text: string, item: YAMLMap, isLast: boolean): string {
  const [start, end] = [item.range?.[0] ?? 0, item.range?.[1] ?? 0]
  const from = text.lastIndexOf('\n', text.lastIndexOf('-', start - 1)) + 1
  const rest = text.slice(endOfItem(text, from, end))
  if (!isLast) return text.slice(0, from) + rest
  const colon = placeOfList(text)
  return `${text.slice(0, colon)} []${text.slice(colon, from)}${rest}`
}

/** Behind the colon of `bronnen:`. */
function placeOfList(text: string): number {
  const { contents } = parseDocument(text)
  const pairs = isMap(contents) ? contents.items : []
  const key = pairs.map((pair) => pair.key).find((one) => isScalar(one) && one.value === 'bronnen')
  return isScalar(key) && key.range ? text.indexOf(':', key.range[1]) + 1 : 0
}

/** Behind the item and the blank lines below it; a remark that follows is about what comes next. */
function endOfItem(text: string, from: number, end: number): number {
  const lines = text.slice(from, end).split(/(?<=\n)/)
  while (lines.length > 1 && /^\s*(?:#.*)?\r?\n?$/.test(lines.at(-1) ?? '')) lines.pop()
  const content = from + lines.join('').length
  return content + (/^(?:[ \t]*\r?\n)*/.exec(text.slice(content))?.[0].length ?? 0)
}

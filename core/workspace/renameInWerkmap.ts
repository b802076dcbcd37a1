import { isMap, isScalar, isSeq, parseDocument, type Scalar } from 'yaml'
import { oneLine, spliced } from './changeMap'

/** Keys of a step under which names of sources stand. */
const sourceKeys = ['lijst', 'bronnen', 'indeling']

/**
 * The text of `werkmap.yaml` with a source under another name: where it is described, and in the steps of the others.
 * Every other byte stays as it was.
 *
 * @param text A werkmap.yaml that `readWerkmap` accepts.
 */
export function renameInWerkmap(text: string, old: string, name: string): string {
  const list = parseDocument(text).get('bronnen', true)
  const items = isSeq(list) ? list.items.filter(isMap) : []
  const places = items.flatMap((item) => {
    const steps = item.get('stappen', true)
    return [
      ...namesIn(item.get('naam', true)),
      ...(isSeq(steps) ? steps.items.filter(isMap) : []).flatMap((step) => [
        ...sourceKeys.flatMap((key) => namesIn(step.get(key, true))),
        ...keysIn(step.get('waarden', true)),
      ]),
    ]
  })
  const edits = places
    .filter(({ value, range }) => value === old && range)
    .map(({ range }) => ({ from: range?.[0] ?? 0, to: range?.[1] ?? 0, with: oneLine(name) }))
  return spliced(text, edits)
}

const namesIn = (node: unknown): readonly Scalar[] =>
  isScalar(node) ? [node] : isSeq(node) ? node.items.filter(isScalar) : []

const keysIn = (node: unknown): readonly Scalar[] =>
  isMap(node) ? node.items.map(({ key }) => key).filter(isScalar) : []

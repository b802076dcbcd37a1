import { Document, isMap, isScalar, isSeq, parse, parseDocument, visit, type Scalar } from 'yaml'
import type { BlockDefinition } from '../model'

const pageColumns = 110

/** A block as lines of YAML, its dash after `indent` spaces. */
export function blockYaml(block: BlockDefinition, indent: number): string {
  return asItem(new Document(tidy(block)), block, indent)
}

/** The same block with what changed in it, the rest of its lines and its comments as they were. */
export function changedBlockYaml(lines: string, block: BlockDefinition, indent: number): string {
  const start = lines.split('\n').findIndex((line) => line.slice(indent).startsWith('-'))
  const all = lines.split('\n')
  const above = all
    .slice(0, start)
    .map((line) => `${line}\n`)
    .join('')
  const own = all
    .slice(start)
    .map((line, at) => (at === 0 ? `${' '.repeat(indent + 2)}${line.slice(indent + 2)}` : line))
    .map((line) => withoutSpaces(line, indent + 2))
    .join('\n')
  const document = parseDocument(own)
  const before = document.toJS() as Record<string, unknown>
  const after: Record<string, unknown> = tidy(block)
  for (const key of Object.keys(before)) if (!(key in after)) document.delete(key)
  for (const [key, value] of Object.entries(after))
    if (JSON.stringify(before[key]) !== JSON.stringify(value)) document.set(key, document.createNode(value))
  return above + asItem(document, block, indent)
}

/** A line without the first so many columns, as far as they are spaces: a comment may stand further to the left. */
export const withoutSpaces = (line: string, columns: number) =>
  line.slice(Math.min(columns, line.length - line.trimStart().length))

/** Without the keys that aren't there. */
function tidy(block: BlockDefinition): Record<string, unknown> {
  return JSON.parse(JSON.stringify(block)) as Record<string, unknown>
}

/** As it reads best; where a text can't be folded or set as a block, between quotes. */
function asItem(document: Document, block: BlockDefinition, indent: number): string {
  layOut(document, (text) => {
    if (text.includes('\n')) return 'BLOCK_LITERAL'
    return text.length > 70 ? 'BLOCK_FOLDED' : undefined
  })
  const item = itemLines(document, indent)
  if (JSON.stringify(parse(item)) === JSON.stringify([tidy(block)])) return item
  visit(document, {
    Scalar(_, node) {
      if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') node.type = 'QUOTE_DOUBLE'
    },
  })
  return itemLines(document, indent)
}

function layOut(document: Document, typeOf: (text: string) => Scalar.Type | undefined): void {
  visit(document, {
    Map(_, node, path) {
      if (path.length > 1) node.flow = true
    },
    Seq(_, node) {
      if (node.items.every(isScalar)) node.flow = true
    },
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string' || node.type !== undefined) return
      const type = typeOf(node.value)
      if (type !== undefined) node.type = type
    },
  })
  // Goals are sentences: each on a line of its own.
  const goals = document.get('doelen')
  if (isSeq(goals)) for (const goal of goals.items) if (isMap(goal)) goal.flow = false
}

function itemLines(document: Document, indent: number): string {
  return document
    .toString({ lineWidth: pageColumns - indent })
    .trimEnd()
    .split('\n')
    .map((line, at) => (line === '' ? '' : `${' '.repeat(indent)}${at === 0 ? '- ' : '  '}${line}`))
    .map((line) => `${line}\n`)
    .join('')
}

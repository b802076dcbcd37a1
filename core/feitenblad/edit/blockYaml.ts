import { Document, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { BlockDefinition } from '../model'

const pageColumns = 110

/** A block as lines of YAML, its dash after `indent` spaces. */
export function blockYaml(block: BlockDefinition, indent: number): string {
  const document = new Document(tidy(block))
  return asItem(document, indent)
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
    .map((line) => line.slice(indent + 2))
    .join('\n')
  const document = parseDocument(own)
  const before = document.toJS() as Record<string, unknown>
  const after: Record<string, unknown> = tidy(block)
  for (const key of Object.keys(before)) if (!(key in after)) document.delete(key)
  for (const [key, value] of Object.entries(after))
    if (JSON.stringify(before[key]) !== JSON.stringify(value)) document.set(key, document.createNode(value))
  return above + asItem(document, indent)
}

/** Without the keys that aren't there, and texts without spaces at the ends of lines (YAML can't fold those). */
function tidy(block: BlockDefinition): Record<string, unknown> {
  return JSON.parse(JSON.stringify(block)) as Record<string, unknown>
}

function asItem(document: Document, indent: number): string {
  visit(document, {
    Map(_, node, path) {
      if (path.length > 1) node.flow = true
    },
    Seq(_, node) {
      if (node.items.every(isScalar)) node.flow = true
    },
    Scalar(_, node) {
      if (typeof node.value !== 'string' || node.type !== undefined) return
      if (node.value.includes('\n')) node.type = 'BLOCK_LITERAL'
      else if (node.value.length > 70) node.type = 'BLOCK_FOLDED'
    },
  })
  // Goals are sentences: each on a line of its own.
  const goals = document.get('doelen')
  if (isSeq(goals)) for (const goal of goals.items) if (isMap(goal)) goal.flow = false
  const text = document.toString({ lineWidth: pageColumns - indent, flowCollectionPadding: true })
  return text
    .trimEnd()
    .split('\n')
    .map((line, at) => (line === '' ? '' : `${' '.repeat(indent)}${at === 0 ? '- ' : '  '}${line}`))
    .map((line) => `${line}\n`)
    .join('')
}

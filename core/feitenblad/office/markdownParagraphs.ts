import type { Element, ElementContent } from 'hast'
import { renderMarkdown } from '../renderMarkdown'
import type { Paragraph, ParagraphLook, Run } from './model'

/** A sheet's text as paragraphs: headings, lists and emphasis stay; a table's row is a line. */
export const markdownParagraphs = (markdown: string): readonly Paragraph[] =>
  blocksOf(renderMarkdown(markdown, 0), 'tekst', 0)

function blocksOf(nodes: readonly ElementContent[], look: ParagraphLook, level: number): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open: Run[] = []
  const close = () => {
    const runs = trimmed(open)
    if (runs.length > 0) paragraphs.push({ kind: 'alinea', look, runs, ...(level > 0 && { level }) })
    open = []
  }
  for (const node of nodes) {
    const inner = node.type === 'element' ? ownBlocks(node, look, level) : null
    if (inner === null) {
      open.push(...runsOf(node, {}))
      continue
    }
    close()
    paragraphs.push(...inner)
  }
  close()
  return paragraphs
}

/** null for what stands within a line. */
function ownBlocks(element: Element, look: ParagraphLook, level: number): Paragraph[] | null {
  const { tagName, children } = element
  if (/^h[1-6]$/.test(tagName)) return blocksOf(children, 'kop', 0)
  switch (tagName) {
    case 'p':
    case 'div':
    case 'pre':
      return blocksOf(children, look, level)
    case 'blockquote':
      return blocksOf(children, 'citaat', level)
    case 'ul':
    case 'ol': {
      const own = tagName === 'ul' ? 'punt' : 'nummer'
      const below = look === 'punt' || look === 'nummer' ? level + 1 : level
      return elementsOf(children).flatMap((item, at) =>
        blocksOf(item.children, own, below).map((one, index) =>
          own === 'nummer' && index === 0 ? { ...one, number: at + 1 } : one,
        ),
      )
    }
    case 'table':
      return rowsOf(element).map((row) => ({ kind: 'alinea', look, runs: row }))
    case 'hr':
      return []
    default:
      return null
  }
}

const elementsOf = (nodes: readonly ElementContent[]) =>
  nodes.flatMap((node) => (node.type === 'element' ? [node] : []))

function rowsOf(table: Element): Run[][] {
  return elementsOf(table.children)
    .flatMap((part) => elementsOf(part.children))
    .map((row) =>
      elementsOf(row.children).flatMap((cell, at): Run[] => [
        ...(at === 0 ? [] : [{ text: ' · ' }]),
        ...cell.children.flatMap((child) => runsOf(child, cell.tagName === 'th' ? { bold: true } : {})),
      ]),
    )
}

function runsOf(node: ElementContent, look: Omit<Run, 'text'>): Run[] {
  if (node.type === 'text') return [{ text: node.value.replaceAll(/\s+/g, ' '), ...look }]
  if (node.type !== 'element') return []
  if (node.tagName === 'br') return [{ text: '\n', ...look }]
  const own = { ...look, ...looks[node.tagName] }
  const runs = node.children.flatMap((child) => runsOf(child, own))
  const { href } = node.properties
  const says = runs.map(({ text }) => text).join('')
  // On paper a link is its address.
  return typeof href === 'string' && /^https:/i.test(href) && !says.includes(href)
    ? [...runs, { text: ` (${href})`, ...look }]
    : runs
}

const looks: Readonly<Record<string, Omit<Run, 'text'>>> = {
  strong: { bold: true },
  em: { italic: true },
}

function trimmed(runs: readonly Run[]): Run[] {
  const last = runs.length - 1
  return runs
    .map((run, at) => {
      const text = at === 0 ? run.text.trimStart() : run.text
      return { ...run, text: at === last ? text.trimEnd() : text }
    })
    .filter(({ text }) => text !== '')
}

import { isSeq, parseDocument, stringify } from 'yaml'
import type { SourceManifest } from './werkmap'

/**
 * The text of `werkmap.yaml` with one source added at the end of `bronnen`; every other byte stays as it was.
 *
 * @param text A werkmap.yaml that `readWerkmap` accepts.
 */
export function addToWerkmap(text: string, source: SourceManifest): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const list = parseDocument(text).get('bronnen', true)
  if (!isSeq(list) || !list.range) throw new Error('This werkmap.yaml has no list of sources.')
  const [start, end] = list.range
  if (list.flow === true) {
    const items = list.items.map((item) => stringifyItem(item, '  ')).join('')
    const entries = `${lineEnd}${items}${stringifyItem(source, '  ')}`.replaceAll(/\r?\n/g, lineEnd)
    return text.slice(0, start).trimEnd() + entries.trimEnd() + text.slice(end)
  }
  const indent = /[ ]*$/.exec(text.slice(0, start))?.[0] ?? ''
  const before = text.slice(0, end).trimEnd()
  const entry = stringifyItem(source, indent).replaceAll('\n', lineEnd)
  return `${before}${lineEnd}${lineEnd}${entry}${text.slice(end).replace(/^\s*\n/, '')}`
}

function stringifyItem(item: unknown, indent: string): string {
  return stringify([item], { lineWidth: 0 }).replaceAll(/^(?=.)/gm, indent)
}

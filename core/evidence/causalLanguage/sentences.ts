import { abbreviation, mayEnd } from './lexicon/abbreviations'
import type { Span } from './model'

/**
 * The sentences of a text, with headings, list items and table cells apart. Plain text, or Markdown: front matter and
 * fenced blocks are left out. A quotation with its speaker stays one, however many sentences are in it.
 */
export function splitSentences(text: string): readonly Span[] {
  return findBlocks(text).flatMap((block) => splitBlock(text, block))
}

/** Each line as one, blank ones left out. */
export function splitLines(text: string): readonly Span[] {
  return [...text.matchAll(/[^\r\n]+/g)].flatMap(({ index, 0: line }) => {
    const start = index + (line.length - line.trimStart().length)
    return line.trim() === '' ? [] : [{ start, end: start + line.trim().length }]
  })
}

const marker = /^\s*(?:>\s*)*(?:#{1,6}\s+|[-*+•·●▪–]\s+|\d{1,2}[.)]\s+|[a-z][.)]\s+)/
const fence = /^\s*(?:```|~~~)/

/** Paragraphs, headings, items and cells. */
function findBlocks(text: string): readonly Span[] {
  const blocks: { start: number; end: number }[] = []
  let open: { start: number; end: number } | null = null
  let fenced = false
  let previous = ''
  const from = /^---\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0
  for (const match of text.matchAll(/([^\n]*)(?:\n|$)/g)) {
    const line = match[1] ?? ''
    const end = match.index + line.length
    if (match.index < from) continue
    if (fence.test(line)) fenced = !fenced
    if (fenced || fence.test(line) || line.trim() === '' || /^\s*\|?[\s:|-]+\|?\s*$/.test(line)) {
      open = null
    } else if (/^\s*\|.*\|\s*$/.test(line)) {
      blocks.push(...cells(line, match.index))
      open = null
    } else {
      const lead = marker.exec(line)?.[0].length ?? 0
      if (open && lead === 0 && !startsAnew(previous, line)) open.end = end
      else blocks.push((open = { start: match.index + lead, end }))
      if (/^\s*#{1,6}\s/.test(line)) open = null
    }
    previous = line
  }
  return blocks
}

/** A short line without an end mark before one with a capital is a heading of its own. */
const startsAnew = (previous: string, line: string) =>
  previous.trim().length < 60 &&
  !/[.,;:!?–-]["”’')]*\s*$/.test(previous) &&
  /^\s*["“‘]?[\p{Lu}\d]/u.test(line)

function cells(line: string, from: number): readonly { start: number; end: number }[] {
  return [...line.matchAll(/[^|]+/g)].map(({ index, 0: cell }) => ({
    start: from + index,
    end: from + index + cell.length,
  }))
}

function splitBlock(text: string, { start, end }: Span): readonly Span[] {
  const sentences: Span[] = []
  let from = start
  for (const { index, 0: mark } of text.slice(start, end).matchAll(/[.!?…]+["”’')\]]*(?=\s)/g)) {
    const at = start + index
    if (!endsSentence(text.slice(from, at), mark, text.slice(at + mark.length, end))) continue
    sentences.push(...trimmed(text, from, at + mark.length))
    from = at + mark.length
  }
  return [...sentences, ...trimmed(text, from, end)]
}

function endsSentence(before: string, mark: string, after: string): boolean {
  if (!/^\s+["“‘'(]*[\p{Lu}\d]/u.test(after)) return false
  if (mark === '.' && abbreviation.test(before) && !mayEnd.test(before)) return false
  return !insideQuotation(before + mark)
}

const longestQuotation = 600

function insideQuotation(sofar: string): boolean {
  const text = sofar.slice(-longestQuotation)
  const curly = text.lastIndexOf('“') > text.lastIndexOf('”')
  const straight = (text.match(/"/g) ?? []).length % 2 === 1
  const single =
    text.lastIndexOf('‘') > Math.max(...[...text.matchAll(/’(?!\p{L})/gu)].map(({ index }) => index), -1)
  return curly || straight || single
}

function trimmed(text: string, start: number, end: number): readonly Span[] {
  const part = text.slice(start, end)
  const from = start + (part.length - part.trimStart().length)
  const to = start + part.trimEnd().length
  return to > from && /\p{L}/u.test(text.slice(from, to)) ? [{ start: from, end: to }] : []
}

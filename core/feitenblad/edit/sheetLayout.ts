import { isMap, isNode, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'

/** A part of the text, in UTF-16 units; of lines, from the start of the first to the start of the next one. */
export interface Lines {
  readonly from: number
  readonly to: number
}

export interface ChapterLayout {
  /** Of the scalar `titel`. */
  readonly titel: Lines | null
  /** null when it is written in a way in which no block can be put in or taken out: between braces, with references. */
  readonly list: ListLayout | null
}

/** How the blocks of a chapter are written: on lines of their own, or `[]` and `[{ … }]`. */
export type ListLayout = BlockLines | BracketedList

export interface BlockLines {
  readonly kind: 'lines'
  /** Behind the colon of `blokken:`. */
  readonly colon: number
  /** Columns before the dash of a block. */
  readonly indent: number
  /** The lines of each block, with the comments right above it; the first without, they are about the chapter. */
  readonly blocks: readonly Lines[]
}

export interface BracketedList {
  readonly kind: 'brackets'
  /** From the bracket that opens it to behind the one that closes it. */
  readonly brackets: Lines
  /** Where its blocks would start on lines of their own: below the comments that belong to the key. */
  readonly below: number
  readonly indent: number
}

/** Where the chapters and blocks stand in the text of a sheet that can be read. */
export function sheetLayout(text: string): readonly ChapterLayout[] {
  const chapters = parseDocument(text).get('hoofdstukken')
  if (!isSeq(chapters)) return []
  return chapters.items.flatMap((chapter) => (isMap(chapter) ? [chapterLayout(text, chapter)] : []))
}

/** Where the value under a key stands that every sheet has. */
export function scalarPlace(text: string, keys: readonly string[]): Lines {
  const place = placeOf(text, parseDocument(text).getIn(keys, true))
  if (place === null) throw new Error(`A sheet has ${keys.join('.')}.`)
  return place
}

/** The lines of a key of the sheet itself; null when it isn't there. */
export function keyLines(text: string, key: string): Lines | null {
  const { contents } = parseDocument(text)
  if (!isMap(contents)) return null
  for (const { key: name, value } of contents.items) {
    if (!isScalar(name) || name.value !== key || !name.range || !isNode(value) || !value.range) continue
    return { from: lineStart(text, name.range[0]), to: lineEnd(text, lastInk(text, value.range[1])) }
  }
  return null
}

/** Without the end of the last line, which a text on lines of its own takes with it. */
function placeOf(text: string, value: unknown): Lines | null {
  if (!isScalar(value) || !value.range) return null
  const [from, to] = value.range
  return { from, to: Math.max(from, lastInk(text, to) + 1) }
}

function chapterLayout(text: string, chapter: YAMLMap): ChapterLayout {
  const titel = placeOf(text, chapter.get('titel', true))
  const pair = chapter.items.find(({ key }) => isScalar(key) && key.value === 'blokken')
  if (!pair || !isScalar(pair.key) || !pair.key.range) throw new Error('A chapter has blokken.')
  const list = pair.value
  if (chapter.flow === true || !isSeq(list) || !list.items.every(isMap)) return { titel, list: null }
  return { titel, list: listLayout(text, pair.key.range, list) }
}

function listLayout(text: string, key: readonly [number, number, number], list: YAMLSeq): ListLayout | null {
  if (!list.range) return null
  const [from, to] = list.range
  const keyIndent = key[0] - lineStart(text, key[0])
  if (list.flow === true) {
    const below = belowComments(text, lineEnd(text, to - 1), keyIndent)
    return { kind: 'brackets', brackets: { from, to }, below, indent: keyIndent + 2 }
  }
  const blocks = blockLines(text, list)
  const [first] = blocks
  if (!first) return null
  const indent = text.slice(first.from).search(/\S/)
  return { kind: 'lines', colon: text.indexOf(':', key[1]) + 1, indent, blocks }
}

function blockLines(text: string, list: YAMLSeq): readonly Lines[] {
  const ranges = list.items.flatMap((item) => (isMap(item) && item.range ? [item.range] : []))
  const starts = ranges.map(([from], at) => {
    const start = lineStart(text, text.lastIndexOf('-', from))
    return at === 0 ? start : aboveComments(text, start)
  })
  return ranges.map(([, to], at) => ({
    from: starts[at] ?? 0,
    to: starts[at + 1] ?? lineEnd(text, lastInk(text, to)),
  }))
}

function aboveComments(text: string, start: number): number {
  const before = lineStart(text, start - 1)
  return start > 0 && /^[ \t]*#/.test(text.slice(before, start)) ? aboveComments(text, before) : start
}

/** Past the comments from a line on that stand further to the right than a key. */
function belowComments(text: string, start: number, keyIndent: number): number {
  const line = text.slice(start, lineEnd(text, start))
  const isOwn = line.trimStart().startsWith('#') && line.search(/\S/) > keyIndent
  return isOwn ? belowComments(text, lineEnd(text, start), keyIndent) : start
}

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1

/** The start of the line after the one that holds `at`. */
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

function lastInk(text: string, to: number): number {
  let at = to - 1
  while (at > 0 && /\s/.test(text[at] ?? '')) at -= 1
  return at
}

import { isMap, isNode, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'

/** Where a part of the text stands: whole lines, from the start of the first to the start of the next one. */
export interface Lines {
  readonly from: number
  readonly to: number
}

export interface ChapterLayout {
  /** Of the scalar `titel`. */
  readonly titel: Lines | null
  /** The lines of `blokken`, its key included. */
  readonly list: Lines
  /** Columns before the key `blokken`. */
  readonly keyIndent: number
  /** Columns before the dash of a block. */
  readonly indent: number
  /** Whether the blocks are a list on lines of their own; `[]` and `[{ … }]` aren't. */
  readonly isBlockList: boolean
  /** The lines of each block, with the comments right above it. */
  readonly blocks: readonly Lines[]
}

/** Where the chapters and blocks stand in the text of a sheet that can be read. */
export function sheetLayout(text: string): readonly ChapterLayout[] {
  const document = parseDocument(text)
  const chapters = document.get('hoofdstukken')
  if (!isSeq(chapters)) return []
  return chapters.items.flatMap((chapter) => (isMap(chapter) ? [chapterLayout(text, chapter)] : []))
}

/** Where the value under a key stands that every sheet has. */
export function scalarPlace(text: string, keys: readonly string[]): Lines {
  const value = parseDocument(text).getIn(keys, true)
  if (!isScalar(value) || !value.range) throw new Error(`A sheet has ${keys.join('.')}.`)
  return { from: value.range[0], to: value.range[1] }
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

function chapterLayout(text: string, chapter: YAMLMap): ChapterLayout {
  const pair = chapter.items.find(({ key }) => isScalar(key) && key.value === 'blokken')
  const list = pair?.value
  const key = pair?.key
  if (!isSeq(list) || !isScalar(key) || !key.range || !list.range) throw new Error('A chapter has blokken.')
  const keyStart = lineStart(text, key.range[0])
  const isBlockList = list.flow !== true
  const blocks = isBlockList ? blockLines(text, list) : []
  const keyIndent = key.range[0] - keyStart
  const dash = isBlockList ? text.lastIndexOf('-', firstOffset(list)) : -1
  const titel = chapter.get('titel', true)
  return {
    titel: isScalar(titel) && titel.range ? { from: titel.range[0], to: titel.range[1] } : null,
    list: { from: keyStart, to: blocks.at(-1)?.to ?? lineEnd(text, list.range[1] - 1) },
    keyIndent,
    indent: dash < 0 ? keyIndent + 2 : dash - lineStart(text, dash),
    isBlockList,
    blocks,
  }
}

const firstOffset = (list: YAMLSeq) => {
  const [first] = list.items
  return isMap(first) && first.range ? first.range[0] : (list.range?.[0] ?? 0)
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

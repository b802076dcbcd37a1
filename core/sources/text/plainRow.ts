import { isRule, type Layout } from './layout'
import { PlainRecord, type TextRecord } from './records'

/**
 * Whether a record is a row of the table and nothing else, seen without cutting it: no quotes, as many fields as there
 * are columns, the first and another one filled, no header again and no line under it. Most rows are; what isn't has to be judged.
 */
export function isPlainRow(record: TextRecord, { width, header, firstRow }: Layout): record is PlainRecord {
  if (!(record instanceof PlainRecord) || width < 2 || !isFull(record, width)) return false
  if (record.row === firstRow && isRule(record.fields)) return false
  const { text, start } = record
  return !header.some(([name = '']) => name !== '' && text.startsWith(name, start))
}

function isFull({ text, start, end, delimiter }: PlainRecord, width: number): boolean {
  const sign = delimiter.charCodeAt(0)
  const first = text.charCodeAt(start)
  if (start === end || first === sign || !isBare(first)) return false
  let fields = 1
  let isFilled = false
  for (let at = start + 1; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === sign) fields += 1
    else if (fields > 1 && isBare(code)) isFilled = true
  }
  return isFilled && fields === width
}

/** @param needed By column, whether its cell is wanted; the others are ''. null for all. */
export function cellsOf(
  { text, start, end, delimiter }: PlainRecord,
  width: number,
  needed: readonly boolean[] | null,
): readonly string[] {
  const sign = delimiter.charCodeAt(0)
  const cells = new Array<string>(width).fill('')
  let from = start
  for (let column = 0; column < width; column += 1) {
    let to = from
    while (to < end && text.charCodeAt(to) !== sign) to += 1
    if (needed === null || needed[column] === true) cells[column] = trimmedPart(text, from, to)
    from = to + 1
  }
  return cells
}

/** Most fields have nothing to trim, and seeing so is cheaper than trimming. */
function trimmedPart(text: string, from: number, to: number): string {
  if (from === to) return ''
  const field = text.slice(from, to)
  return isBare(text.charCodeAt(from)) && isBare(text.charCodeAt(to - 1)) ? field : field.trim()
}

/** Whether a character is certainly no blank: beyond Latin, Greek and Cyrillic there are others. */
const isBare = (code: number) => code > 32 && code < 0x1680 && code !== 0xa0

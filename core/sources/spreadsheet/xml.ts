import { damaged } from '../unreadable'
import { isXmlCharacter } from './xmlText'

/**
 * Walks through the tags of an XML text, without building a tree: sheets are long. Prefixes of names are dropped.
 *
 * @throws {Unreadable} where tags don't close as they should, or a number stands for a character that XML can't hold.
 */
export class XmlReader {
  /** Local name of the tag where the reader stands. */
  name = ''
  kind: 'open' | 'empty' | 'close' = 'open'
  readonly #xml: string
  #at = 0
  #tag = ''
  #textStart = 0
  #textEnd = 0
  #verbatim = ''
  /** The elements that are open, from the outside in. */
  readonly #open: string[] = []
  readonly #part: string

  /** @param part What the text is of its file, Dutch. */
  constructor(xml: string, part: string) {
    this.#xml = xml
    this.#part = part
  }

  /** Moves to the next tag; false behind the last. */
  next(): boolean {
    this.#verbatim = ''
    for (;;) {
      const start = this.#xml.indexOf('<', this.#at)
      if (start < 0) {
        if (this.#open.length > 0) throw damaged(this.#part)
        return false
      }
      this.#textStart = this.#at
      this.#textEnd = start
      const second = this.#xml.charCodeAt(start + 1)
      if (second === exclamation || second === question) {
        this.#skip(start)
        continue
      }
      const end = this.#endOfTag(start)
      if (end < 0) throw damaged(this.#part)
      this.#enter(start, end, second)
      return true
    }
  }

  /** The text between the tag before and this one. */
  get text(): string {
    return this.#verbatim + this.#decode(this.#xml.slice(this.#textStart, this.#textEnd))
  }

  /** @param name With its prefix where the format always writes one; null when the tag has no such attribute. */
  attribute(name: string): string | null {
    const tag = this.#tag
    for (let at = tag.indexOf(name); at >= 0; at = tag.indexOf(name, at + 1)) {
      const before = tag.charCodeAt(at - 1)
      if (before > 32 && before !== colon) continue
      let from = skipSpace(tag, at + name.length)
      if (tag.charCodeAt(from) !== equals) continue
      from = skipSpace(tag, from + 1)
      const quote = tag[from]
      if (quote !== '"' && quote !== "'") continue
      const to = tag.indexOf(quote, from + 1)
      return to < 0 ? null : this.#decode(tag.slice(from + 1, to))
    }
    return null
  }

  /**
   * Moves past what stands right behind the last tag, where it is written as the pattern says; null where it isn't.
   *
   * @param pattern Sticky; of whole elements, without references (`&amp;`) in what it takes out.
   */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#xml)
    if (found !== null) this.#at = pattern.lastIndex
    return found
  }

  /** Moves past the end of the element whose opening tag was just read. */
  skipElement(): void {
    if (this.kind !== 'open') return
    for (let depth = 1; depth > 0 && this.next();)
      depth += this.kind === 'open' ? 1 : this.kind === 'close' ? -1 : 0
  }

  #enter(start: number, end: number, second: number): void {
    const closes = second === slash
    const isEmpty = !closes && this.#xml.charCodeAt(end - 1) === slash
    this.#tag = this.#xml.slice(start + (closes ? 2 : 1), isEmpty ? end - 1 : end)
    this.kind = closes ? 'close' : isEmpty ? 'empty' : 'open'
    let length = 0
    let from = 0
    for (; length < this.#tag.length; length += 1) {
      const code = this.#tag.charCodeAt(length)
      if (code <= 32) break
      if (code === colon) from = length + 1
    }
    this.name = this.#tag.slice(from, length)
    this.#at = end + 1
    if (this.kind === 'open') this.#open.push(this.name)
    else if (closes && this.#open.pop() !== this.name) throw damaged(this.#part)
  }

  /** A `>` may stand inside the quotes of an attribute. */
  #endOfTag(start: number): number {
    let end = this.#xml.indexOf('>', start)
    while (end >= 0 && hasOpenQuote(this.#xml, start, end)) end = this.#xml.indexOf('>', end + 1)
    return end
  }

  #skip(start: number): void {
    const xml = this.#xml
    const [opening, closing] = xml.startsWith('<!--', start)
      ? ['<!--', '-->']
      : xml.startsWith('<![CDATA[', start)
        ? ['<![CDATA[', ']]>']
        : ['<', '>']
    const end = xml.indexOf(closing, start + opening.length)
    if (end < 0) throw damaged(this.#part)
    this.#verbatim += this.#decode(xml.slice(this.#textStart, start))
    if (closing === ']]>') this.#verbatim += xml.slice(start + opening.length, end)
    this.#at = end + closing.length
  }

  #decode(text: string): string {
    if (!text.includes('&')) return text
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
      if (name !== undefined) return named[name] ?? whole
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
      if (!isXmlCharacter(code)) throw damaged(this.#part)
      return String.fromCodePoint(code)
    })
  }
}

const exclamation = 33
const slash = 47
const colon = 58
const equals = 61
const question = 63

function skipSpace(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) <= 32) at += 1
  return at
}

/** A tag that ends inside quotes doesn't end in a quote, a slash or a space. */
function hasOpenQuote(xml: string, start: number, end: number): boolean {
  const last = xml.charCodeAt(end - 1)
  if (last === 34 || last === 39 || last === slash || last <= 32) return false
  let quote = ''
  for (let at = start; at < end; at += 1) {
    const sign = xml[at] ?? ''
    if (quote === '' && (sign === '"' || sign === "'")) quote = sign
    else if (sign === quote) quote = ''
  }
  return quote !== ''
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

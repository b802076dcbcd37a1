import { isObject, type JsonList, type JsonObject, type JsonValue } from './jsonValue'
import { MalformedJson, TooManyValues } from './unreadableJson'

/** Lists and objects inside each other. */
export const maxDepth = 64
/** All values of a file together, lists and objects too: some 1 GB of memory. */
export const maxValues = 20_000_000

/** Objects that follow each other, each on lines of its own; `single` for one document. */
export type JsonDocuments = { readonly single: JsonValue } | { readonly lines: readonly JsonObject[] }

/**
 * Parses JSON strictly, without the liberties that `JSON.parse` takes: a name that stands twice in one object is
 * refused rather than decided on, and a whole number keeps all its digits.
 *
 * @throws {MalformedJson} at the first place that isn't JSON, lists too deep included.
 * @throws {TooManyValues} as soon as there are more than can be held.
 */
export function parseJson(text: string): JsonDocuments {
  return new JsonParser(text).readDocuments()
}

class JsonParser {
  readonly #text: string
  #at = 0
  #depth = 0
  #values = 0

  constructor(text: string) {
    this.#text = text
  }

  readDocuments(): JsonDocuments {
    const first = this.#readValue()
    const lines = isObject(first) ? [first] : []
    for (;;) {
      const end = this.#at
      const next = this.#peek()
      if (next === '') return lines.length > 1 ? { lines } : { single: first }
      const isLine = lines.length > 0 && next === '{' && this.#text.slice(end, this.#at).includes('\n')
      const value = isLine ? this.#readValue() : undefined
      if (!isObject(value)) throw this.#wrong('na het einde staat nog iets')
      lines.push(value)
    }
  }

  #readValue(): JsonValue {
    this.#values += 1
    if (this.#values > maxValues) throw new TooManyValues()
    const next = this.#peek()
    if (next === '{') return this.#nested(() => this.#readObject())
    if (next === '[') return this.#nested(() => this.#readList())
    if (next === '"') return this.#readText()
    return next === 'n' || next === 't' || next === 'f' ? this.#readWord() : this.#readNumber()
  }

  #nested<Value>(read: () => Value): Value {
    this.#depth += 1
    if (this.#depth > maxDepth)
      throw this.#wrong(`er zitten meer dan ${maxDepth} lijsten en objecten in elkaar`)
    this.#at += 1
    const value = read()
    this.#depth -= 1
    return value
  }

  #readObject(): JsonObject {
    const object = new Map<string, JsonValue>()
    if (this.#takes('}')) return object
    do {
      if (this.#peek() !== '"') throw this.#wrong('hier hoort een naam tussen dubbele aanhalingstekens')
      const start = this.#at
      const name = this.#readText()
      if (object.has(name))
        throw new MalformedJson(`de naam “${name.slice(0, 60)}” staat hier twee keer`, start)
      if (!this.#takes(':')) throw this.#wrong('hier hoort een dubbele punt')
      object.set(name, this.#readValue())
    } while (this.#takesComma('}'))
    if (!this.#takes('}')) throw this.#wrong('hier hoort een komma of }')
    return object
  }

  #readList(): JsonList {
    const list: JsonValue[] = []
    if (this.#takes(']')) return list
    do list.push(this.#readValue())
    while (this.#takesComma(']'))
    if (!this.#takes(']')) throw this.#wrong('hier hoort een komma of ]')
    return list
  }

  #readText(): string {
    const start = this.#at
    let end = this.#text.indexOf('"', start + 1)
    while (end >= 0 && this.#isEscaped(end)) end = this.#text.indexOf('"', end + 1)
    if (end < 0) throw new MalformedJson('het bestand houdt op midden in de tekst die hier begint', start)
    this.#at = end + 1
    const raw = this.#text.slice(start + 1, end)
    const value = raw.includes('\\') || controlCharacter.test(raw) ? unescape(raw) : raw
    if (value === null)
      throw new MalformedJson('de tekst die hier begint bevat een teken dat niet mag', start)
    return value
  }

  /** An odd number of backslashes stands before it. */
  #isEscaped(at: number): boolean {
    let backslashes = 0
    while (this.#text[at - 1 - backslashes] === '\\') backslashes += 1
    return backslashes % 2 === 1
  }

  #readWord(): boolean | null {
    const word = words.find(([spelling]) => this.#text.startsWith(spelling, this.#at))
    if (word === undefined) throw this.#wrong('hier hoort een waarde')
    this.#at += word[0].length
    return word[1]
  }

  #readNumber(): number | string {
    numberShape.lastIndex = this.#at
    const digits = numberShape.exec(this.#text)?.[0]
    if (digits === undefined) throw this.#wrong('hier hoort een waarde')
    this.#at += digits.length
    const value = Number(digits)
    const holdsAll = Number.isFinite(value) && (Number.isSafeInteger(value) || !/^-?\d+$/.test(digits))
    return holdsAll ? value : digits
  }

  #takes(sign: string): boolean {
    const found = this.#peek() === sign
    if (found) this.#at += 1
    return found
  }

  #takesComma(close: string): boolean {
    if (!this.#takes(',')) return false
    if (this.#peek() === close) throw new MalformedJson(`voor dit ${close} staat een komma te veel`, this.#at)
    return true
  }

  /** The next character that isn't white space; '' at the end. */
  #peek(): string {
    let next = this.#text[this.#at]
    while (next === ' ' || next === '\n' || next === '\r' || next === '\t') {
      this.#at += 1
      next = this.#text[this.#at]
    }
    return next ?? ''
  }

  #wrong(what: string): MalformedJson {
    if (this.#at >= this.#text.length)
      return new MalformedJson('het bestand houdt hier op, terwijl er nog iets moet volgen', this.#at)
    const isComment = /^(\/[/*]|#)/.test(this.#text.slice(this.#at, this.#at + 2))
    return new MalformedJson(isComment ? 'opmerkingen horen niet in JSON' : what, this.#at)
  }
}

const words: readonly (readonly [string, boolean | null])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
]

const numberShape = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

// oxlint-disable-next-line no-control-regex -- control characters are what we look for
const controlCharacter = /[\u0000-\u001f]/

/** Half a character, or U+0000: no table holds them. */
// oxlint-disable-next-line no-control-regex -- U+0000 is what we look for
const unwritable = /\p{Surrogate}|\0/u

/** The text with its escapes resolved; null for a wrong escape, a bare control character, and what no table holds. */
function unescape(raw: string): string | null {
  try {
    const value: unknown = JSON.parse(`"${raw}"`)
    return typeof value === 'string' && !unwritable.test(value) ? value : null
  } catch {
    return null
  }
}

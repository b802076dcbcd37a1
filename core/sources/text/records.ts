import { escapesQuotes, readQuotes, type OwnQuotes, type Signs } from './quotes'

export interface TextRecord {
  /** As a spreadsheet numbers its rows: the first record is 1, a line break inside quotes doesn't count. */
  readonly row: number
  /** Fields without their quotes, not trimmed. */
  readonly fields: readonly string[]
  /** Whether a quote in it opens no field: it was never closed, and is read as a character like any other. */
  readonly strayQuote: boolean
}

/** A record on one line without quotes. It is cut into fields only when they are asked for. */
export class PlainRecord implements TextRecord {
  readonly strayQuote = false
  private cut: readonly string[] | null = null

  /** @param end Of the line, without its break. */
  constructor(
    readonly row: number,
    readonly text: string,
    readonly start: number,
    readonly end: number,
    readonly delimiter: string,
  ) {}

  get fields(): readonly string[] {
    this.cut ??= this.text.slice(this.start, this.end).split(this.delimiter)
    return this.cut
  }
}

/**
 * The records of delimited text. Quotes count at the start of a field only and close it before a delimiter or a line
 * break, doubled quotes stand for one, lines end in LF, CR LF or (in a file without LF) CR. A blank line is a record of
 * one empty field. A quote that would take other records into its field is a character of its own line. Of Excel's own
 * first line `sep=;` the record is blank.
 */
export function* readRecords(text: string, delimiter: string): Generator<TextRecord> {
  const lineBreak = text.includes('\n') ? '\n' : '\r'
  const signs: Signs = { delimiter, lineBreak }
  const ways: readonly OwnQuotes[] = escapesQuotes(text) ? ['escaped', 'escaped-or-last'] : ['doubled']
  const first = separatorLine(text)
  let row = 0
  let at = 0
  if (first !== null) {
    yield { row: 1, fields: [''], strayQuote: false }
    row = 1
    at = first.line.length
  }
  let quote = text.indexOf('"')
  while (at < text.length) {
    row += 1
    const end = endOfLine(text, at, lineBreak)
    if (quote >= 0 && quote < at) quote = text.indexOf('"', at)
    const hasQuote = quote >= 0 && quote < end
    const quoted = hasQuote ? readQuoted(text, at, signs, ways) : null
    if (quoted !== null) {
      yield { row, fields: quoted.fields, strayQuote: false }
      at = quoted.next
      continue
    }
    if (hasQuote) {
      const fields = withoutReturn(text.slice(at, end)).split(delimiter)
      yield { row, fields: fields.map(withoutQuotes), strayQuote: true }
    } else yield new PlainRecord(row, text, at, withoutReturnAt(text, at, end), delimiter)
    at = end + 1
  }
}

/** Excel's own first line, which names the delimiter, with its line break; null where there is none. */
export function separatorLine(text: string): { readonly line: string; readonly delimiter: string } | null {
  const [line, delimiter] = /^"?sep=(.)"?(?:\r?\n|\r)/.exec(text) ?? []
  return line === undefined || delimiter === undefined ? null : { line, delimiter }
}

const endOfLine = (text: string, at: number, lineBreak: string) => {
  const end = text.indexOf(lineBreak, at)
  return end < 0 ? text.length : end
}

const withoutReturnAt = (text: string, start: number, end: number) =>
  end > start && text.charCodeAt(end - 1) === 13 ? end - 1 : end

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line)

const withoutQuotes = (field: string) =>
  /^".*"$/.test(field) && field.length > 1 ? field.slice(1, -1).replaceAll('""', '"') : field

/** In the first of the ways in which every quote is closed; null when there is none. */
function readQuoted(text: string, start: number, signs: Signs, ways: readonly OwnQuotes[]) {
  for (const way of ways) {
    const record = readQuotedAs(text, start, signs, way)
    if (record !== null) return record
  }
  return null
}

/** @returns null when a quote can't be closed without taking another record into its field. */
function readQuotedAs(text: string, start: number, signs: Signs, own: OwnQuotes) {
  const { delimiter, lineBreak } = signs
  const fields: string[] = []
  let at = start
  for (;;) {
    const quote = text[at] === '"' ? readQuotes(text, at + 1, signs, own) : { value: '', next: at }
    if (quote === null) return null
    let end = quote.next
    while (end < text.length && text[end] !== delimiter && text[end] !== lineBreak) end += 1
    const atDelimiter = text[end] === delimiter
    const rest = text.slice(quote.next, end)
    fields.push(quote.value + (atDelimiter ? rest : withoutReturn(rest)))
    at = end + 1
    if (!atDelimiter) return { fields, next: at }
  }
}

export interface TextRecord {
  /** As a spreadsheet numbers its rows: the first record is 1, a line break inside quotes doesn't count. */
  readonly row: number
  /** Fields without their quotes, not trimmed. */
  readonly fields: readonly string[]
  /** False when a quote was opened and never closed: the rest of the file is in the last field. */
  readonly closed: boolean
}

/**
 * The records of delimited text. Quotes count at the start of a field only, doubled quotes stand for one, lines end in
 * LF, CR LF or (in a file without LF) CR. A blank line is a record of one empty field.
 */
export function* readRecords(text: string, delimiter: string): Generator<TextRecord> {
  const lineBreak = text.includes('\n') ? '\n' : '\r'
  let row = 0
  let at = 0
  while (at < text.length) {
    row += 1
    const end = endOfLine(text, at, lineBreak)
    const line = text.slice(at, end)
    if (!line.includes('"')) {
      yield { row, fields: withoutReturn(line).split(delimiter), closed: true }
      at = end + 1
    } else {
      const quoted = readQuoted(text, at, delimiter, lineBreak)
      yield { row, fields: quoted.fields, closed: quoted.closed }
      at = quoted.next
    }
  }
}

const endOfLine = (text: string, at: number, lineBreak: string) => {
  const end = text.indexOf(lineBreak, at)
  return end < 0 ? text.length : end
}

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line)

function readQuoted(text: string, start: number, delimiter: string, lineBreak: string) {
  const fields: string[] = []
  let at = start
  for (;;) {
    const quote = text[at] === '"' ? readQuotes(text, at + 1) : { value: '', next: at, closed: true }
    let end = quote.next
    while (end < text.length && text[end] !== delimiter && text[end] !== lineBreak) end += 1
    const atDelimiter = text[end] === delimiter
    const rest = text.slice(quote.next, end)
    fields.push(quote.value + (atDelimiter ? rest : withoutReturn(rest)))
    at = end + 1
    if (!atDelimiter || !quote.closed) return { fields, next: at, closed: quote.closed }
  }
}

/** The text between quotes, from just behind the opening one. */
function readQuotes(text: string, start: number) {
  let value = ''
  let at = start
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return { value: value + text.slice(at), next: text.length, closed: false }
    value += text.slice(at, quote)
    if (text[quote + 1] !== '"') return { value, next: quote + 1, closed: true }
    value += '"'
    at = quote + 2
  }
}

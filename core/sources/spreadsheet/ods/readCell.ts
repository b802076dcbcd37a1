import { errorCell, momentCell, textCell, uncalculated } from '../cells'
import type { Cell } from '../sheet'
import type { XmlReader } from '../xml'

/** Reads the cell whose opening tag was just read, to its end. */
export function readCell(reader: XmlReader): Cell {
  const element = reader.name
  const type = reader.attribute('office:value-type') ?? ''
  const isError = reader.attribute('calcext:value-type') === 'error'
  const isFormula = reader.attribute('table:formula') !== null
  const currency = reader.attribute('office:currency')
  const said = reader.attribute(valueAttributes[type] ?? 'office:string-value')
  const text = reader.kind === 'open' ? readParagraphs(reader, element) : ''
  if (element === 'covered-table-cell') return null
  if (isError || (isFormula && /^(#[A-Z/0]+[!?]?|#N\/A|Err:\d+)$/.test(text))) return errorCell(text)
  const isEuro = currency === 'EUR' || currency === '€'
  const cell = cellOf(type, said, text, isEuro)
  return cell === null && isFormula && type === '' ? uncalculated : cell
}

const valueAttributes: Readonly<Record<string, string>> = {
  float: 'office:value',
  currency: 'office:value',
  percentage: 'office:value',
  boolean: 'office:boolean-value',
  date: 'office:date-value',
  time: 'office:time-value',
}

function cellOf(type: string, said: string | null, text: string, isEuro: boolean): Cell {
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const value = said === null || said.trim() === '' ? Number.NaN : Number(said)
      if (!Number.isFinite(value)) return textCell(text)
      if (type === 'percentage') return { kind: 'percent', value }
      return type === 'currency' && isEuro ? { kind: 'euro', value } : value
    }
    case 'boolean':
      return said === null ? textCell(text) : said === 'true'
    case 'date': {
      const moment = new Date(
        /T/.test(said ?? '') ? `${said?.replace(/Z$/, '').slice(0, 23)}Z` : (said ?? ''),
      )
      return Number.isNaN(moment.getTime()) ? textCell(text) : momentCell(moment)
    }
    case 'time':
      return timeCell(said ?? '') ?? textCell(text)
    default:
      return textCell(said !== null && text === '' ? said : text)
  }
}

/** `PT13H45M00S`; a duration may be longer than a day. */
function timeCell(said: string): Cell {
  const match = /^PT(\d{1,6})H(\d{1,2})M(\d{1,2})(?:[.,]\d+)?S$/.exec(said)
  if (match === null) return null
  return {
    kind: 'time',
    text: match
      .slice(1)
      .map((part) => part.padStart(2, '0'))
      .join(':'),
  }
}

/** The text that is shown; notes that hang on the cell aren't part of it. */
function readParagraphs(reader: XmlReader, element: string): string {
  const paragraphs: string[] = []
  let [text, depth] = ['', 0]
  while (reader.next()) {
    if (depth > 0) text += reader.text
    if (reader.kind === 'close' && reader.name === element) break
    if (reader.kind === 'open' && (reader.name === 'annotation' || reader.name === 'frame'))
      reader.skipElement()
    else if (reader.name === 'p') {
      depth = reader.kind === 'open' ? 1 : 0
      if (reader.kind !== 'open') paragraphs.push(text)
      text = ''
    } else if (depth > 0 && reader.kind !== 'close') text += spaceOf(reader)
  }
  return paragraphs.join('\n')
}

const maxSpaces = 1000

function spaceOf(reader: XmlReader): string {
  if (reader.name === 's')
    return ' '.repeat(Math.min(Number(reader.attribute('text:c') ?? 1) || 1, maxSpaces))
  if (reader.name === 'tab') return '\t'
  return reader.name === 'line-break' ? '\n' : ''
}

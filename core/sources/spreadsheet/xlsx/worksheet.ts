import type { CellBudget } from '../budget'
import { errorCell, momentCell, numberCell, textCell, uncalculated } from '../cells'
import type { NumberFormat } from '../numberFormat'
import { maxColumn, maxRow, type Cell, type Merge, type Sheet, type SheetRow } from '../sheet'
import { damaged } from '../../unreadable'
import type { XmlReader } from '../xml'
import { readReference, readRange } from './references'
import { readRichText, unescape } from './sharedStrings'

export interface WorksheetContext {
  readonly sharedStrings: readonly string[]
  readonly formats: readonly NumberFormat[]
  readonly since1904: boolean
  readonly budget: CellBudget
}

/** Reads what stands in the cells; the range that the sheet claims is not believed. */
export function readWorksheet(
  reader: XmlReader,
  name: string,
  context: WorksheetContext,
): Omit<Sheet, 'name' | 'hidden'> {
  const worksheet = new Worksheet(reader, name, context)
  worksheet.read()
  return worksheet
}

class Worksheet {
  readonly rows: SheetRow[] = []
  readonly merges: Merge[] = []
  readonly hiddenRows = new Set<number>()
  readonly hiddenColumns = new Set<number>()
  readonly #reader: XmlReader
  readonly #name: string
  readonly #context: WorksheetContext
  #row = 0

  constructor(reader: XmlReader, name: string, context: WorksheetContext) {
    this.#reader = reader
    this.#name = name
    this.#context = context
  }

  read(): void {
    const reader = this.#reader
    while (reader.next()) {
      if (reader.kind === 'close') continue
      if (reader.name === 'row') this.#readRow()
      else if (reader.name === 'mergeCell') this.#addMerge(reader.attribute('ref') ?? '')
      else if (reader.name === 'col' && isTrue(reader.attribute('hidden'))) this.#hideColumns()
    }
    this.rows.sort((a, b) => a.row - b.row)
  }

  #readRow(): void {
    const reader = this.#reader
    const said = reader.attribute('r')
    this.#row = said === null ? this.#row + 1 : Number(said)
    if (!(this.#row >= 1 && this.#row <= maxRow)) throw damaged(`een rij van het werkblad “${this.#name}”`)
    if (isTrue(reader.attribute('hidden'))) this.hiddenRows.add(this.#row)
    if (reader.kind === 'empty') return
    const cells: Cell[] = []
    let column = -1
    let filled = 0
    for (;;) {
      const plain = reader.take(plainCell)
      if (plain === null) {
        if (!reader.next() || (reader.kind === 'close' && reader.name === 'row')) break
        if (reader.name !== 'c' || reader.kind === 'close') continue
      }
      const reference = plain === null ? reader.attribute('r') : (plain[1] ?? '')
      column = reference === null ? column + 1 : readReference(reference).column
      if (!(column >= 0 && column < maxColumn)) throw damaged(`een cel van het werkblad “${this.#name}”`)
      const cell = plain === null ? this.#readCell() : this.#plainCell(plain)
      if (cell === null) continue
      cells[column] = cell
      filled += 1
    }
    this.#context.budget.spend(filled, cells.length)
    if (filled > 0) this.rows.push({ row: this.#row, cells })
  }

  #plainCell([, , style, type = 'n', value = '']: RegExpExecArray): Cell {
    if (value === '' && type !== 'str') return null
    return this.#cellOf(value, type, this.#formatOf(style ?? null))
  }

  #formatOf(style: string | null): NumberFormat {
    return this.#context.formats[Number(style ?? 0)] ?? 'number'
  }

  #readCell(): Cell {
    const reader = this.#reader
    const type = reader.attribute('t') ?? 'n'
    const format = this.#formatOf(reader.attribute('s'))
    if (reader.kind === 'empty') return null
    let value: string | null = null
    let isFormula = false
    while (reader.next() && !(reader.kind === 'close' && reader.name === 'c')) {
      if (reader.name === 'is' && reader.kind === 'open') value = readRichText(reader, 'is')
      else if (reader.name === 'f') isFormula = true
      else if (reader.name === 'v' && reader.kind === 'close') value = reader.text
    }
    if (value === null || (value === '' && type !== 'str')) return isFormula ? uncalculated : null
    return this.#cellOf(value, type, format)
  }

  #cellOf(value: string, type: string, format: NumberFormat): Cell {
    switch (type) {
      case 's':
        return textCell(this.#sharedString(value))
      case 'str':
        return textCell(unescape(value))
      case 'inlineStr':
        return textCell(value)
      case 'b':
        return value.trim() === '1' || value.trim() === 'true'
      case 'e':
        return errorCell(value.trim())
      case 'd':
        return Number.isNaN(Date.parse(utc(value))) ? textCell(value) : momentCell(new Date(utc(value)))
      default: {
        const number = value.trim()
        return storedNumber.test(number)
          ? numberCell(Number(number), format, this.#context.since1904)
          : textCell(value)
      }
    }
  }

  #sharedString(index: string): string {
    const text = this.#context.sharedStrings[index.trim() === '' ? -1 : Number(index)]
    if (text === undefined) throw damaged(`een tekst van het werkblad “${this.#name}”`)
    return text
  }

  #addMerge(reference: string): void {
    const merge = readRange(reference)
    if (merge !== null) this.merges.push(merge)
  }

  #hideColumns(): void {
    const [first, last] = [Number(this.#reader.attribute('min')), Number(this.#reader.attribute('max'))]
    if (!(first >= 1 && last >= first)) return
    const end = Math.min(last, maxColumn)
    this.#context.budget.spend(end - first)
    for (let column = first; column <= end; column += 1) this.hiddenColumns.add(column - 1)
  }
}

/** A cell as most are written, taken at one go: tag by tag takes several times as long. */
const plainCell = /<c r="([A-Z]+\d+)"(?: s="(\d+)")?(?: t="(\w+)")?><v>([^<&]*)<\/v><\/c>/y

/** As XML Schema writes a double; blanks are no zero. */
const storedNumber = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i

const isTrue = (value: string | null) => value === '1' || value === 'true'

/** A moment without a zone is one without a zone, not one of here. */
const utc = (value: string) => (/T.*[Z+]|^\d{4}-\d\d-\d\d$/.test(value) ? value : `${value}Z`)

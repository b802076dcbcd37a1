import type { CellBudget } from '../budget'
import { errorCell, numberCell, textCell } from '../cells'
import type { Cell, Merge, Sheet, SheetRow } from '../sheet'
import { damaged } from '../../unreadable'
import type { Globals } from './globals'
import { ids, readRecords, viewOf, type BiffRecord } from './records'
import { StringReader } from './strings'

/** Reads the cells of one sheet of a BIFF8 workbook. */
export function readWorksheet(
  stream: Uint8Array,
  offset: number,
  globals: Globals,
  budget: CellBudget,
): Omit<Sheet, 'name' | 'hidden'> {
  const worksheet = new Worksheet(globals, budget)
  let depth = 0
  for (const record of readRecords(stream, offset)) {
    if (record.id === ids.beginOfPart) depth += 1
    else if (record.id === ids.endOfPart) depth -= 1
    else if (depth === 1) worksheet.add(record)
    if (depth === 0) return worksheet.result()
  }
  throw damaged('het eind van een werkblad')
}

class Worksheet {
  readonly #rows = new Map<number, Cell[]>()
  readonly #merges: Merge[] = []
  readonly #hiddenRows = new Set<number>()
  readonly #hiddenColumns = new Set<number>()
  readonly #globals: Globals
  readonly #budget: CellBudget
  /** Where the text goes that follows a formula. */
  #formula: { readonly row: number; readonly column: number } | null = null

  constructor(globals: Globals, budget: CellBudget) {
    this.#globals = globals
    this.#budget = budget
  }

  result(): Omit<Sheet, 'name' | 'hidden'> {
    const rows = [...this.#rows].map(([row, cells]): SheetRow => {
      this.#budget.spend(0, cells.length)
      return { row, cells }
    })
    return {
      rows: rows.sort((a, b) => a.row - b.row),
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenColumns: this.#hiddenColumns,
    }
  }

  add(record: BiffRecord): void {
    const view = viewOf(record)
    switch (record.id) {
      case ids.sharedString:
        return this.#set(view, this.#sharedString(view.getUint32(6, true)))
      case ids.text:
      case ids.richText:
        return this.#set(view, textCell(new StringReader([record.data], 6).read(2)))
      case ids.number:
        return this.#set(view, this.#number(view.getUint16(4, true), view.getFloat64(6, true)))
      case ids.numberRk:
        return this.#set(view, this.#number(view.getUint16(4, true), decodeRk(view.getUint32(6, true))))
      case ids.numbersRk:
        return this.#setNumbers(view)
      case ids.truthOrError:
        return this.#set(view, truthOrError(view.getUint8(6), view.getUint8(7) === 1))
      case ids.formula:
        return this.#setFormula(view)
      case ids.formulaText:
        return this.#setFormulaText(record)
      case ids.merges:
        return this.#addMerges(view)
      case ids.row:
        if ((view.getUint16(12, true) & 0x20) !== 0) this.#hiddenRows.add(view.getUint16(0, true) + 1)
        return
      case ids.columns:
        return this.#hideColumns(view)
    }
  }

  #set(view: DataView, cell: Cell): void {
    this.#place(view.getUint16(0, true) + 1, view.getUint16(2, true), cell)
  }

  #place(row: number, column: number, cell: Cell): void {
    if (cell === null) return
    this.#budget.spend(1)
    const cells = this.#rows.get(row)
    if (cells !== undefined) cells[column] = cell
    else {
      const first: Cell[] = []
      first[column] = cell
      this.#rows.set(row, first)
    }
  }

  #setNumbers(view: DataView): void {
    const [row, first] = [view.getUint16(0, true) + 1, view.getUint16(2, true)]
    for (let at = 4; at + 6 <= view.byteLength - 2; at += 6)
      this.#place(
        row,
        first + (at - 4) / 6,
        this.#number(view.getUint16(at, true), decodeRk(view.getUint32(at + 2, true))),
      )
  }

  /** The last result of the formula: a number, or by its last bytes something else. */
  #setFormula(view: DataView): void {
    const place = { row: view.getUint16(0, true) + 1, column: view.getUint16(2, true) }
    const kind = view.getUint16(12, true) === 0xffff ? view.getUint8(6) : null
    this.#formula = kind === 0 ? place : null
    if (kind === null) this.#set(view, this.#number(view.getUint16(4, true), view.getFloat64(6, true)))
    else if (kind === 1 || kind === 2) this.#set(view, truthOrError(view.getUint8(8), kind === 2))
  }

  #setFormulaText({ data }: BiffRecord): void {
    if (this.#formula !== null)
      this.#place(this.#formula.row, this.#formula.column, textCell(new StringReader([data], 0).read(2)))
    this.#formula = null
  }

  #addMerges(view: DataView): void {
    const count = view.getUint16(0, true)
    for (let at = 2; at < 2 + count * 8; at += 8)
      this.#merges.push({
        top: view.getUint16(at, true) + 1,
        bottom: view.getUint16(at + 2, true) + 1,
        left: view.getUint16(at + 4, true),
        right: view.getUint16(at + 6, true),
      })
  }

  #hideColumns(view: DataView): void {
    if ((view.getUint16(8, true) & 1) === 0) return
    for (let column = view.getUint16(0, true); column <= view.getUint16(2, true); column += 1)
      this.#hiddenColumns.add(column)
  }

  #number(style: number, value: number): Cell {
    return numberCell(value, this.#globals.formats[style] ?? 'number', this.#globals.since1904)
  }

  #sharedString(index: number): Cell {
    const text = this.#globals.strings[index]
    if (text === undefined) throw damaged('een tekst')
    return textCell(text)
  }
}

/** A number in 30 bits ([MS-XLS] 2.5.217): a whole one or the head of a double, perhaps in hundredths. */
function decodeRk(rk: number): number {
  const buffer = new DataView(new ArrayBuffer(8))
  buffer.setUint32(4, rk & ~3, true)
  const value = (rk & 2) !== 0 ? rk >> 2 : buffer.getFloat64(0, true)
  return (rk & 1) !== 0 ? value / 100 : value
}

const errorCodes: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
}

const truthOrError = (value: number, isError: boolean): Cell =>
  isError ? errorCell(errorCodes[value] ?? '#FOUT') : value !== 0

import { CellBudget } from '../budget'
import { maxColumn, maxRow, type Cell, type Merge, type Sheet, type SheetRow } from '../sheet'
import { damaged } from '../../unreadable'
import type { XmlReader } from '../xml'
import { readCell } from './readCell'

/** The tables of an OpenDocument spreadsheet (ISO 26300). Repeats of nothing cost nothing, repeats of a value count. */
export function readOds(reader: XmlReader): readonly Sheet[] {
  const hiddenStyles = new Set<string>()
  const budget = new CellBudget()
  const sheets: Sheet[] = []
  let style = ''
  while (reader.next()) {
    if (reader.kind === 'close') continue
    if (reader.name === 'style') style = reader.attribute('style:name') ?? ''
    if (reader.name === 'table-properties' && reader.attribute('table:display') === 'false')
      hiddenStyles.add(style)
    if (reader.name === 'dde-links' || reader.name === 'tracked-changes') reader.skipElement()
    if (reader.name === 'table') sheets.push(new Table(reader, hiddenStyles, budget))
  }
  return sheets
}

class Table implements Sheet {
  readonly name: string
  readonly hidden: boolean
  readonly rows: SheetRow[] = []
  readonly merges: Merge[] = []
  readonly hiddenRows = new Set<number>()
  readonly hiddenColumns = new Set<number>()
  readonly #reader: XmlReader
  readonly #budget: CellBudget
  #row = 1
  #column = 0

  constructor(reader: XmlReader, hiddenStyles: ReadonlySet<string>, budget: CellBudget) {
    this.#reader = reader
    this.#budget = budget
    this.name = reader.attribute('table:name') ?? ''
    this.hidden = hiddenStyles.has(reader.attribute('table:style-name') ?? '')
    if (reader.kind === 'open') this.#read()
  }

  #read(): void {
    const reader = this.#reader
    while (reader.next() && !(reader.kind === 'close' && reader.name === 'table')) {
      if (reader.kind === 'close') continue
      if (reader.name === 'table-column') this.#readColumn()
      else if (reader.name === 'table-row') this.#readRow()
      else if (reader.name === 'shapes') reader.skipElement()
    }
  }

  #readColumn(): void {
    const next = this.#column + this.#repeat('table:number-columns-repeated')
    if (isHidden(this.#reader)) {
      this.#budget.spend(Math.min(next, maxColumn) - Math.min(this.#column, maxColumn))
      for (let column = this.#column; column < Math.min(next, maxColumn); column += 1)
        this.hiddenColumns.add(column)
    }
    this.#column = next
  }

  #readRow(): void {
    const repeat = this.#repeat('table:number-rows-repeated')
    const hidden = isHidden(this.#reader)
    const { cells, filled } = this.#reader.kind === 'open' ? this.#readCells() : { cells: [], filled: 0 }
    const end = this.#row + repeat
    this.#budget.spend(filled * repeat, cells.length * repeat)
    if (filled > 0) {
      if (end > maxRow + 1) throw damaged(`een rij van het werkblad “${this.name}”`)
      for (let row = this.#row; row < end; row += 1) {
        this.rows.push({ row, cells })
        if (hidden) this.hiddenRows.add(row)
      }
    }
    this.#row = end
  }

  #readCells(): { readonly cells: readonly Cell[]; readonly filled: number } {
    const reader = this.#reader
    const cells: Cell[] = []
    let [column, filled] = [0, 0]
    while (reader.next() && !(reader.kind === 'close' && reader.name === 'table-row')) {
      const isCell = reader.name === 'table-cell' || reader.name === 'covered-table-cell'
      if (!isCell || reader.kind === 'close') continue
      const repeat = this.#repeat('table:number-columns-repeated')
      if (reader.name === 'table-cell') this.#addMerge(column)
      const cell = readCell(reader)
      if (cell !== null) {
        if (column + repeat > maxColumn) throw damaged(`een cel van het werkblad “${this.name}”`)
        for (let at = column; at < column + repeat; at += 1) cells[at] = cell
        filled += repeat
      }
      column += repeat
    }
    return { cells, filled }
  }

  #addMerge(column: number): void {
    const columns = this.#repeat('table:number-columns-spanned')
    const rows = this.#repeat('table:number-rows-spanned')
    if (columns > 1 || rows > 1)
      this.merges.push({
        top: this.#row,
        bottom: this.#row + rows - 1,
        left: column,
        right: column + columns - 1,
      })
  }

  #repeat(attribute: string): number {
    const times = Number(this.#reader.attribute(attribute) ?? 1)
    return Number.isSafeInteger(times) && times >= 1 ? times : 1
  }
}

const isHidden = (reader: XmlReader) => /^(collapse|filter)$/.test(reader.attribute('table:visibility') ?? '')

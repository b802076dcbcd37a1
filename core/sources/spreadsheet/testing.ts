import { strToU8, zipSync } from 'fflate'
import { utils, write, type CellObject, type Range } from '@e965/xlsx'

export type TestCell = string | number | boolean | Date | CellObject | null

export interface TestOptions {
  readonly bookType?: 'xlsx' | 'biff8'
  /** Of the first sheet: `A1:C1`. */
  readonly merges?: readonly string[]
  readonly hidden?: readonly string[]
  readonly since1904?: boolean
}

/** A workbook as SheetJS writes it: a program that shares nothing with ours. */
export function workbook(
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
  { bookType = 'xlsx', merges = [], hidden = [], since1904 = false }: TestOptions = {},
): Uint8Array {
  const book = utils.book_new()
  for (const [at, [name, rows]] of Object.entries(sheets).entries()) {
    const sheet = utils.aoa_to_sheet(
      rows.map((cells) => [...cells]),
      { UTC: true, cellDates: false, dateNF: 'dd-mm-yyyy' },
    )
    if (at === 0 && merges.length > 0)
      sheet['!merges'] = merges.map((range): Range => utils.decode_range(range))
    utils.book_append_sheet(book, sheet, name)
  }
  book.Workbook = {
    WBProps: { date1904: since1904 },
    Sheets: book.SheetNames.map((name) => ({ name, Hidden: hidden.includes(name) ? 1 : 0 })),
  }
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }))
}

/** A number with a number format. */
export const formatted = (value: number, format: string): CellObject => ({ t: 'n', v: value, z: format })

/** The least that an .xlsx needs around the rows of one sheet; for what no program writes. */
export function bareXlsx(sheet: string): Uint8Array {
  const relation = (type: string, target: string) =>
    `<Relationships><Relationship Id="r1" Type="x/${type}" Target="${target}"/></Relationships>`
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(relation('officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="Blad1" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(relation('worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  })
}

/** An .ods around a `content.xml`. */
export const bareOds = (content: string): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
  })

import { closeSync, openSync, writeSync } from 'node:fs'
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { random, type Random } from './random'

/**
 * Writes a workbook with one worksheet: every fourth column text from a shared list, the others whole numbers and
 * decimals, one cell in fifty empty. Equal values at every run.
 */
export function makeXlsx(path: string, rowCount: number, columnCount: number): void {
  const file = openSync(path, 'w')
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    writeSync(file, bytes)
  })
  for (const [name, text] of Object.entries(parts)) write(zip, name, [text])
  write(zip, 'xl/worksheets/sheet1.xml', sheet(rowCount, columnCount))
  zip.end()
  closeSync(file)
}

function write(zip: Zip, name: string, texts: Iterable<string>): void {
  const entry = new ZipDeflate(name, { level: 6 })
  entry.mtime = new Date(2000, 0, 1)
  zip.add(entry)
  for (const text of texts) entry.push(strToU8(text))
  entry.push(new Uint8Array(0), true)
}

function* sheet(rowCount: number, columnCount: number): Generator<string> {
  const draw = random(2019)
  const columns = Array.from({ length: columnCount }, (_, at) => letters(at))
  yield `${declaration}<worksheet xmlns="${main}"><sheetData><row r="1">`
  yield columns
    .map((column, at) => `<c r="${column}1" t="inlineStr"><is><t>Kolom ${at + 1}</t></is></c>`)
    .join('')
  yield '</row>'
  for (let row = 2; row <= rowCount + 1; row += 1)
    yield `<row r="${row}">${columns.map((column, at) => cell(draw, at, `${column}${row}`)).join('')}</row>`
  yield '</sheetData></worksheet>'
}

function cell(draw: Random, column: number, place: string): string {
  if (draw(50) === 0) return ''
  if (column % 4 === 0) return `<c r="${place}" t="s"><v>${draw(words.length)}</v></c>`
  return `<c r="${place}"><v>${column % 4 === 1 ? draw(1000) : draw(100_000) / 100}</v></c>`
}

const letters = (at: number): string =>
  (at < 26 ? '' : letters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))

const words = ['Leek', 'Marum', 'Grootegast', 'Zuidhorn', 'Ezinge', 'onbekend']
const declaration = '<?xml version="1.0" encoding="UTF-8"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Gegevens" sheetId="1" r:id="r1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}" count="${words.length}" uniqueCount="${words.length}">${words.map((word) => `<si><t>${word}</t></si>`).join('')}</sst>`,
}

import type { WorkbookSheet } from './model'
import { sheetXml } from './sheetXml'
import { packParts } from './packParts'
import { recordOverride, recordParts, recordRelation } from './recordPart'
import { Styles } from './styles'
import { xmlText } from './xmlText'

/**
 * The bytes of an .xlsx. Equal sheets give equal bytes on every host: it holds no time, no name of its maker, and is packed by the
 * same code everywhere.
 *
 * @param record Canonical JSON of the provenance record, for a workbook that can be checked.
 */
export function writeWorkbook(sheets: readonly WorkbookSheet[], record: string | null = null): Uint8Array {
  const styles = new Styles()
  const worksheets = sheets.map((sheet) => sheetXml(sheet, styles))
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(sheets, record !== null),
    '_rels/.rels': relations([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at) => ({ type: 'worksheet', target: `worksheets/sheet${at + 1}.xml` })),
      { type: 'styles', target: 'styles.xml' },
      ...(record === null ? [] : [recordRelation]),
    ]),
    'xl/styles.xml': styles.xml,
    ...Object.fromEntries(worksheets.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
  }
  return packParts({ ...parts, ...(record === null ? {} : recordParts(record)) })
}

const officeTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function contentTypes(sheets: readonly WorkbookSheet[], hasRecord: boolean): string {
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet']),
    ['/xl/styles.xml', 'styles'],
  ]
  return [
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    ...overrides.map(
      ([part, type]) => `<Override PartName="${part}" ContentType="${officeTypes}.${type}+xml"/>`,
    ),
    hasRecord ? recordOverride : '',
    '</Types>',
  ].join('')
}

function relations(targets: readonly { readonly type: string; readonly target: string }[]): string {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const lines = targets.map(
    ({ type, target }, at) => `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
}

function workbook(sheets: readonly WorkbookSheet[]): string {
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  return [
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<sheets>${listed.join('')}</sheets></workbook>`,
  ].join('')
}

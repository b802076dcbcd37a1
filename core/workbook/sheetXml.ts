import type { WorkbookCell, WorkbookSheet } from './model'
import type { Styles } from './styles'
import { xmlText } from './xmlText'

/** A worksheet as a part of an Office Open XML workbook (ECMA-376). */
export function sheetXml({ headRows, widths, rows }: WorkbookSheet, styles: Styles): string {
  const pane =
    headRows === 0
      ? ''
      : `<pane ySplit="${headRows}" topLeftCell="A${headRows + 1}" activePane="bottomLeft" state="frozen"/>`
  const columns = widths.map(
    (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    // On paper a table is as wide as the page, and as long as it is.
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    '<sheetData>',
    ...rows.map((cells, row) => rowXml(cells, row, row < headRows, styles)),
    '</sheetData><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
  ].join('')
}

function rowXml(cells: readonly WorkbookCell[], row: number, isBold: boolean, styles: Styles): string {
  const found = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`, isBold, styles))
  return `<row r="${row + 1}">${found.join('')}</row>`
}

function cellXml(cell: WorkbookCell, place: string, isBold: boolean, styles: Styles): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`
  switch (cell.kind) {
    case 'tekst': {
      const [wraps, isRight] = [cell.look === 'terugloop', cell.look === 'rechts']
      const style = styles.look({ isBold, wraps, isRight, isQuoted: /^[=+\-@]/.test(cell.text) })
      return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${textXml(cell.text)}</t></is></c>`
    }
    case 'getal':
      return numberXml(place, cell.value, styles.look({ isBold, format: numberFormat(cell) }))
    case 'dag':
      return numberXml(place, serialDay(cell.iso), styles.look({ isBold, format: 'dd\\-mm\\-yyyy' }))
    case 'moment':
      return numberXml(
        place,
        serialDay(cell.iso),
        styles.look({ isBold, format: 'dd\\-mm\\-yyyy\\ hh:mm:ss' }),
      )
  }
}

const numberXml = (place: string, value: number, style: number) =>
  `<c r="${place}" s="${style}"><v>${value}</v></c>`

function numberFormat({ decimals, as }: Extract<WorkbookCell, { kind: 'getal' }>): string {
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`
  if (as === 'procent') return `0${fraction}%`
  return as === 'jaartal' ? '0' : `#,##0${fraction}`
}

/** Days since 30 December 1899, as spreadsheets count from 1 March 1900 on. */
function serialDay(iso: string): number {
  const utc = iso.includes('T') ? `${iso}Z` : `${iso}T00:00:00Z`
  return (Date.parse(utc) - Date.UTC(1899, 11, 30)) / 86_400_000
}

/** A text as a cell can hold it: longer than that, it is cut. */
function textXml(text: string): string {
  const whole = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text
  // Readers take `_x0041_` for a character.
  return xmlText(whole.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_'))
}

const longestText = 32_767

/** A, B, … Z, AA. @param column From 0. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`
}

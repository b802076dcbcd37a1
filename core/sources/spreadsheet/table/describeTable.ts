import type { Sheet } from '../sheet'
import type { BlockRow } from './block'
import { isFilled } from './block'
import { lineText } from './cellText'
import type { Table } from './findTable'

const maxLines = 20

/** What reading the sheet set aside or noticed, in Dutch. */
export function describeTable(table: Table, sheets: readonly Sheet[]): readonly string[] {
  const { title, units, body } = table
  return [
    ...describeChoice(table.sheet, sheets),
    ...title.slice(0, maxLines).map((row) => `Regel boven de tabel: ${rowText(row)}`),
    ...(units === null ? [] : ['De regel met eenheden is bij de kolommen gezet.']),
    ...describeTotal(table),
    ...body.footer.slice(0, maxLines).map((row) => `Regel onder de tabel: ${rowText(row)}`),
    ...(body.nextTable === null
      ? []
      : [`Vanaf rij ${body.nextTable} staat nog een tabel op het werkblad; die is niet gelezen.`]),
    ...describeBeside(table),
    ...describeHidden(table),
    ...(body.rows.length === 0 ? ['De tabel heeft geen rijen.'] : []),
  ]
}

/** The filled cells of a row on one line. */
export const rowText = ({ cells }: Pick<BlockRow, 'cells'>): string =>
  cells.filter(isFilled).map(lineText).join(' ')

function describeChoice(sheet: Sheet, sheets: readonly Sheet[]): readonly string[] {
  const others = sheets.filter((other) => other !== sheet)
  if (others.length === 0) return []
  const names = others.map(({ name, hidden }) => (hidden ? `${name} (verborgen)` : name))
  return [`Gelezen is werkblad “${sheet.name}”. Andere werkbladen: ${names.join(', ')}.`]
}

function describeTotal({ body: { total } }: Table): readonly string[] {
  if (total === null) return []
  return [`Rij ${total.row} telt de rijen erboven op en is geen rij van de tabel: ${rowText(total)}`]
}

function describeBeside({ sheet, beside }: Table): readonly string[] {
  const texts = beside.flatMap(({ left, right }) =>
    sheet.rows.flatMap(({ cells }) =>
      cells
        .slice(left, right + 1)
        .filter(isFilled)
        .map(lineText),
    ),
  )
  const more = texts.length > 5 ? [`Naast de tabel staan nog ${texts.length - 5} gevulde cellen.`] : []
  return [...texts.slice(0, 5).map((text) => `Naast de tabel: ${text}`), ...more]
}

/** Hidden rows and columns are read as any other: who hid them may not have meant to leave them out. */
function describeHidden({ sheet, body, columns }: Table): readonly string[] {
  const rows = body.rows.filter(({ row }) => sheet.hiddenRows.has(row)).length
  const hidden = columns.filter((column) => sheet.hiddenColumns.has(column)).map(letters)
  return [
    ...(sheet.hidden ? ['Het werkblad is verborgen in het bestand.'] : []),
    ...(rows === 0
      ? []
      : [`${rows} ${rows === 1 ? 'rij is' : 'rijen zijn'} verborgen in het bestand; gelezen zijn ze wel.`]),
    ...(hidden.length === 0
      ? []
      : [
          `Verborgen in het bestand, maar wel gelezen: ${hidden.length === 1 ? 'kolom' : 'kolommen'} ${hidden.join(', ')}.`,
        ]),
  ]
}

/** 0 → A, 26 → AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

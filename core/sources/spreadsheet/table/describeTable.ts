import { describeMean, describeSubtotals, describeUnadded } from '../../describeSubtotals'
import { noHeader } from '../../noHeader'
import { listRows } from '../../listRows'
import type { Sheet } from '../sheet'
import type { BlockRow } from './block'
import { isFilled } from './block'
import { isNumber, isYearNumber, lineText } from './cellText'
import type { Table } from './findTable'
import { letters } from './letters'

/** What reading the sheet noticed, in Dutch. */
export function describeTable(table: Table, sheets: readonly Sheet[]): readonly string[] {
  return [
    ...(sheets.length < 2 ? [] : [`Gelezen is werkblad “${table.sheet.name}”.`]),
    ...(table.header.length === 0 ? [noHeader] : []),
    ...describeRepeats(table),
    ...(table.numbering === null
      ? []
      : [`Rij ${table.numbering.row} nummert de kolommen en is niet gelezen.`]),
    ...describeShared(table),
    ...describeHeadings(table),
    ...describeSubtotals(table.body.subtotals.map(({ row }) => row)),
    ...(table.body.unadded === null ? [] : [describeUnadded(table.body.unadded.row)]),
    ...describeLast(table),
    ...describeHidden(table),
  ]
}

function describeLast({ body, columns }: Table): readonly string[] {
  const last = body.rows.at(-1)
  if (last === undefined) return []
  return describeMean(
    last.row,
    columns.map((column) => lineText(last.cells[column])),
  )
}

/** The filled cells of a row on one line. */
export const rowText = ({ cells }: Pick<BlockRow, 'cells'>): string =>
  cells.filter(isFilled).map(lineText).join(' ')

function describeRepeats({ repeats }: Table): readonly string[] {
  if (repeats.length === 0) return []
  const rows = listRows(repeats.map(({ row }) => row))
  return [
    repeats.length === 1
      ? `1 rij herhaalt de kop en is niet gelezen: ${rows}.`
      : `${repeats.length} rijen herhalen de kop en zijn niet gelezen: ${rows}.`,
  ]
}

/** Rows that have nothing but a word in the first column, each above a row with values. */
function describeHeadings({ body, columns }: Table): readonly string[] {
  const [first = 0] = columns
  const isAlone = (row: BlockRow | undefined) =>
    row !== undefined && row.filled === 1 && typeof row.cells[first] === 'string'
  const found = body.rows.filter((row, at) => {
    const next = body.rows[at + 1]
    return isAlone(row) && next !== undefined && !isAlone(next)
  })
  if (columns.length < 2 || found.length === 0 || found.length * 3 > body.rows.length) return []
  const rows = listRows(found.map(({ row }) => row))
  return [
    found.length === 1
      ? `1 rij heeft alleen een naam, als een tussenkop, en is wel gelezen: ${rows}.`
      : `${found.length} rijen hebben alleen een naam, als een tussenkop, en zijn wel gelezen: ${rows}.`,
  ]
}

/** A number of a merged cell stands in every row that the cell covers. */
function describeShared({ body, sheet, columns }: Table): readonly string[] {
  const [first, last] = [body.rows[0]?.row ?? 0, body.rows.at(-1)?.row ?? 0]
  const cellAt = new Map(body.rows.map(({ row, cells }) => [row, cells]))
  const places = sheet.merges
    .filter(({ top, bottom, left }) => {
      const cell = cellAt.get(top)?.[left]
      const isInside = bottom > top && top >= first && top < last && columns.includes(left)
      return isInside && isNumber(cell) && !isYearNumber(cell)
    })
    .map(({ top, bottom, left }) => `${letters(left)}${top}:${letters(left)}${bottom}`)
  if (places.length === 0) return []
  const more = places.length > maxPlaces ? ` en nog ${places.length - maxPlaces}` : ''
  return [
    `Een getal in samengevoegde cellen staat in elke rij die het beslaat (${places.slice(0, maxPlaces).join(', ')}${more}). Wie optelt, telt het vaker.`,
  ]
}

const maxPlaces = 5

/** Hidden rows and columns are read as any other: who hid them may not have meant to leave them out. */
function describeHidden({ sheet, body, columns }: Table): readonly string[] {
  const rows = body.rows.filter(({ row }) => sheet.hiddenRows.has(row)).length
  const hidden = columns.filter((column) => sheet.hiddenColumns.has(column)).map(letters)
  return [
    ...(sheet.hidden ? ['Het werkblad is verborgen in het bestand.'] : []),
    ...(rows === 0
      ? []
      : [
          rows === 1
            ? '1 rij is verborgen in het bestand, maar wel gelezen.'
            : `${rows} rijen zijn verborgen in het bestand, maar wel gelezen.`,
        ]),
    ...(hidden.length === 0
      ? []
      : [
          `Verborgen in het bestand, maar wel gelezen: ${hidden.length === 1 ? 'kolom' : 'kolommen'} ${hidden.join(', ')}.`,
        ]),
  ]
}

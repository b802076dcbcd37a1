import type { CellValue, ResultTable } from '../../bridge/table'
import type { ColumnRole } from '../../notebook/roles'
import { formatNumber, roundHalfAway } from '../../statistics/dutchNumbers'
import type { NumberProblem, PrintedNumber, Sentence } from './model'

/** What is published of a cell, to hold the numbers of a text against. */
export interface PublishedResult {
  readonly cell: string
  readonly table: ResultTable
  readonly roles: readonly ColumnRole[]
}

/** Further apart, the text is about another number. */
const nearPoints = 5
const nearShare = 0.2

/**
 * [T9] A number in a sentence that names a group of a cell's result (“in Leek … 12%”) and is close to the published
 * number of that group without being it: one of the two is a slip, or of another version.
 */
export function cellNumbers(
  sentence: Sentence,
  results: readonly PublishedResult[],
): readonly NumberProblem[] {
  if (sentence.numbers.length === 0) return []
  return results.flatMap((result) => {
    const rows = result.table.rows.filter((row) =>
      labelsOf(result, row).some((label) => names(sentence.text, label)),
    )
    const [row] = rows
    if (!row || rows.length > 1) return []
    const group = labelsOf(result, row).find((label) => names(sentence.text, label)) ?? ''
    return [...shares(sentence, result, row, group), ...counts(sentence, result, row, group)]
  })
}

type Row = Readonly<Record<string, CellValue>>

function labelsOf({ table, roles }: PublishedResult, row: Row): readonly string[] {
  const groups = table.columns.filter(
    ({ name, type }) => type === 'text' || roles.some(({ rol, kolom }) => rol === 'groep' && kolom === name),
  )
  return groups.flatMap(({ name }) => {
    const value = row[name]
    return typeof value === 'string' && value.length >= 4 ? [value] : []
  })
}

/** As a word of its own: `Leek` isn't in `leeks`. */
function names(text: string, label: string): boolean {
  if (!text.includes(label)) return false
  const escaped = label.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(String.raw`(?<![\p{L}\d])${escaped}(?![\p{L}\d])`, 'u').test(text)
}

function shares(
  { numbers }: Sentence,
  result: PublishedResult,
  row: Row,
  group: string,
): readonly NumberProblem[] {
  const columns = result.roles.filter(({ rol }) => rol === 'aandeel')
  const printed = numbers.filter(({ kind, signed }) => kind === 'percentage' && !signed)
  const [column] = columns
  const [number] = printed
  const value = column && row[column.kolom]
  if (columns.length !== 1 || printed.length !== 1 || !number || typeof value !== 'number') return []
  const exact = 100 * value
  if (roundHalfAway(exact, number.decimals) === number.value || Math.abs(exact - number.value) > nearPoints)
    return []
  return [differs(number, result.cell, group, `${formatNumber(exact, number.decimals)}%`)]
}

function counts(
  sentence: Sentence,
  result: PublishedResult,
  row: Row,
  group: string,
): readonly NumberProblem[] {
  return result.roles.flatMap((role) => {
    if (role.rol !== 'aantal' || role.eenheid === null) return []
    const unit = role.eenheid
    const value = row[role.kolom]
    const printed = sentence.numbers.filter(
      ({ kind, end }) => kind === 'aantal' && sentence.text.slice(end).startsWith(` ${unit}`),
    )
    const [number] = printed
    if (!number || printed.length > 1 || typeof value !== 'number' || number.value === value) return []
    if (Math.abs(number.value - value) > nearShare * value) return []
    return [differs(number, result.cell, group, `${formatNumber(value)} ${unit}`)]
  })
}

const differs = ({ text }: PrintedNumber, cell: string, group: string, published: string): NumberProblem => ({
  number: text,
  short: `${text}, maar de cel geeft ${published}`,
  why: `Bij ${group} staat ${text}, en cel ${cell} geeft ${published}.`,
  advice: 'Zet de waarde van de cel in de tekst ({{cel.kolom}}), of zeg waarover dit getal gaat.',
})

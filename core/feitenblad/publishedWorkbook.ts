import type { CellValue, ColumnType, ResultTable } from '../bridge/table'
import type { Flag, Severity } from '../evidence/flags'
import { columnDecimals } from '../figures/measure'
import type { Figure } from '../figures/model'
import { sourceText } from '../figures/notes'
import { protectedSign } from '../notebook/formatValue'
import type { ColumnRole } from '../notebook/roles'
import { formatNumber, formatPercent, roundHalfAway } from '../statistics/dutchNumbers'
import type { WorkbookCell, WorkbookSheet } from '../workbook/model'
import type { SourceManifest } from '../workspace/werkmap'

/** A published table with what has to go along with it. */
export interface PublishedTable extends Pick<Figure, 'data' | 'hidden' | 'shares' | 'decimals'> {
  readonly title: string
  readonly roles: readonly ColumnRole[]
  /** Sum of each count that may be told, by column. */
  readonly totals: Readonly<Record<string, number>>
  readonly sources: readonly SourceManifest[]
  /** As they may leave the bureau. */
  readonly flags: readonly Flag[]
}

/**
 * A published table as two worksheets: the table, and *Voorbehouden* with its sources, numbers and caveats. Numbers and days are
 * what they are; a share has the decimals with which it is published, mostly none; a protected cell has its sign and no value.
 */
export function publishedWorkbook(table: PublishedTable): readonly WorkbookSheet[] {
  return [tableSheet(table), caveatSheet(table)]
}

/** The tables of a whole sheet, each on a worksheet of its own, and one *Voorbehouden* with what goes along with each. */
export function sheetWorkbook(tables: readonly PublishedTable[]): readonly WorkbookSheet[] {
  const names = sheetNames(tables.map(({ title }) => title))
  const sheets = tables.map((table, at) => ({ ...tableSheet(table), name: names[at] ?? '' }))
  const lines = tables.flatMap((table, at) =>
    caveatLines(table).map((line) => [names[at] ?? '', ...line] as const),
  )
  return [...sheets, wordSheet('Voorbehouden', ['Werkblad', 'Soort', 'Tekst'], [34, 16, 110], lines)]
}

/** Names that a workbook takes: at most 31 characters, without the signs it refuses, each once whatever its capitals. */
function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set(['voorbehouden'])
  return titles.map((title) => {
    const plain = title
      .replaceAll(/[:\\/?*[\]]/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replace(/^'|'$/g, '')
    const start = plain === '' ? 'Tabel' : plain
    let name = shortened(start, 31)
    for (let count = 2; taken.has(name.toLowerCase()); count++)
      name = `${shortened(start, 31 - 4)} (${count})`
    taken.add(name.toLowerCase())
    return name
  })
}

const shortened = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`

function tableSheet(table: PublishedTable): WorkbookSheet {
  const { data, hidden } = table
  const places = new Set(hidden.map(({ row, column }) => `${row} ${column}`))
  const cells = data.columns.map(({ name, type }) => {
    const of = cellOf(table, name, type)
    return data.rows.map((row, at) => (places.has(`${at} ${name}`) ? sign : of(row[name] ?? null)))
  })
  const rows = data.rows.map((_, at) => cells.map((column) => column[at] ?? null))
  return {
    name: 'Resultaat',
    headRows: 1,
    widths: data.columns.map(({ name, type }) => widthOf(name, type, data)),
    rows: [data.columns.map(({ name }) => text(name)), ...rows],
  }
}

const sign: WorkbookCell = { kind: 'tekst', text: protectedSign, look: 'rechts' }
const text = (words: string): WorkbookCell => ({ kind: 'tekst', text: words })

function cellOf(
  { data, shares, roles, decimals: chosen = {} }: PublishedTable,
  name: string,
  type: ColumnType,
): (value: CellValue) => WorkbookCell {
  const own = chosen[name]
  const decimals = own ?? columnDecimals(data, name)
  const mayBeYears = decimals === 0 && roles.every(({ kolom, rol }) => kolom !== name || rol === 'groep')
  return (value) => {
    if (value === null || typeof value === 'boolean') return value
    if (typeof value === 'string') return textOrDay(value, type)
    if (shares.includes(name)) return shareCell(value, own ?? 0)
    const isYear = mayBeYears && value >= 1900 && value < 2100
    const shown = own === undefined ? value : roundHalfAway(value, own)
    return { kind: 'getal', value: shown, decimals, ...(isYear ? { as: 'jaartal' as const } : {}) }
  }
}

/** No more decimals than are published; `<1%` is no number. */
function shareCell(value: number, decimals: number): WorkbookCell {
  const shown = formatPercent(value, decimals)
  if (/^[<>]/.test(shown)) return { kind: 'tekst', text: shown, look: 'rechts' }
  return { kind: 'getal', value: roundHalfAway(value, decimals + 2), decimals, as: 'procent' }
}

function textOrDay(value: string, type: ColumnType): WorkbookCell {
  // Spreadsheets know no days before 1 March 1900 for certain.
  const isKnown = value >= '1900-03-01' && /^\d{4}-/.test(value)
  if (type === 'date' && isKnown) return { kind: 'dag', iso: value }
  return type === 'datetime' && isKnown ? { kind: 'moment', iso: value } : text(value)
}

function widthOf(name: string, type: ColumnType, { rows }: ResultTable): number {
  const least = type === 'datetime' ? 19 : type === 'date' ? 11 : 8
  const longest = rows.reduce((most, row) => Math.max(most, String(row[name] ?? '').length), name.length)
  return Math.min(60, Math.max(least, longest + 2))
}

const caveatSheet = (table: PublishedTable): WorkbookSheet =>
  wordSheet('Voorbehouden', ['Soort', 'Tekst'], [14, 110], caveatLines(table))

function caveatLines(table: PublishedTable): readonly (readonly [string, string])[] {
  const { title, hidden, roles, totals, sources, flags } = table
  return [
    ['Tabel', title],
    ...Object.entries(totals).map(([column, total]) => ['n', totalWords(column, total, roles)] as const),
    ...(hidden.length === 0
      ? []
      : [['Tekens', `${protectedSign} is niet getoond vanwege de herleidbaarheid tot personen`] as const]),
    ...sources.map((source) => ['Bron', sourceText([source]).replace(/^Bron: /, '')] as const),
    ...flags.map(({ severity, message }) => [severityWords[severity], message] as const),
  ]
}

const wordSheet = (
  name: string,
  head: readonly string[],
  widths: readonly number[],
  lines: readonly (readonly string[])[],
): WorkbookSheet => ({
  name,
  headRows: 1,
  widths,
  rows: [
    head.map(text),
    ...lines.map((line) =>
      line.map((words): WorkbookCell => ({ kind: 'tekst', text: words, look: 'terugloop' })),
    ),
  ],
})

const severityWords: Readonly<Record<Severity, string>> = {
  blokkeert: 'Blokkeert',
  waarschuwt: 'Waarschuwt',
  informeert: 'Ter informatie',
}

function totalWords(column: string, total: number, roles: readonly ColumnRole[]): string {
  const role = roles.find(({ kolom }) => kolom === column)
  const unit = role?.rol === 'aantal' && role.eenheid !== null ? ` ${role.eenheid}` : ''
  return `${formatNumber(total, 0)}${unit} (kolom ${column})`
}

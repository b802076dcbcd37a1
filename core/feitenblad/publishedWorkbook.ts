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
export interface PublishedTable extends Pick<Figure, 'data' | 'hidden' | 'shares'> {
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
 * what they are; a share is a whole percentage, as it is published; a protected cell has its sign and no value.
 */
export function publishedWorkbook(table: PublishedTable): readonly WorkbookSheet[] {
  return [tableSheet(table), caveatSheet(table)]
}

function tableSheet({ data, hidden, shares, roles }: PublishedTable): WorkbookSheet {
  const places = new Set(hidden.map(({ row, column }) => `${row} ${column}`))
  const cells = data.columns.map(({ name, type }) => {
    const of = cellOf(data, name, type, shares, roles)
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
  data: ResultTable,
  name: string,
  type: ColumnType,
  shares: readonly string[],
  roles: readonly ColumnRole[],
): (value: CellValue) => WorkbookCell {
  const decimals = columnDecimals(data, name)
  const mayBeYears = decimals === 0 && roles.every(({ kolom, rol }) => kolom !== name || rol === 'groep')
  return (value) => {
    if (value === null || typeof value === 'boolean') return value
    if (typeof value === 'string') return textOrDay(value, type)
    if (shares.includes(name)) return shareCell(value)
    const isYear = mayBeYears && value >= 1900 && value < 2100
    return { kind: 'getal', value, decimals, ...(isYear ? { as: 'jaartal' as const } : {}) }
  }
}

/** No more decimals than are published; `<1%` is no number. */
function shareCell(value: number): WorkbookCell {
  const shown = formatPercent(value)
  if (/^[<>]/.test(shown)) return { kind: 'tekst', text: shown, look: 'rechts' }
  return { kind: 'getal', value: roundHalfAway(value, 2), decimals: 0, as: 'procent' }
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

function caveatSheet({ title, hidden, roles, totals, sources, flags }: PublishedTable): WorkbookSheet {
  const lines: readonly (readonly [string, string])[] = [
    ['Tabel', title],
    ...Object.entries(totals).map(([column, total]) => ['n', totalWords(column, total, roles)] as const),
    ...(hidden.length === 0
      ? []
      : [['Tekens', `${protectedSign} is niet getoond vanwege de herleidbaarheid tot personen`] as const]),
    ...sources.map((source) => ['Bron', sourceText([source]).replace(/^Bron: /, '')] as const),
    ...flags.map(({ severity, message }) => [severityWords[severity], message] as const),
  ]
  return {
    name: 'Voorbehouden',
    headRows: 1,
    widths: [14, 110],
    rows: [
      ['Soort', 'Tekst'].map(text),
      ...lines.map(([kind, words]): readonly WorkbookCell[] => [
        { kind: 'tekst', text: kind, look: 'terugloop' },
        { kind: 'tekst', text: words, look: 'terugloop' },
      ]),
    ],
  }
}

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

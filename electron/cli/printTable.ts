import type { CellValue } from '../../core/bridge/table'
import { formatNumber } from '../../core/statistics/dutchNumbers'

const widest = 40
const mostRows = 40

/** Prints a table for a person: aligned columns, Dutch numbers, • for protected cells. */
export function printTable(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, CellValue>>[],
  hidden: ReadonlySet<string> = new Set(),
): void {
  const shown = rows.slice(0, mostRows)
  const text = shown.map((row, at) =>
    columns.map((column) => (hidden.has(`${at}:${column}`) ? '•' : cellText(row[column] ?? null))),
  )
  const widths = columns.map((column, i) =>
    Math.max(column.length, ...text.map((row) => row[i]?.length ?? 0)),
  )
  const numeric = columns.map((column) => shown.some((row) => typeof row[column] === 'number'))
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, i) => (numeric[i] ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  ')}`
  console.log(line(columns).trimEnd())
  for (const row of text) console.log(line(row).trimEnd())
  if (rows.length > shown.length) console.log(`  … en nog ${formatNumber(rows.length - shown.length)} rijen`)
}

function cellText(value: CellValue): string {
  if (value === null) return '—'
  const text = typeof value === 'number' ? formatNumber(value) : String(value)
  return text.length > widest ? `${text.slice(0, widest - 1)}…` : text
}

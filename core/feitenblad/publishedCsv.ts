import type { CellValue } from '../bridge/table'
import type { Figure } from '../figures/model'
import { formatPercent, roundHalfAway } from '../statistics/dutchNumbers'
import { protectedSign } from '../notebook/formatValue'

/**
 * A figure's published data for a Dutch spreadsheet: byte order mark, semicolons, decimal comma, CRLF. Below the data,
 * after an empty line, what the figure says under its chart. Shares are percentages as published: `38%` is a number there.
 */
export function publishedCsv(
  figure: Pick<Figure, 'data' | 'hidden' | 'shares' | 'decimals' | 'title' | 'withheld' | 'notes'>,
): string {
  const { columns, rows } = figure.data
  const hidden = new Set(figure.hidden.map(({ row, column }) => `${row} ${column}`))
  const lines = [
    columns.map(({ name }) => textField(name)),
    ...rows.map((row, index) =>
      columns.map(({ name }) =>
        hidden.has(`${index} ${name}`)
          ? protectedSign
          : field(row[name] ?? null, figure.shares.includes(name), figure.decimals?.[name]),
      ),
    ),
    [],
    [textField(figure.title)],
    ...(figure.withheld === null ? [] : [[textField(figure.withheld)]]),
    ...figure.notes.map(({ text }) => [textField(text)]),
  ]
  return `\uFEFF${lines.map((line) => `${line.join(';')}\r\n`).join('')}`
}

function field(value: CellValue, isShare: boolean, decimals?: number): string {
  if (value === null) return ''
  if (typeof value === 'number' && isShare) return formatPercent(value, decimals)
  if (typeof value === 'number')
    return (decimals === undefined ? String(value) : fixedText(value, decimals)).replace('.', ',')
  return textField(typeof value === 'boolean' ? (value ? 'ja' : 'nee') : value)
}

const fixedText = (value: number, decimals: number) => roundHalfAway(value, decimals).toFixed(decimals)

// A spreadsheet runs a text that starts like a formula; an apostrophe in front makes it text.
function textField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

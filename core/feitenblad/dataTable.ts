import type { Element } from 'hast'
import type { CellValue } from '../bridge/table'
import type { Figure } from '../figures/model'
import { columnDecimals } from '../figures/measure'
import { protectedSign } from '../notebook/formatValue'
import { formatDate, formatNumber, formatPercent } from '../statistics/dutchNumbers'
import { h } from './hast'
import { whyHidden } from './whyHidden'

/** The published data of a figure, numbers as they are read; a protected cell is • and the reason stands below. */
export function dataTable(
  figure: Figure,
  id: string,
  title: string = `Gegevens bij: ${figure.title}`,
): Element {
  const { columns, rows } = figure.data
  const hidden = new Set(figure.hidden.map(({ row, column }) => `${row} ${column}`))
  const head = columns.map(({ name, type }) =>
    h('th', { scope: 'col', className: type === 'number' ? ['getal'] : [] }, name.replaceAll('_', ' ')),
  )
  const body = rows.map((row, index) =>
    h(
      'tr',
      {},
      ...columns.map(({ name, type }, place) => {
        const text = hidden.has(`${index} ${name}`)
          ? protectedSign
          : cellText(row[name] ?? null, name, figure)
        if (place === 0) return h('th', { scope: 'row' }, text)
        return h('td', { className: type === 'number' ? ['getal'] : [] }, text)
      }),
    ),
  )
  const caption = h('caption', {}, title)
  const table = h('table', { id }, caption, h('thead', {}, h('tr', {}, ...head)), h('tbody', {}, ...body))
  return h(
    'div',
    { className: ['tabel'] },
    table,
    hidden.size === 0 ? null : h('p', { className: ['tabel-noot'] }, whyHidden),
  )
}

function cellText(value: CellValue, column: string, { data, shares }: Figure): string {
  if (value === null) return '–'
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  if (typeof value === 'number') {
    if (shares.includes(column)) return formatPercent(value)
    return isYear(value, column) ? String(value) : formatNumber(value, columnDecimals(data, column))
  }
  return data.columns.some(({ name, type }) => name === column && type === 'date') ? formatDate(value) : value
}

// A year is a number in the data and a name to a reader: no thousands point.
const isYear = (value: number, column: string) =>
  /jaar|periode/.test(column) && Number.isInteger(value) && value >= 1000 && value < 3000

import { bareUnit, isUnit, splitUnit } from '../../columns/units'
import type { RawColumn } from '../../rawTable'
import { isFilled, mergesOf } from './block'
import { lineText } from './cellText'
import type { Table } from './findTable'

/**
 * The columns of a table: levels of a stacked header joined with ' | ', equal neighbours once. A topic stands above its
 * own columns and those to the right, as far as nothing in its own level or above it begins.
 */
export function readHeaders(table: Table): readonly RawColumn[] {
  const levels = spreadLevels(table)
  return table.columns.map((column, at) => {
    const texts = levels.map((level) => level[at] ?? '').filter((text) => text !== '')
    const header = namesRows(table, at) ? (texts.at(-1) ?? '') : joined(texts)
    const said = lineText(table.units?.cells[column])
    const unit = isUnit(said) ? bareUnit(said) : ''
    // A word among the units names the rows.
    if (header === '' && said !== '' && unit === '') return { header: said, ...splitUnit(said) }
    if (header === '') return { header: `Kolom ${at + 1}`, label: `Kolom ${at + 1}`, unit: unit || null }
    if (unit !== '') return { header, label: header, unit }
    const last = texts.at(-1) ?? ''
    // The units tell the columns apart: they stay in header and name.
    if (texts.length > 1 && isUnit(last))
      return { header, name: header, label: joined(texts.slice(0, -1)), unit: last }
    return { header, ...splitUnit(header) }
  })
}

const joined = (texts: readonly string[]) =>
  texts.filter((text, level) => text !== texts[level - 1]).join(' | ')

/** The last level may name the first column alone: what stood above it names the columns to its right. */
function namesRows({ header, columns }: Table, at: number): boolean {
  const last = header.at(-1)
  return at === 0 && header.length > 1 && last?.filled === 1 && isFilled(last.cells[columns[0] ?? 0])
}

function spreadLevels({ header, columns, sheet }: Table): readonly (readonly string[])[] {
  const block = { left: columns[0] ?? 0, right: columns.at(-1) ?? 0, filled: 0 }
  const begins: boolean[] = []
  return header.map(({ row, cells }, level) => {
    const merges = mergesOf(sheet.merges, row, block)
    const isLast = level === header.length - 1 || header.slice(level + 1).every(({ filled }) => filled === 1)
    let topic = ''
    return columns.map((column, at) => {
      const merge = merges.find(({ left, right }) => left < column && right >= column)
      const own = lineText(cells[column])
      if (own !== '' || begins[at] === true) topic = merge === undefined || own !== '' ? own : topic
      if (own !== '') begins[at] = true
      const spreads = merge !== undefined || (!isLast && hasBelow(header.slice(level + 1), column))
      return own !== '' || spreads ? topic : ''
    })
  })
}

const hasBelow = (levels: Table['header'], column: number) =>
  levels.some(({ cells }) => isFilled(cells[column]))

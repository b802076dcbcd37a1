import { splitUnit } from '../columns/units'
import type { RawColumn } from '../rawTable'
import type { Layout } from './layout'

/** The columns of a table: levels of a stacked header joined with ' | ', equal neighbours once. */
export function readColumns(layout: Layout): readonly RawColumn[] {
  const levels = layout.hasUnitRecord ? layout.header.slice(0, -1) : layout.header
  const units = layout.hasUnitRecord ? (layout.header.at(-1) ?? []) : []
  const spread = levels.map((fields, level) =>
    level < levels.length - 1 ? spreadTopics(fields, layout) : fields,
  )
  return Array.from({ length: layout.width }, (_, column) => {
    const cells = spread.map((fields) => fields[column] ?? '').filter((cell) => cell !== '')
    if (layout.header.length > 1 && column < layout.stubColumns)
      return plainColumn(units[column] || cells.at(-1) || '', column)
    const header = cells.filter((cell, level) => cell !== cells[level - 1]).join(' | ')
    return units[column] ? { header, label: header, unit: units[column] } : plainColumn(header, column)
  })
}

const plainColumn = (header: string, column: number): RawColumn =>
  header === ''
    ? { header: `Kolom ${column + 1}`, label: `Kolom ${column + 1}`, unit: null }
    : { header, ...splitUnit(header) }

/** Puts a topic that stands above its first column above the others too. */
function spreadTopics(fields: readonly string[], layout: Layout): readonly string[] {
  let topic = ''
  return fields.map((field, column) => {
    if (column >= layout.stubColumns && field !== '') topic = field
    return column < layout.stubColumns ? field : topic
  })
}

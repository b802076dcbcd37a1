import { bareUnit, isUnit, splitUnit } from '../columns/units'
import type { RawColumn } from '../rawTable'
import type { Layout } from './layout'

/** The columns of a table: levels of a stacked header joined with ' | ', equal neighbours once. */
export function readColumns(layout: Layout): readonly RawColumn[] {
  if (layout.isSurvey) return questionColumns(layout)
  const levels = layout.hasUnitRecord ? layout.header.slice(0, -1) : layout.header
  const units = layout.hasUnitRecord ? (layout.header.at(-1) ?? []) : []
  const last = levels.at(-1) ?? []
  // A topic above columns that only their units tell apart.
  const isTopic = units.some(
    (unit, column) => column >= layout.stubColumns && unit !== '' && (last[column] ?? '') === '',
  )
  const spread = levels.map((fields, level) =>
    level < levels.length - 1 || isTopic ? spreadTopics(fields, layout) : fields,
  )
  return Array.from({ length: layout.width }, (_, column) => {
    const cells = spread.map((fields) => fields[column] ?? '').filter((cell) => cell !== '')
    if (layout.header.length > 1 && column < layout.stubColumns)
      return plainColumn(units[column] || cells.at(-1) || '', column)
    const header = cells.filter((cell, level) => cell !== cells[level - 1]).join(' | ')
    const unit = bareUnit(units[column] ?? '')
    const own = cells.at(-1) ?? ''
    if (unit === '' && cells.length > 1 && isUnit(own)) return toldApart(cells.slice(0, -1).join(' | '), own)
    if (unit === '') return plainColumn(header, column)
    return isTopic ? toldApart(header, unit) : { header, label: header, unit }
  })
}

function questionColumns({ width, header: [names = [], words = []] }: Layout): readonly RawColumn[] {
  return Array.from({ length: width }, (_, column) => {
    const name = names[column] || `Kolom ${column + 1}`
    return { header: name, name, label: words[column] || name, unit: null }
  })
}

function toldApart(topic: string, unit: string): RawColumn {
  const header = topic === '' ? unit : `${topic} | ${unit}`
  return { header, name: header, label: topic === '' ? unit : topic, unit }
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

import type { ColumnFilter, RowView } from '../../../core/engine/view/rowView'
import { formatExact } from '../../ui/formatValue'

/** A condition as its user would say it: `domein bevat “zorg”`, `n van 10 t/m 20`. */
export function filterWords(filter: ColumnFilter): string {
  const { column } = filter
  switch (filter.kind) {
    case 'bevat':
      return `${column} bevat “${filter.text}”`
    case 'is':
      return `${column} is ${filter.value ? 'ja' : 'nee'}`
    case 'ontbreekt':
      return `${column} ontbreekt`
    case 'tussen': {
      const from = filter.from === null ? [] : [`van ${formatExact(filter.from, false)}`]
      const to = filter.to === null ? [] : [`t/m ${formatExact(filter.to, false)}`]
      return [column, ...from, ...to].join(' ')
    }
  }
}

/** The next order of a column: rising, falling, then the table's own. */
export function nextSort(sort: RowView['sort'], column: string): RowView['sort'] {
  if (sort?.column !== column) return { column, descending: false }
  return sort.descending ? null : { column, descending: true }
}

/** The view with another condition on a column; null takes it away. */
export function withFilter(view: RowView, column: string, filter: ColumnFilter | null): RowView {
  const others = view.filters.filter((one) => one.column !== column)
  return { ...view, filters: filter === null ? others : [...others, filter] }
}

import { fail, succeed, type Outcome } from '../../../core/bridge/outcome'
import type { ResultColumn } from '../../../core/bridge/table'
import type { ColumnFilter } from '../../../core/engine/view/rowView'
import { readParameter } from '../../../core/notebook/readParameter'
import { formatExact } from '../../ui/formatValue'

/** What stands in the form of a column's filter, as it was typed. */
export interface FilterText {
  readonly text: string
  readonly from: string
  readonly to: string
  readonly is: '' | 'ja' | 'nee'
  readonly isMissing: boolean
}

/** The form of a filter, so that it can be changed. */
export function filterText(filter: ColumnFilter | undefined): FilterText {
  const empty: FilterText = { text: '', from: '', to: '', is: '', isMissing: false }
  switch (filter?.kind) {
    case undefined:
      return empty
    case 'bevat':
      return { ...empty, text: filter.text }
    case 'is':
      return { ...empty, is: filter.value ? 'ja' : 'nee' }
    case 'ontbreekt':
      return { ...empty, isMissing: true }
    case 'tussen':
      return { ...empty, from: typed(filter.from), to: typed(filter.to) }
  }
}

/** The condition that was typed; null when the form is empty. A problem is a Dutch sentence and says which field. */
export function readFilter(
  { name: column, type }: ResultColumn,
  form: FilterText,
): Outcome<ColumnFilter | null, { readonly field: 'from' | 'to'; readonly text: string }> {
  if (form.isMissing) return succeed({ kind: 'ontbreekt', column })
  if (type === 'text') return succeed(form.text === '' ? null : { kind: 'bevat', column, text: form.text })
  if (type === 'boolean')
    return succeed(form.is === '' ? null : { kind: 'is', column, value: form.is === 'ja' })
  const soort = type === 'number' ? 'getal' : 'datum'
  const [from, to] = (['from', 'to'] as const).map((field) =>
    form[field].trim() === '' ? succeed(null) : readParameter({ soort, keuzes: [] }, form[field]),
  )
  if (from && !from.ok) return fail({ field: 'from', text: from.problem })
  if (to && !to.ok) return fail({ field: 'to', text: to.problem })
  const [low, high] = [bound(from?.value), bound(to?.value)]
  if (low === null && high === null) return succeed(null)
  if (low !== null && high !== null && low > high)
    return fail({ field: 'to', text: 'Deze grens ligt onder de eerste.' })
  return succeed({ kind: 'tussen', column, from: low, to: high })
}

const bound = (value: unknown): number | string | null =>
  typeof value === 'number' || typeof value === 'string' ? value : null

function typed(value: number | string | null): string {
  if (value === null) return ''
  return typeof value === 'number' ? String(value).replace('.', ',') : formatExact(value, false)
}

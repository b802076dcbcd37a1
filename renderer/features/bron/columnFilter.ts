import type { InspectedColumn } from '../../../core/sources/inspection'
import { typeWords } from '../../ui/formatValue'

export interface ColumnFilter {
  /** Words that must all stand somewhere in what is known of a column. */
  readonly text: string
  /** Only columns in which values are missing. */
  readonly missingOnly: boolean
}

export const noFilter: ColumnFilter = { text: '', missingOnly: false }

/** The columns that fit, by name, label, header, type, unit or role; capitals and accents don't count. */
export function filterColumns(
  columns: readonly InspectedColumn[],
  { text, missingOnly }: ColumnFilter,
): readonly InspectedColumn[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  return columns.filter((column) => {
    if (missingOnly && column.nulls === 0) return false
    const { name, label, header, type, unit, role } = column
    const known = plain([name, label, header, typeWords[type], unit ?? '', role ?? ''].join(' '))
    return words.every((word) => known.includes(word))
  })
}

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

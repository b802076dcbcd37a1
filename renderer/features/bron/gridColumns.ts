import type { CellValue, Row } from '../../../core/bridge/table'
import { columnType } from '../../../core/engine/rows'
import type { SourceState } from '../../../core/workbench/model'
import { formatExact, typeWords } from '../../ui/formatValue'
import { columnWidth } from '../../ui/grid/columnWidths'
import type { GridColumn } from '../../ui/grid/DataGrid'
import { areYears } from '../../ui/years'

export interface SourceColumn extends GridColumn {
  /** Name of the column that says why a value is missing; null when none is. */
  readonly reason: string | null
  readonly format: (value: NonNullable<CellValue>) => string
}

/**
 * The columns of a source's table for the grid. Those with reasons are shown where the value they are about is missing.
 *
 * @param sample A row, for the width of the columns; null while none is read.
 */
export function gridColumns(source: SourceState, sample: Row | null): readonly SourceColumn[] {
  const names = new Set(source.columns.map(({ name }) => name))
  const isReason = (name: string) => name.endsWith('_reden') && names.has(name.slice(0, -'_reden'.length))
  return source.columns.flatMap(({ name, type }): SourceColumn[] => {
    if (isReason(name)) return []
    const kind = columnType(type)
    const facts = source.inspection?.columns.find((column) => column.name === name)
    const unit = source.recipe?.columns.find((column) => column.name === name)?.unit ?? null
    const detail = [typeWords[kind], unit].filter((word) => word !== null).join(', ')
    const format = (value: NonNullable<CellValue>) => formatExact(value, areYears(facts?.profile))
    const value = sample?.[name] ?? null
    const reason = names.has(`${name}_reden`) ? `${name}_reden` : null
    return [
      {
        key: name,
        title: name,
        detail,
        isNumber: kind === 'number',
        width: columnWidth([
          name,
          detail,
          ...(value === null ? [] : [format(value)]),
          ...(facts?.profile?.top.map((top) => top.value) ?? []),
          ...Object.keys(reason === null ? {} : (facts?.missing ?? {})),
        ]),
        reason,
        format,
      },
    ]
  })
}

import type { CellValue, ResultColumn, ResultTable } from '../../../core/bridge/table'
import type { Weergave } from '../../../core/evidence/flags'
import type { ColumnRole } from '../../../core/notebook/roles'
import { reasonColumn } from '../../../core/workbench/results/missingReason'
import { columnFormat, typeWords } from '../../ui/formatValue'
import { columnWidth } from '../../ui/grid/columnWidths'
import type { GridColumn } from '../../ui/grid/DataGrid'

export interface ShownColumn extends GridColumn, ResultColumn {
  readonly format: (value: CellValue) => string | null
}

/** Rows that a column's width is taken from. */
const measured = 60
/** Room beside a title for what can be done with the column. */
const markRoom = '   '

/**
 * The columns of a result for the grid. Columns with reasons are shown where the value they are about is missing.
 *
 * @param without Columns that are left out on the screen.
 */
export function resultColumns(
  table: ResultTable,
  roles: readonly ColumnRole[],
  weergave: Weergave,
  without: readonly string[],
): readonly ShownColumn[] {
  const left = new Set([...without, ...table.columns.flatMap(({ name }) => reasonsOf(name, table))])
  return table.columns
    .filter(({ name }) => !left.has(name))
    .map(({ name, type }) => {
      const format = columnFormat(name, table, roles, weergave)
      const detail = roleWord(name, roles) ?? typeWords[type]
      const texts = table.rows.slice(0, measured).map((row) => format(row[name] ?? null) ?? '')
      return {
        ...{ name, type, format, detail, key: name, title: name },
        isNumber: type === 'number',
        width: columnWidth([`${name}${markRoom}`, `${detail}${markRoom}`, ...texts]),
      }
    })
}

/** The name of a column's reasons, when that is what they are: a reason stands only where the value is missing. */
function reasonsOf(column: string, { columns, rows }: ResultTable): readonly string[] {
  const reasons = reasonColumn(column)
  if (!columns.some(({ name, type }) => name === reasons && type === 'text')) return []
  const areReasons = rows.every((row) => row[column] === null || row[reasons] === null)
  return areReasons ? [reasons] : []
}

/** `groep`, `aantal, trajecten`; null where a column has no role. */
function roleWord(column: string, roles: readonly ColumnRole[]): string | null {
  const role = roles.find(({ kolom }) => kolom === column)
  if (role === undefined) return null
  if (role.rol === 'bereik') return `bereik in ${role.eenheden}`
  const unit = 'eenheid' in role ? role.eenheid : null
  return unit === null ? role.rol : `${role.rol}, ${unit}`
}

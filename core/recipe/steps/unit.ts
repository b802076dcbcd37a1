import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { quoteName } from '../../engine/rows'
import { splitUnit } from '../../sources/columns/units'
import type { StepOf } from '../../workspace/steps'
import { columnsNamed, isNumeric, sqlNamesOf } from '../columns'
import type { PlannedStep, StepInput, TableColumn } from '../model'
import { readUnit } from '../units'

/**
 * `eenheid`: numbers in another unit of the same kind, such as `x 1 000` in `aantal` or `%` in `aandeel`. Factors are
 * powers of ten, so no digit changes: 26,6 thousand is 26600, and not more exact than it was.
 */
export function planUnit(step: StepOf<'eenheid'>, { table }: StepInput): Outcome<PlannedStep, string> {
  const found = columnsNamed(table, step.kolommen)
  if (!found.ok) return found
  const to = readUnit(step.naar)
  if (to === null) return fail(`“${step.naar}” is geen eenheid waar getallen naar om te rekenen zijn.`)
  const changed = new Map<TableColumn, { readonly column: TableColumn; readonly power: number }>()
  for (const column of found.value) {
    if (!isNumeric(column.type)) return fail(`kolom “${column.name}” bevat geen getallen.`)
    const from = column.unit === null ? null : readUnit(column.unit)
    if (from === null)
      return fail(
        column.unit === null
          ? `van kolom “${column.name}” is de eenheid niet bekend; zet die bij kolommen.`
          : `de eenheid “${column.unit}” van kolom “${column.name}” is niet om te rekenen.`,
      )
    if (from.of !== to.of)
      return fail(
        `kolom “${column.name}” is in “${column.unit}”; dat is niet om te rekenen naar “${step.naar}”.`,
      )
    changed.set(column, {
      column: converted(column, step.naar, from.power - to.power),
      power: from.power - to.power,
    })
  }
  return succeed({
    columns: table.columns.map((column) => changed.get(column)?.column ?? column),
    select: (from) =>
      `SELECT ${table.columns.flatMap((column) => selected(column, changed.get(column)?.power ?? 0)).join(', ')} FROM ${from}`,
    checks: [],
    notes: [],
  })
}

function converted(column: TableColumn, unit: string, power: number): TableColumn {
  const label = splitUnit(column.label).label
  return { ...column, label, unit, type: column.type === 'BIGINT' && power >= 0 ? 'BIGINT' : 'DOUBLE' }
}

function selected(column: TableColumn, power: number): readonly string[] {
  const [name = '', ...beside] = sqlNamesOf(column).map(quoteName)
  return [power === 0 ? name : `${shifted(name, column.type, power)} AS ${name}`, ...beside]
}

/** Shifts the decimal point in the number's own digits: 26.6 * 1000 in binary would be 26600.000000000004. */
function shifted(name: string, type: TableColumn['type'], power: number): string {
  if (type === 'BIGINT' && power > 0) return `${name} * ${10 ** power}`
  const text = `CAST(${name} AS VARCHAR)`
  const exact = `CAST(${text} || 'e${power}' AS DOUBLE)`
  const large = `CAST(${name} AS DOUBLE) * ${power > 0 ? '' : '1.0 / '}1e${Math.abs(power)}`
  return `CASE WHEN ${text} SIMILAR TO '-?[0-9.]+' THEN ${exact} ELSE ${large} END`
}

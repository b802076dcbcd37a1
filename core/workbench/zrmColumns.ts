import { fail, succeed, type Outcome } from '../bridge/outcome'
import { quoteName } from '../engine/rows'
import type { ZrmCell } from '../notebook/model'
import { scoreNames } from '../zrm/traject'
import type { CellContext } from './cellContext'
import type { CellError } from './model'

/** Column of what is compared, by what it holds; as SQL. */
export type ZrmColumns = ReadonlyMap<string, string>

/** What a cell reads: a source's columns by their role, a cell's by their name. */
export function zrmColumns(cell: ZrmCell, context: CellContext): Outcome<ZrmColumns, CellError> {
  const known = namesByRole(cell.source, context)
  const { meting } = cell
  const wanted = new Map(
    meting === undefined
      ? [...scoreNames, 'zrm_domein'].map((role) => [role, role])
      : [
          ['startscore', meting.start],
          ['eindscore', meting.eind],
          ...(meting.doel === undefined ? [] : [['doelscore', meting.doel] as const]),
        ],
  )
  const missing = [...wanted.values()].find((name) => !known.has(name))
  if (missing !== undefined) {
    const what = meting === undefined ? `kolom met de rol ${missing}` : `kolom ${missing}`
    return fail({ text: `${cell.source} heeft geen ${what}.`, at: null })
  }
  const others = ['client', 'traject', 'leeftijd', 'startdatum', 'einddatum', 'gebied', 'pg_dimensie']
  const columns = [...wanted, ...others.flatMap((role) => (known.has(role) ? [[role, role] as const] : []))]
  return succeed(new Map(columns.map(([what, name]) => [what, quoteName(known.get(name) ?? name)])))
}

/**
 * The expression that gives the group of a traject: a role or a column; `leeftijdsgroep` and `periode` (the year of the
 * start) are made from the age and the start.
 */
export function groupExpression(
  per: string,
  cell: ZrmCell,
  columns: ZrmColumns,
  context: CellContext,
): Outcome<string, CellError> {
  const [age, start] = [columns.get('leeftijd'), columns.get('startdatum')]
  if (per === 'leeftijdsgroep' && age !== undefined) return succeed(`leeftijdsgroep(${age})`)
  if (per === 'periode' && start !== undefined)
    return succeed(`CAST(year(CAST(${start} AS DATE)) AS VARCHAR)`)
  const known = namesByRole(cell.source, context)
  const name = known.get(per)
  if (name !== undefined) return succeed(`CAST(${quoteName(name)} AS VARCHAR)`)
  const choices = [...new Set(known.values())].join(', ')
  return fail({
    text: `${cell.source} heeft geen kolom ${per} om naar te splitsen; wel: ${choices}.`,
    at: null,
  })
}

/** Column names by role and by name. */
export function namesByRole(name: string, context: CellContext): ReadonlyMap<string, string> {
  const source = context.sources.get(name)
  if (source) {
    const own = source.columns.map((column) => [column.name, column.name] as const)
    const roles = (source.recipe?.columns ?? []).flatMap((column) =>
      column.role ? [[column.role, column.name] as const] : [],
    )
    return new Map([...own, ...roles])
  }
  const columns = context.outputs.get(name)?.table.columns ?? []
  return new Map(columns.map((column) => [column.name, column.name]))
}

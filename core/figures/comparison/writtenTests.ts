import type { ResultTable, Row } from '../../bridge/table'
import type { Protection } from '../../evidence/assessment'
import { protectedSign } from '../../notebook/formatValue'
import { formatNumber, formatPercent } from '../../statistics/dutchNumbers'
import type { ComparisonInput } from '../buildComparisonFigure'

/** Columns of the drawn table of tests that are written out: no number of two decimals says what they say. */
export const boundsColumn = 'hoger_van_alle'
export const pColumn = 'p'

/**
 * The result with what the drawn table writes out: `35% tot 67%` of `slechtst` and `best`, `<0,001` of `p_holm` (which is
 * p where there is one test). Its numbers are all of trajecten: no column says so again.
 */
export function withWrittenTests<Input extends Pick<ComparisonInput, 'table' | 'protection' | 'roles'>>(
  input: Input,
): Input {
  const { table, protection, roles } = input
  return {
    ...input,
    table: written(table, []),
    protection: { ...protection, table: written(protection.table, protection.hidden) },
    roles: roles.map((role) => ('eenheid' in role ? { ...role, eenheid: '' } : role)),
  }
}

function written(table: ResultTable, hidden: Protection['hidden']): ResultTable {
  return {
    ...table,
    columns: [...table.columns, ...[boundsColumn, pColumn].map((name) => ({ name, type: 'text' as const }))],
    rows: table.rows.map((row, at) => {
      const isHidden = (column: string) => hidden.some((cell) => cell.row === at && cell.column === column)
      return {
        ...row,
        [boundsColumn]: isHidden('slechtst') || isHidden('best') ? protectedSign : boundsOf(row),
        [pColumn]: isHidden('p_holm') ? protectedSign : pOf(row),
      }
    }),
  }
}

function boundsOf({ slechtst, best }: Row): string {
  if (typeof slechtst !== 'number' || typeof best !== 'number') return '–'
  const [worst, most] = [formatPercent(slechtst), formatPercent(best)]
  return worst === most ? worst : `${worst} tot ${most}`
}

function pOf({ p_holm: p }: Row): string {
  if (typeof p !== 'number') return '–'
  return p < 0.001 ? '<0,001' : formatNumber(p, 3)
}

import type { ResultTable } from '../../bridge/table'
import type { ColumnRole } from '../../notebook/roles'
import { formatNumber } from '../../statistics/dutchNumbers'
import { publishedDecimals } from '../../statistics/publishedPercent'
import type { Flag } from '../flags'
import { measuresOf, numberAt } from '../measures'
import type { TextGround, WrittenText } from './model'

/** A published table, and the columns of it that are written with a number of decimals of the author's choice. */
export interface ShownColumns {
  readonly table: ResultTable
  readonly roles: readonly ColumnRole[]
  readonly columns: readonly string[]
}

/**
 * [T10] Shares that are written with more decimals than their base and interval carry (F2). What isn't published has no
 * base here and says nothing.
 */
export function meerDecimalen(
  subject: string,
  { table, roles, columns }: ShownColumns,
  decimals: number,
): readonly Flag[] {
  const shares = measuresOf(table, roles).shares.filter(({ kolom }) => columns.includes(kolom))
  const bases = shares.flatMap((share) =>
    table.rows.flatMap((row) => {
      const base = numberAt(row, share.noemer)
      const shown = numberAt(row, share.kolom) !== null && base !== null && base > 0
      return shown && decimals > publishedDecimals(base, intervalOf(row, share.kolom, roles)) ? [base] : []
    }),
  )
  if (bases.length === 0) return []
  const least = Math.min(...bases)
  const unit = shares[0]?.eenheid ?? 'waarnemingen'
  const digits = decimals === 1 ? '1 decimaal' : `${decimals} decimalen`
  return [
    {
      code: 'meer-decimalen',
      severity: 'informeert',
      subject,
      short: 'Meer decimalen dan de regel',
      message: `Percentages staan hier met ${digits}, om ze naast een gepubliceerd cijfer te kunnen leggen. Bij ${formatNumber(least)} ${unit} is dat nauwkeuriger dan het cijfer is.`,
      evidence: { decimalen: decimals, kleinste_noemer: least },
    },
  ]
}

const written = /\{\{\s*(?:[^{}.|\r\n]+\.)?([\w-]+)\.(\w+)\s*\|\s*procent:([12])\s*\}\}/g

/** The same of the shares in a text: `{{cel.kolom | procent:1}}`. */
export function meerDecimalenInTekst(
  { subject, text }: WrittenText,
  { results }: Pick<TextGround, 'results'>,
): readonly Flag[] {
  const found = [...text.matchAll(written)].flatMap(([, cell, column = '', digits]) => {
    const result = results.find((one) => one.cell === cell)
    return result ? meerDecimalen(subject, { ...result, columns: [column] }, Number(digits)) : []
  })
  const least = (flag: Flag) => Number(flag.evidence['kleinste_noemer'])
  return found.toSorted((one, other) => least(one) - least(other)).slice(0, 1)
}

function intervalOf(
  row: ResultTable['rows'][number],
  column: string,
  roles: readonly ColumnRole[],
): { readonly low: number; readonly high: number } | null {
  const limits = roles.flatMap((role) =>
    role.rol === 'interval' && role.bij === column ? [numberAt(row, role.kolom)] : [],
  )
  const known = limits.filter((limit) => limit !== null)
  return known.length === 2 ? { low: Math.min(...known), high: Math.max(...known) } : null
}

import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { Row } from '../bridge/table'
import { quoteName } from '../engine/rows'
import { sourcesOf } from '../notebook/dependencies'
import type { ZrmFacts } from '../zrm/facts'
import type { ZrmCell } from '../notebook/model'
import { zrmResult } from '../notebook/zrmResult'
import { compareDomain } from '../zrm/compareDomain'
import { zrmDomeinen } from '../zrm/domeinen'
import { scoreNames, type Traject } from '../zrm/traject'
import { notebookPeriod, type CellContext } from './cellContext'
import { cellOutput } from './cellOutput'
import { queryError } from './queryError'
import type { CellError, CellOutput } from './model'

/** More trajecten than any organisation registers; above it the comparison is refused rather than cut. */
const trajectLimit = 1_000_000

/** Compares the scores of one domain over the rows of a source or cell. */
export async function runZrmCell(
  cell: ZrmCell,
  context: CellContext,
): Promise<Outcome<CellOutput, CellError>> {
  if (!zrmDomeinen.some((domein) => domein === cell.domein)) {
    const text = `“${cell.domein}” is geen domein van de ZRM 2017. Kies: ${zrmDomeinen.join(', ')}.`
    return fail({ text, at: null })
  }
  const read = await readTrajecten(cell, context)
  if (!read.ok) return read
  const comparison = compareDomain(read.value, cell.vergelijk)
  const periode = comparedPeriod(cell, context)
  const { table, roles, partition, facts } = zrmResult(comparison, { domein: cell.domein, periode })
  return succeed(cellOutput({ cell: cell.id, kind: 'zrm', table, roles, partition, zrm: facts }, context))
}

/**
 * The period of the trajecten compared: the parameters `van` and `tot` where the cell that is read names both, else the
 * period its source describes.
 */
function comparedPeriod(cell: ZrmCell, context: CellContext): ZrmFacts['periode'] {
  const read = context.notebook.cells.find(({ id }) => id === cell.source)
  const bound = read?.kind === 'sql' && /\$van\b/.test(read.sql) && /\$tot\b/.test(read.sql)
  if (bound) return notebookPeriod(context)
  const [name, ...others] = sourcesOf(context.notebook.cells, cell.id, new Set(context.sources.keys()))
  return (others.length === 0 && context.sources.get(name ?? '')?.manifest.peilperiode) || null
}

async function readTrajecten(
  cell: ZrmCell,
  context: CellContext,
): Promise<Outcome<readonly Traject[], CellError>> {
  const columns = columnsByRole(cell.source, context)
  const missing = [...scoreNames, 'zrm_domein'].find((role) => !columns.has(role))
  if (missing !== undefined)
    return fail({ text: `${cell.source} heeft geen kolom met de rol ${missing}.`, at: null })
  const column = (role: string) => quoteName(columns.get(role) ?? role)
  const scores = scoreNames.map((role) => `${column(role)} AS ${role}`).join(', ')
  const outcome = await context.session.run(
    {
      name: `${cell.name}__trajecten`,
      sql: `SELECT ${scores} FROM ${quoteName(cell.source)} WHERE ${column('zrm_domein')} = $domein`,
      parameters: { domein: { value: cell.domein, type: 'VARCHAR' } },
      limit: trajectLimit,
    },
    context.signal,
  )
  if (!outcome.ok) return fail({ ...queryError(outcome.problem), at: null })
  await context.session.forget(`${cell.name}__trajecten`)
  const { rows, rowCount } = outcome.value.table
  if (rowCount > rows.length)
    return fail({ text: `Meer dan ${trajectLimit} trajecten kan deze vergelijking niet aan.`, at: null })
  return succeed(rows.map(readTraject))
}

function readTraject(row: Row): Traject {
  const score = (name: (typeof scoreNames)[number]) => {
    const value = row[name]
    return typeof value === 'number' ? value : null
  }
  return { startscore: score('startscore'), doelscore: score('doelscore'), eindscore: score('eindscore') }
}

/** Column names by role: a source's own mapping; a cell's columns carry the roles as their names. */
function columnsByRole(name: string, context: CellContext): ReadonlyMap<string, string> {
  const source = context.sources.get(name)
  if (source?.inspection) {
    return new Map(
      source.inspection.columns.flatMap((column) => (column.role ? [[column.role, column.name]] : [])),
    )
  }
  const columns = context.outputs.get(name)?.table.columns ?? []
  return new Map(columns.map((column) => [column.name, column.name]))
}

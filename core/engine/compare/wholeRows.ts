import { quoteName } from '../rows'
import { exampleCount, type RowComparison } from './comparison'
import { named, readPlain, type Comparing } from './comparing'

/** Without a key a row that was altered is one that went and one that came. Rows that occur twice count twice. */
export async function compareWhole(comparing: Comparing): Promise<RowComparison> {
  const { connection, old, later, columns } = comparing
  const values = columns.flatMap((column, at) => [
    { name: `v${at}`, old: column.old, later: column.new },
    { name: `r${at}`, old: column.oldReason, later: column.newReason },
  ])
  const select = (side: 'old' | 'later') =>
    values.map(({ name, ...sides }) => `${sides[side]} AS ${name}`).join(', ')
  const shown = (side: 'shownOld' | 'shownNew') =>
    columns.map((column, at) => `${column[side]} AS c${at}`).join(', ')
  const names = values.map(({ name }) => name).join(', ')
  const counted = `SELECT ${columns.map((_, at) => `any_value(c${at}) AS c${at}`).join(', ')}, sum(b) AS b, sum(a) AS a FROM (
    SELECT ${select('old')}, ${shown('shownOld')}, 1 AS b, 0 AS a FROM ${quoteName(old.name)} o
    UNION ALL
    SELECT ${select('later')}, ${shown('shownNew')}, 0 AS b, 1 AS a FROM ${quoteName(later.name)} n
  ) GROUP BY ${names}`
  if (columns.length === 0) return nothingCompared(comparing)
  const [totals = {}] = await readPlain(
    connection,
    `SELECT CAST(sum(greatest(a - b, 0)) AS DOUBLE) AS added, CAST(sum(greatest(b - a, 0)) AS DOUBLE) AS removed FROM (${counted})`,
  )
  const examples = async (condition: string) => {
    const rows = await readPlain(
      connection,
      `SELECT ${columns.map((_, at) => `c${at}`).join(', ')} FROM (${counted}) WHERE ${condition} ORDER BY ALL LIMIT ${exampleCount}`,
    )
    return rows.map((row) => named(columns, row))
  }
  const [added, removed] = [Number(totals['added'] ?? 0), Number(totals['removed'] ?? 0)]
  return {
    ...nothingCompared(comparing),
    added,
    removed,
    same: later.rowCount - added,
    examples: {
      added: added === 0 ? [] : await examples('a > b'),
      removed: removed === 0 ? [] : await examples('b > a'),
      altered: [],
    },
  }
}

/** No column is in both: nothing of the old table is in the new. */
const nothingCompared = ({ old, later }: Comparing): RowComparison => ({
  key: [],
  before: old.rowCount,
  after: later.rowCount,
  added: later.rowCount,
  removed: old.rowCount,
  altered: 0,
  same: 0,
  columns: [],
  examples: { added: [], removed: [], altered: [] },
})

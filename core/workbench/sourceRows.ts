import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { ResultTable } from '../bridge/table'
import { describeQueryProblem } from '../engine/describeProblem'
import type { Engine } from '../engine/port'
import { quoteName } from '../engine/rows'

/**
 * Part of a loaded source's table, in the order of its file.
 *
 * @param from First row, from 0.
 * @param count Rows at most.
 * @returns `rowCount` is that of the part.
 */
export async function readSourceRows(
  engine: Pick<Engine, 'session'>,
  name: string,
  from: number,
  count: number,
): Promise<Outcome<ResultTable, string>> {
  const session = engine.session()
  if (!session) return fail('Er zijn te veel analyses tegelijk open. Sluit er een en probeer het opnieuw.')
  try {
    const sql = `FROM ${quoteName(name)} LIMIT ${count} OFFSET ${from}`
    const read = await session.run({ name: 'rijen_van_de_bron', sql, parameters: {}, limit: count })
    return read.ok ? succeed(read.value.table) : fail(describeQueryProblem(read.problem))
  } finally {
    await session.close()
  }
}

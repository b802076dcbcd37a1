import { fail, succeed, type Outcome } from '../../bridge/outcome'
import type { ResultColumn, ResultTable } from '../../bridge/table'
import { describeQueryProblem } from '../../engine/describeProblem'
import type { EngineSession } from '../../engine/port'
import type { QueryProblem } from '../../engine/problems'
import type { RowView } from '../../engine/view/rowView'
import { ResultProfiler, type ResultProfile } from './columnProfile'
import { reasonColumn } from './missingReason'

/** The whole results of a notebook's cells, which the engine keeps: exact, so for Intern only. */
export class CellRows {
  constructor(private readonly engine: () => EngineSession) {}

  /**
   * At most `count` rows of a cell's result from row `from` (from 0). `rowCount` is that of the view. A view that was stopped is
   * a problem too.
   */
  async read(
    cell: string,
    view: RowView,
    from: number,
    count: number,
    signal: AbortSignal,
  ): Promise<Outcome<ResultTable, string>> {
    const read = await this.engine().rows({ name: cell, view, from, count }, signal)
    return read.ok ? read : fail(sentence(read.problem))
  }

  async profile(
    cell: string,
    column: ResultColumn,
    columns: readonly ResultColumn[],
    signal: AbortSignal,
  ): Promise<Outcome<ResultProfile, string>> {
    const profiler = new ResultProfiler(column.name, column.type)
    const reason = columns.some(({ name }) => name === reasonColumn(column.name))
      ? reasonColumn(column.name)
      : null
    const take = (value: Parameters<typeof profiler.add>[0], count: number) => profiler.add(value, count)
    const tallied = await this.engine().tally({ name: cell, column: column.name, reason, take }, signal)
    if (!tallied.ok) return fail(sentence(tallied.problem))
    for (const { reason: why, count } of tallied.value) profiler.addMissing(why, count)
    return succeed(profiler.result())
  }
}

function sentence(problem: QueryProblem): string {
  if (problem.kind === 'unknown-table' || problem.kind === 'engine-stopped')
    return 'De rijen van dit resultaat zijn er niet meer. Voer de cel opnieuw uit.'
  return problem.kind === 'cancelled' ? 'Gestopt.' : describeQueryProblem(problem)
}

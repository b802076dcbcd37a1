import { describeQueryProblem } from '../engine/describeProblem'
import type { QueryProblem } from '../engine/problems'
import type { CellError } from './model'

/** A query's problem as a cell shows it. */
export function queryError(problem: QueryProblem): CellError {
  return { text: describeQueryProblem(problem), at: 'at' in problem ? problem.at : null }
}

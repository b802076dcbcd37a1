import type { ImportProblem } from './inspection'

type WithoutFile<Problem> = Problem extends unknown ? Omit<Problem, 'file'> : never

/** Ends the reading of a file from deep inside it; the format turns it into its problem. */
export class Unreadable extends Error {
  readonly problem: WithoutFile<ImportProblem>

  constructor(problem: WithoutFile<ImportProblem>) {
    super(problem.kind)
    this.problem = problem
  }
}

/** @param part Dutch, what of the file is missing or wrong. */
export const damaged = (part: string): Unreadable => new Unreadable({ kind: 'damaged', part })

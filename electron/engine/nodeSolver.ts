import loadHighs from 'highs'
import { highsSolver } from '../../core/evidence/disclosure/solver/highsSolver'
import type { LinearSolver } from '../../core/evidence/disclosure/solver/linearSolver'

/** The solver of the page, run under Node for the command line and the tests. */
export async function createNodeSolver(): Promise<LinearSolver> {
  return highsSolver(await loadHighs())
}

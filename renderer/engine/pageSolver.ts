import loadHighs from 'highs'
import wasm from 'highs/runtime?url'
import { highsSolver } from '../../core/evidence/disclosure/solver/highsSolver'
import type { LinearSolver } from '../../core/evidence/disclosure/solver/linearSolver'

/** The solver of linear programs in the page. */
export async function createPageSolver(): Promise<LinearSolver> {
  const address = new URL(wasm, document.baseURI).href
  return highsSolver(await loadHighs({ locateFile: () => address }))
}

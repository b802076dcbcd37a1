import type { Highs, Model } from 'highs'
import type { LinearProgram, LinearSolver, OpenProgram, Solution } from './linearSolver'

/**
 * HiGHS (University of Edinburgh) in WebAssembly as the solver.
 *
 * @param highs What the package's loader gave; the host says where its wasm file is.
 */
export const highsSolver = (highs: Highs): LinearSolver => ({
  open: (program) => openProgram(highs, program),
})

function openProgram(highs: Highs, program: LinearProgram): OpenProgram {
  const model = highs.createModel(modelOf(highs, program))
  // Presolve costs more than it saves on programs this small, and blurs "unbounded".
  model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' })
  return {
    setBounds: (variable, [least, greatest]) => void model.changeColBounds(variable, least, greatest),
    setCost: (variable, cost) => void model.changeColCost(variable, cost),
    minimise: () => minimise(highs, model),
    close: () => model.dispose(),
  }
}

function modelOf(highs: Highs, { bounds, equations }: LinearProgram) {
  const right = equations.map(({ value }) => value)
  const starts = [0]
  for (const { terms } of equations) starts.push((starts.at(-1) ?? 0) + terms.length)
  return {
    numCols: bounds.length,
    numRows: equations.length,
    colCost: bounds.map(() => 0),
    colLower: bounds.map(([least]) => (least === -Infinity ? -highs.infinity : least)),
    colUpper: bounds.map(([, greatest]) => (greatest === Infinity ? highs.infinity : greatest)),
    rowLower: right,
    rowUpper: right,
    matrix: {
      format: 'csr' as const,
      numRows: equations.length,
      numCols: bounds.length,
      starts,
      indices: equations.flatMap(({ terms }) => terms.map(([variable]) => variable)),
      values: equations.flatMap(({ terms }) => terms.map(([, factor]) => factor)),
    },
  }
}

function minimise(highs: Highs, model: Model): Solution {
  model.run()
  const { optimal, infeasible, unbounded, unboundedOrInfeasible } = highs.constants.modelStatus
  const status = model.getModelStatus()
  if (status === optimal) return { kind: 'optimal', values: model.getSolution().colValue }
  if (status === infeasible) return { kind: 'infeasible' }
  if (status === unbounded) return { kind: 'unbounded' }
  if (status === unboundedOrInfeasible) throw new Error('HiGHS did not tell unbounded from infeasible.')
  throw new Error(`HiGHS stopped with status ${status}.`)
}

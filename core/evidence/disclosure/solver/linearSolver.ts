/**
 * The port to a solver of linear programs. Solving is synchronous: whoever starts the workbench loads the solver first.
 */
export interface LinearSolver {
  /** Keeps a program in the solver's memory until it is closed. */
  readonly open: (program: LinearProgram) => OpenProgram
}

export interface LinearProgram {
  /** Least and greatest value of each variable, Infinity for none. */
  readonly bounds: readonly Bounds[]
  readonly equations: readonly Equation[]
}

export type Bounds = readonly [least: number, greatest: number]

/** Σ factor · variable = value. No variable occurs twice. */
export interface Equation {
  readonly terms: readonly (readonly [variable: number, factor: number])[]
  readonly value: number
}

export interface OpenProgram {
  readonly setBounds: (variable: number, bounds: Bounds) => void
  /** Sets the cost of one variable; 0 until then. */
  readonly setCost: (variable: number, cost: number) => void
  /** The cheapest values that fit. Equal programs, changed in the same order, give equal values. */
  readonly minimise: () => Solution
  readonly close: () => void
}

export type Solution =
  | { readonly kind: 'optimal'; readonly values: Float64Array }
  | { readonly kind: 'unbounded' }
  | { readonly kind: 'infeasible' }

/** Opens a program, uses it and closes it, whatever happens. */
export function withProgram<T>(
  solver: LinearSolver,
  program: LinearProgram,
  use: (open: OpenProgram) => T,
): T {
  const open = solver.open(program)
  try {
    return use(open)
  } finally {
    open.close()
  }
}

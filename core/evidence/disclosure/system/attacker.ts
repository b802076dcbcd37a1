import { withProgram, type LinearSolver, type OpenProgram } from '../solver/linearSolver'
import type { CountSystem } from './countSystem'

/** Between which values a hidden count lies for a reader; `max` is Infinity when nothing bounds it. */
export interface Interval {
  readonly cell: number
  readonly min: number
  readonly max: number
}

/** A reader who knows every published count and that counts are 0 or more. */
export interface Attacker {
  /** The exact interval of a hidden cell, by two linear programs at the most. */
  readonly intervalOf: (cell: number) => Interval
  /** Whether the interval of a hidden cell is at least so wide; asks no more than it needs. */
  readonly isUnsure: (cell: number, width: number) => boolean
}

/**
 * Every set of counts that a solution shows to be possible widens what is known to be possible of all cells, so few
 * programs answer for many cells.
 *
 * @param hidden Cells that aren't published.
 */
export function withAttacker<T>(
  system: CountSystem,
  hidden: ReadonlySet<number>,
  solver: LinearSolver,
  use: (attacker: Attacker) => T,
): T {
  const cells = [...hidden].toSorted((left, right) => left - right)
  const variables = new Map(cells.map((cell, at) => [cell, at]))
  const equations = equationsOf(system, variables)
  const bounds = cells.map(() => [0, Infinity] as const)
  return withProgram(solver, { bounds, equations }, (program) => use(attackerOf(system, cells, program)))
}

function equationsOf({ counts, sums }: CountSystem, variables: ReadonlyMap<number, number>) {
  return sums.flatMap(({ total, parts }) => {
    const signed = [[total, -1] as const, ...parts.map((part) => [part, 1] as const)]
    const terms = signed.flatMap(([cell, factor]) => {
      const variable = variables.get(cell)
      return variable === undefined ? [] : [[variable, factor] as const]
    })
    const published = signed.filter(([cell]) => !variables.has(cell))
    const value = published.reduce((sum, [cell, factor]) => sum - factor * (counts[cell] ?? 0), 0)
    return terms.length === 0 ? [] : [{ terms, value }]
  })
}

function attackerOf({ counts }: CountSystem, cells: readonly number[], program: OpenProgram): Attacker {
  const least = cells.map((cell) => counts[cell] ?? 0)
  const greatest = [...least]
  const at = new Map(cells.map((cell, variable) => [cell, variable]))
  const found = cells.map(() => ({ least: false, greatest: false }))

  function seek(variable: number, end: 'least' | 'greatest'): void {
    const known = found[variable]
    if (!known || known[end] || (end === 'least' && least[variable] === 0)) return
    program.setCost(variable, end === 'least' ? 1 : -1)
    const solution = program.minimise()
    program.setCost(variable, 0)
    known[end] = true
    if (solution.kind === 'infeasible') throw new Error('The true counts do not fit what is published.')
    if (solution.kind === 'unbounded') greatest[variable] = Infinity
    else solution.values.forEach(widen)
  }

  function widen(value: number, variable: number): void {
    const plain = withoutNoise(value)
    least[variable] = Math.min(least[variable] ?? plain, plain)
    greatest[variable] = Math.max(greatest[variable] ?? plain, plain)
  }

  const variableOf = (cell: number) => {
    const variable = at.get(cell)
    if (variable === undefined) throw new Error(`Cell ${cell} isn't hidden.`)
    return variable
  }

  const widthOf = (variable: number) => (greatest[variable] ?? 0) - (least[variable] ?? 0)

  return {
    intervalOf: (cell) => {
      const variable = variableOf(cell)
      seek(variable, 'least')
      seek(variable, 'greatest')
      return { cell, min: least[variable] ?? 0, max: greatest[variable] ?? 0 }
    },
    isUnsure: (cell, width) => {
      const variable = variableOf(cell)
      if (widthOf(variable) < width) seek(variable, 'greatest')
      if (widthOf(variable) < width) seek(variable, 'least')
      return widthOf(variable) >= width
    },
  }
}

/** The solver works with doubles; what is within its tolerance of a whole number is that number. */
export function withoutNoise(value: number): number {
  // Plus 0, for -0 is no count.
  const whole = Math.round(value) + 0
  return Math.abs(value - whole) < 1e-6 ? whole : value
}

import { assertNever, type Outcome } from '../bridge/outcome'
import type { EngineStep, StepProblem } from '../engine/steps'
import type { Step } from '../workspace/steps'
import type { PlannedStep, RecipeTable, StepInput } from './model'
import { planCodeList } from './steps/codeList'
import { planReallocation } from './steps/reallocate'
import { planRegion } from './steps/region'
import { planStack } from './steps/stack'
import { planToLong } from './steps/toLong'
import { planToWide } from './steps/toWide'
import { planUnit } from './steps/unit'

/** The steps up to the first that can't be done, with its sentence. */
export interface PlannedRecipe {
  readonly steps: readonly PlannedStep[]
  readonly problem: StepProblem | null
}

/**
 * Makes each step into SQL over the columns that the one before it leaves. Only columns that were loaded are there, so
 * what the privacy screen left out can't come back.
 *
 * @param table The table as it was read.
 * @param sources The other loaded sources, their own steps done.
 */
export function planRecipe(
  steps: readonly Step[],
  table: RecipeTable,
  sources: ReadonlyMap<string, RecipeTable>,
): PlannedRecipe {
  const planned: PlannedStep[] = []
  for (const [at, step] of steps.entries()) {
    const before = { name: table.name, columns: planned.at(-1)?.columns ?? table.columns }
    const outcome = planStep(step, { table: before, sources })
    if (!outcome.ok)
      return { steps: planned, problem: { step: at, text: `${stepTitle(step, at)}: ${outcome.problem}` } }
    planned.push(named(outcome.value, stepTitle(step, at)))
  }
  return { steps: planned, problem: null }
}

/** What the engine runs: where a step can't be done, it says so there. */
export function engineSteps({ steps, problem }: PlannedRecipe): readonly EngineStep[] {
  if (problem === null) return steps
  const blocked: EngineStep = {
    select: (from) => `FROM ${from}`,
    checks: [{ sql: () => 'SELECT 1', problem: () => problem.text }],
    notes: [],
  }
  return [...steps, blocked]
}

/** What goes wrong with the data names the step too. */
const named = (step: PlannedStep, title: string): PlannedStep => ({
  ...step,
  checks: step.checks.map(({ sql, problem }) => ({
    sql,
    problem: (rows) => {
      const text = problem(rows)
      return text === null ? null : `${title}: ${text}`
    },
  })),
})

/** How a problem names a step: `Stap 2 (codelijst)`. */
export const stepTitle = ({ stap }: Step, at: number): string => `Stap ${at + 1} (${stap})`

function planStep(step: Step, input: StepInput): Outcome<PlannedStep, string> {
  switch (step.stap) {
    case 'naar_lang':
      return planToLong(step, input)
    case 'naar_breed':
      return planToWide(step, input)
    case 'codelijst':
      return planCodeList(step, input)
    case 'stapel':
      return planStack(step, input)
    case 'eenheid':
      return planUnit(step, input)
    case 'regio':
      return planRegion(step, input)
    case 'herindeling':
      return planReallocation(step, input)
    default:
      return assertNever(step)
  }
}

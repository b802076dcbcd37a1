import { fail, succeed, type Outcome } from '../bridge/outcome'
import { describeQueryProblem } from '../engine/describeProblem'
import type { Engine } from '../engine/port'
import { quoteName } from '../engine/rows'
import type { EngineStep, StepTrial } from '../engine/steps'
import { engineSteps, planRecipe } from '../recipe/planRecipe'
import type { StepProposal } from '../recipe/propose/proposal'
import { proposeSteps } from '../recipe/propose/proposeSteps'
import type { Step } from '../workspace/steps'
import type { RecipeTrial, SourceState } from './model'
import { recipeTables } from './recipes'

const previewRows = 20
const mostValues = 200

/** How steps are tried. */
export interface Trying {
  readonly engine: Engine
  readonly sources: readonly SourceState[]
  /** Ends the query that runs; what was tried then gives a problem. */
  readonly signal: AbortSignal | undefined
  /** The steps were too much for the engine. */
  readonly onEngineStopped: () => void
}

/** Tries steps on a source as it was read. */
export async function trySteps(
  trying: Trying,
  name: string,
  steps: readonly Step[],
): Promise<Outcome<RecipeTrial, string>> {
  const planned = planFor(trying.sources, name, steps)
  if (!planned.ok) return planned
  const { asRead, recipe } = planned.value
  const tried = await tryOn(trying, name, engineSteps(recipe), previewRows)
  if (!tried.ok) return tried
  const { tables, problem } = tried.value
  const columns = [asRead.columns, ...recipe.steps.map((step) => step.columns)].slice(0, tables.length)
  return succeed({ tables, columns, problem })
}

/** The different values of a column after some steps. */
export async function valuesAfter(
  trying: Trying,
  name: string,
  { steps, column }: { readonly steps: readonly Step[]; readonly column: string },
): Promise<Outcome<readonly string[], string>> {
  const planned = planFor(trying.sources, name, steps)
  if (!planned.ok) return planned
  const distinct: EngineStep = {
    select: (from) =>
      `SELECT CAST(${quoteName(column)} AS VARCHAR) AS waarde FROM ${from} WHERE ${quoteName(column)} IS NOT NULL GROUP BY 1 ORDER BY min(rowid)`,
    checks: [],
    notes: [],
  }
  const tried = await tryOn(trying, name, [...engineSteps(planned.value.recipe), distinct], mostValues)
  if (!tried.ok) return tried
  if (tried.value.problem !== null) return fail(tried.value.problem.text)
  return succeed((tried.value.tables.at(-1)?.rows ?? []).map(({ waarde }) => String(waarde)))
}

/** What the program would do next with a source. */
export async function proposalsFor(
  trying: Trying,
  name: string,
  steps: readonly Step[],
): Promise<readonly StepProposal[]> {
  const { sources } = trying
  const planned = planFor(sources, name, steps)
  if (!planned.ok || planned.value.recipe.problem !== null) return []
  const { asRead, recipe } = planned.value
  const others = sources.filter(({ manifest }) => manifest.naam !== name)
  const tables = recipeTables(others)
  const state = sources.find(({ manifest }) => manifest.naam === name)
  if (state === undefined) return []
  return proposeSteps({
    manifest: state.manifest,
    table: { name, columns: recipe.steps.at(-1)?.columns ?? asRead.columns },
    done: steps,
    others: others.flatMap(({ manifest }) => {
      const table = tables.get(manifest.naam)
      return table === undefined ? [] : [{ manifest, table }]
    }),
    values: async (query) => {
      const step: EngineStep = { select: query, checks: [], notes: [] }
      const tried = await tryOn(trying, name, [...recipe.steps, step], mostValues)
      return tried.ok && tried.value.problem === null ? (tried.value.tables.at(-1)?.rows ?? []) : []
    },
  })
}

async function tryOn(
  { engine, signal, onEngineStopped }: Trying,
  name: string,
  steps: readonly EngineStep[],
  limit: number,
): Promise<Outcome<StepTrial, string>> {
  const tried = await engine.trySteps(name, steps, limit, signal)
  if (tried.ok) return tried
  if (tried.problem.kind === 'engine-stopped') {
    onEngineStopped()
    return fail(
      'De database is bij deze stappen gestopt en wordt opnieuw gestart. Er is niets bewaard; maak de stap kleiner of haal hem weg.',
    )
  }
  if (tried.problem.kind === 'unknown-table')
    return fail('De database start opnieuw en deze bron is nog niet terug. Probeer het zo nog een keer.')
  return fail(describeQueryProblem(tried.problem))
}

function planFor(sources: readonly SourceState[], name: string, steps: readonly Step[]) {
  const state = sources.find(({ manifest }) => manifest.naam === name)
  if (state?.recipe == null) return fail(`Bron ${name} is niet gelezen; daarom kunnen er geen stappen op.`)
  const asRead = { name, columns: state.recipe.asRead }
  const tables = recipeTables(sources.filter((other) => other !== state))
  return succeed({ asRead, recipe: planRecipe(steps, asRead, tables) })
}

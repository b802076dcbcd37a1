import { createNodeEngine } from '../../electron/engine/nodeEngine'
import type { Engine } from '../engine/port'
import { planImport } from '../sources/planImport'
import { testKey, utf8 } from '../sources/testing'
import type { Step } from '../workspace/steps'
import type { RecipeTable } from './model'
import { engineSteps, planRecipe } from './planRecipe'
import { tableColumns } from './tableColumns'

/** Sources that were loaded into an engine, as steps see them. */
export class Kitchen {
  readonly sources = new Map<string, RecipeTable>()

  private constructor(readonly engine: Engine) {}

  static async open(): Promise<Kitchen> {
    return new Kitchen(await createNodeEngine())
  }

  /** Loads a file, with steps or without. */
  async add(
    name: string,
    content: string | Uint8Array,
    {
      fileName = `${name}.csv`,
      steps = [],
    }: { readonly fileName?: string; readonly steps?: readonly Step[] } = {},
  ): Promise<void> {
    const bytes = typeof content === 'string' ? utf8(content) : content
    const planned = planImport(bytes, fileName, name, { pseudonymKey: testKey })
    if (!planned.ok) throw new Error(JSON.stringify(planned.problem))
    const { plan, inspection } = planned.value
    const asRead = { name, columns: tableColumns(plan, inspection) }
    const recipe = planRecipe(steps, asRead, this.sources)
    const loaded = await this.engine.load(plan, { steps: engineSteps(recipe) })
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problem))
    this.sources.set(name, { name, columns: recipe.steps.at(-1)?.columns ?? asRead.columns })
  }

  /** What the steps give: the last table as rows of values, or the sentence of the problem. */
  async cook(name: string, steps: readonly Step[], limit = 1000) {
    const table = this.sources.get(name)
    if (table === undefined) throw new Error(`No source ${name}`)
    const planned = planRecipe(steps, table, this.sources)
    const tried = await this.engine.trySteps(name, engineSteps(planned), limit)
    if (!tried.ok) throw new Error(JSON.stringify(tried.problem))
    const last = tried.value.tables.at(-1)
    const header = last?.columns.map((column) => column.name) ?? []
    return {
      problem: tried.value.problem?.text ?? null,
      header,
      rows: (last?.rows ?? []).map((row) => header.map((column) => row[column] ?? null)),
      notes: tried.value.tables.flatMap(({ notes }) => notes),
      shares: last?.shares ?? {},
      columns: planned.steps.at(-1)?.columns ?? [],
    }
  }
}

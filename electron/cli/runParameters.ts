import type { CellValue } from '../../core/bridge/table'
import type { ParameterDefinition } from '../../core/notebook/model'
import { readParameter } from '../../core/notebook/readParameter'
import type { Workbench } from '../../core/workbench/model'
import type { Arguments } from './arguments'
import { BadInput } from './badInput'

type Values = Readonly<Record<string, CellValue>>
type Definitions = Readonly<Record<string, ParameterDefinition>>

/** The values given for one run of a notebook; what isn't given keeps its default. */
export interface RunValues {
  readonly all: Values
  /** Those of `--per`, which differ between the runs of a notebook. */
  readonly varied: Values
}

/** What a command runs: each notebook with the values of each of its runs. A bad value is refused before anything runs. */
export async function planRuns(
  workbench: Workbench,
  paths: readonly string[],
  given: Pick<Arguments, 'set' | 'per'>,
): Promise<readonly { readonly path: string; readonly values: RunValues }[]> {
  const both = [...given.per.keys()].find((name) => given.set.has(name))
  if (both !== undefined)
    throw new BadInput(`Parameter ${both} staat bij --set en bij --per. Kies een van de twee.`)
  const notebooks: { readonly path: string; readonly definitions: Definitions }[] = []
  for (const path of paths) notebooks.push({ path, definitions: await definitionsOf(workbench, path) })
  refuseUnknown(notebooks, [...given.set.keys(), ...given.per.keys()])
  return notebooks.flatMap(({ path, definitions }) => {
    const set = Object.fromEntries(
      [...given.set].flatMap(([name, text]) =>
        readValues(name, [text], definitions).map((value) => [name, value]),
      ),
    )
    return combinations(given.per, definitions).map((varied) => ({
      path,
      values: { all: { ...set, ...varied }, varied },
    }))
  })
}

async function definitionsOf(workbench: Workbench, path: string): Promise<Definitions> {
  const opened = await workbench.openNotebook(path)
  if (!opened.ok) throw new BadInput(opened.problem)
  await opened.value.close()
  return opened.value.state.notebook.meta.parameters
}

/** A name that no notebook of the run knows is a slip, not a wish. */
function refuseUnknown(
  notebooks: readonly { readonly definitions: Definitions }[],
  names: readonly string[],
): void {
  const known = new Set(notebooks.flatMap(({ definitions }) => Object.keys(definitions)))
  const unknown = names.find((name) => !known.has(name))
  if (unknown === undefined) return
  const wel = known.size === 0 ? 'Er zijn geen parameters.' : `Wel: ${[...known].join(', ')}.`
  throw new BadInput(`Parameter ${unknown} bestaat niet. ${wel}`)
}

/** Every combination of the values of `--per`; of parameters that the notebook doesn't have nothing is varied. */
function combinations(per: Arguments['per'], definitions: Definitions): readonly Values[] {
  let found: readonly Values[] = [{}]
  for (const [name, texts] of per) {
    const values = readValues(name, texts, definitions)
    if (values.length > 0) found = found.flatMap((one) => values.map((value) => ({ ...one, [name]: value })))
  }
  return found
}

/** None for a parameter that the notebook doesn't have. */
function readValues(name: string, texts: readonly string[], definitions: Definitions): readonly CellValue[] {
  const definition = definitions[name]
  if (!definition) return []
  return texts.map((text) => {
    const read = readParameter(definition, text)
    if (!read.ok) throw new BadInput(`Parameter ${name}: ${read.problem}`)
    return read.value
  })
}

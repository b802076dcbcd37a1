import { resolve } from 'node:path'
import { exportFormats, type ExportFormat } from '../../core/feitenblad/formats'
import { earlierSentences } from '../../core/feitenblad/earlierSentences'
import { describeFileProblem } from '../../core/workspace/describeFileProblem'
import type { Workbench } from '../../core/workbench/model'
import {
  eachByItself,
  planVariants,
  plainVariant,
  type SheetVariant,
} from '../../core/workbench/sheetVariants'
import { writeExport } from '../files/exportFolder'
import type { Arguments } from './arguments'
import { BadInput } from './badInput'
import { today } from './gepubliceerdCommand'
import { openNodeWorkbench } from './nodeWorkbench'

/** `feitenblad <map|alles> --uit DIR`: writes a sheet and its figures for others. */
export async function feitenbladCommand({
  words,
  werkmap,
  uit,
  formaat,
  set,
  per,
  vastleggen,
}: Arguments): Promise<number> {
  const target = words[0]
  if (target === undefined)
    throw new BadInput('Zeg welk feitenblad: de naam van een map in analyses/, of alles.')
  if (uit === null) throw new BadInput('Zeg met --uit in welke map de bestanden moeten komen.')
  if (vastleggen && set.size + per.size > 0)
    throw new BadInput(
      '--vastleggen legt het feitenblad met zijn standaardwaarden vast: laat --set en --per weg.',
    )
  const formats = readFormats(formaat)
  const workbench = await openNodeWorkbench(werkmap)
  try {
    let withheld = false
    for (const path of sheetsOf(workbench, target)) {
      const variants = await variantsOf(workbench, path, { set, per })
      let hidden = false
      for (const variant of variants)
        hidden = (await writeSheet(workbench, { path, uit, formats, variant })) || hidden
      if (hidden && set.size + per.size > 0) console.error(eachByItself)
      withheld ||= hidden
      if (vastleggen) await record(workbench, path)
    }
    return withheld ? 1 : 0
  } finally {
    await workbench.close()
  }
}

function readFormats(given: Arguments['formaat']): readonly ExportFormat[] {
  const unknown = given?.find((format) => !exportFormats.some((known) => known === format))
  if (unknown !== undefined)
    throw new BadInput(`Het formaat ${unknown} kan (nog) niet. Kies uit: ${exportFormats.join(', ')}.`)
  return exportFormats.filter((format) => given === null || given.includes(format))
}

function sheetsOf(workbench: Workbench, target: string): readonly string[] {
  const sheets = workbench.state.documents.filter(({ kind }) => kind === 'feitenblad').map(({ path }) => path)
  const found = sheets.filter((path) => target === 'alles' || path === `analyses/${target}/feitenblad.yaml`)
  if (found.length > 0) return found
  const known = sheets.map((path) => path.split('/')[1]).join(', ')
  throw new BadInput(`Er is geen feitenblad “${target}”. Er zijn: ${known}.`)
}

async function variantsOf(
  workbench: Workbench,
  path: string,
  { set, per }: Pick<Arguments, 'set' | 'per'>,
): Promise<readonly SheetVariant[]> {
  if (set.size + per.size === 0) return [plainVariant]
  const definitions = await workbench.sheetParameters(path)
  if (!definitions.ok) throw new BadInput(definitions.problem)
  const variants = planVariants(definitions.value, set, per)
  if (!variants.ok) throw new BadInput(variants.problem)
  return variants.value
}

interface Wanted {
  readonly path: string
  readonly uit: string
  readonly formats: readonly ExportFormat[]
  readonly variant: SheetVariant
}

/** Whether anything was withheld. */
async function writeSheet(workbench: Workbench, { path, uit, formats, variant }: Wanted): Promise<boolean> {
  const exported = await workbench.exportFeitenblad(path, formats, variant)
  if (!exported.ok) throw new BadInput(exported.problem)
  const { name, files, names, withheld, problems, doubtful, conflicts } = exported.value
  const sheet = { name, files: names }
  const written = await writeExport(resolve(uit), files, uit, sheet)
  if (!written.ok) throw new BadInput(describeFileProblem(written.problem))
  if (variant.shown !== '') console.error(`${variant.shown}:`)
  console.error(`${files.length} bestanden geschreven in ${uit}.`)
  for (const sentence of earlierSentences(written.value)) console.error(sentence)
  for (const problem of problems) console.error(problem)
  for (const sentence of doubtful) console.error(`Kijk na: ${sentence}`)
  for (const sentence of conflicts) console.error(`Eerder gepubliceerd: ${sentence}`)
  for (const sentence of withheld) console.error(`Ingehouden: ${sentence}`)
  if (problems.length > 0) throw new BadInput('Het feitenblad is niet volledig.')
  return withheld.length > 0
}

/** After the files are there: a sheet that couldn't be written isn't published. */
async function record(workbench: Workbench, path: string): Promise<void> {
  const recorded = await workbench.recordPublished(path, today())
  if (!recorded.ok) throw new BadInput(recorded.problem)
  console.error(
    recorded.value === 0
      ? 'Alles hiervan stond al vast als gepubliceerd.'
      : `${recorded.value} resultaten vastgelegd als gepubliceerd in gepubliceerd.json.`,
  )
}

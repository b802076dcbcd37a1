import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { ExportFile } from '../bridge/contract'
import { publishedFlags } from '../evidence/publishedFlags'
import { exportSvg } from '../feitenblad/exportSvg'
import type { Block, Feitenblad } from '../feitenblad/model'
import { personalTexts } from '../feitenblad/personalTexts'
import { publishedCsv } from '../feitenblad/publishedCsv'
import { renderHtml } from '../feitenblad/renderHtml'
import type { Ontwerp } from '../notebook/figuurKeys'
import { readsOf, runOrder } from '../notebook/dependencies'
import { canonicalJson, type Json } from '../provenance/canonicalJson'
import { feitenbladRecord, figureRecord } from '../provenance/record'
import type { NotebookState, SheetExport, Workbench } from './model'
import type { WorkbenchPorts } from './ports'
import { runSheet } from './sheet'
import { textFlagsOf } from './textFlags'

/**
 * The files of a feitenblad for others: `<map>.html`, and `<map>-<figuur>.svg` and `.csv` for each figure (with the
 * notebook's name where two figures have the same one). Equal input gives equal bytes. A withheld figure has no files of its own, and a sheet
 * that says something of a person isn't exported.
 */
export async function exportSheet(
  workbench: Workbench,
  ports: WorkbenchPorts,
  path: string,
): Promise<Outcome<SheetExport, string>> {
  const sheet = await runSheet(workbench, ports.files, path)
  if (!sheet.ok) return sheet
  const { feitenblad, problems, runs } = sheet.value
  const personal = personalTexts(feitenblad)
  if (personal.certain.length > 0) return fail(namesPersons(personal.certain))
  const map = path.split('/').at(-2) ?? 'feitenblad'
  const fonts = await ports.fonts()
  const drawn = drawnFigures(feitenblad)
  const records = drawn.map((block) => recordOf(block, runs, workbench.engineVersion))
  const record = canonicalJson(feitenbladRecord(feitenblad, records))
  const files: ExportFile[] = [{ name: `${map}.html`, text: renderHtml(feitenblad, fonts, record) }]
  for (const [at, { reference, figure, svg }] of drawn.entries()) {
    if (svg === null) continue
    const isAlone = drawn.filter((other) => other.figure.name === figure.name).length === 1
    const name = `${map}-${isAlone ? figure.name : reference.replace('.', '-')}`
    const own = canonicalJson(records[at] ?? null)
    files.push({ name: `${name}.svg`, text: exportSvg(figure, svg, fonts, own) })
    files.push({ name: `${name}.csv`, text: publishedCsv(figure) })
  }
  return succeed({
    files,
    withheld: feitenblad.withheld,
    problems,
    doubtful: personal.doubtful.map(mayNamePerson),
  })
}

const namesPersons = (places: readonly string[]) =>
  `In ${places.join(', ')} staat een naam, een adres of een nummer van een persoon. Haal het weg en exporteer opnieuw.`

const mayNamePerson = (place: string) =>
  `In ${place} staat misschien een naam of een adres van een persoon. Kijk dit na voor je het bestand doorgeeft.`

type FigureBlock = Extract<Block, { kind: 'figuur' }>

/** The figures of a sheet, each once, in order of first use. */
function drawnFigures({ chapters }: Feitenblad): readonly FigureBlock[] {
  const blocks = chapters.flatMap((chapter) => chapter.blocks.filter((block) => block.kind === 'figuur'))
  return blocks.filter(
    (block, at) => blocks.findIndex(({ reference }) => reference === block.reference) === at,
  )
}

function recordOf(
  { reference, figure }: FigureBlock,
  runs: ReadonlyMap<string, NotebookState>,
  engineVersion: string,
): Json {
  const [notebook = '', cell = ''] = reference.split('.')
  const state = runs.get(notebook)
  const output = state?.cells.find((candidate) => candidate.cell.id === cell)?.output
  if (!state || !output) throw new Error(`Figure ${reference} was drawn from a cell that did not run.`)
  return figureRecord({
    figure,
    notebook: state.path,
    queries: queriesOf(state, cell),
    parameters: state.parameters,
    sources: output.sources,
    flags: [...publishedFlags(output.assessment), ...textFlagsOf(state, cell)],
    ontwerp: designOf(state, cell),
    engineVersion,
  })
}

function designOf({ notebook }: NotebookState, id: string): Ontwerp | null {
  const cell = notebook.cells.find((candidate) => candidate.id === id)
  return cell?.kind === 'figuur' ? (cell.keys.ontwerp ?? null) : null
}

/** The text of every sql and zrm cell that a cell rests on, itself included, in the order in which they ran. */
function queriesOf({ notebook }: NotebookState, id: string): readonly { cell: string; sql: string }[] {
  const needed = new Set<string>()
  const visit = (name: string): void => {
    const cell = notebook.cells.find((candidate) => candidate.id === name)
    if (!cell || needed.has(name)) return
    needed.add(name)
    for (const read of readsOf(cell)) visit(read)
  }
  visit(id)
  return runOrder(notebook.cells).order.flatMap((name) => {
    const cell = notebook.cells.find((candidate) => candidate.id === name)
    const asks = needed.has(name) && (cell?.kind === 'sql' || cell?.kind === 'zrm')
    return cell && asks ? [{ cell: name, sql: notebook.text.slice(cell.bodyFrom, cell.bodyTo) }] : []
  })
}

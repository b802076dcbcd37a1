import { succeed, type Outcome } from '../bridge/outcome'
import type { ExportFile } from '../bridge/contract'
import { publishedFlags } from '../evidence/publishedFlags'
import { exportSvg } from '../feitenblad/exportSvg'
import type { Feitenblad } from '../feitenblad/model'
import { publishedCsv } from '../feitenblad/publishedCsv'
import { renderHtml } from '../feitenblad/renderHtml'
import type { Figure } from '../figures/model'
import { readsOf, runOrder } from '../notebook/dependencies'
import { canonicalJson, type Json } from '../provenance/canonicalJson'
import { feitenbladRecord, figureRecord } from '../provenance/record'
import type { NotebookState, SheetExport, Workbench } from './model'
import type { WorkbenchPorts } from './ports'
import { runSheet } from './sheet'

/**
 * The files of a feitenblad for others: `<map>.html`, and `<map>-<figuur>.svg` and `.csv` for each figure. Equal input
 * gives equal bytes. A withheld figure has no files of its own.
 */
export async function exportSheet(
  workbench: Workbench,
  ports: WorkbenchPorts,
  path: string,
): Promise<Outcome<SheetExport, string>> {
  const sheet = await runSheet(workbench, ports.files, path)
  if (!sheet.ok) return sheet
  const { feitenblad, problems, runs } = sheet.value
  const map = path.split('/').at(-2) ?? 'feitenblad'
  const fonts = await ports.fonts()
  const drawn = drawnFigures(feitenblad)
  const records = drawn.map(({ figure }) => recordOf(figure, runs, workbench.engineVersion))
  const record = canonicalJson(feitenbladRecord(feitenblad, records))
  const files: ExportFile[] = [{ name: `${map}.html`, text: renderHtml(feitenblad, fonts, record) }]
  for (const [at, { figure, svg }] of drawn.entries()) {
    if (svg === null) continue
    const name = `${map}-${figure.name}`
    const own = canonicalJson(records[at] ?? null)
    files.push({ name: `${name}.svg`, text: exportSvg(figure, svg, fonts, own) })
    files.push({ name: `${name}.csv`, text: publishedCsv(figure) })
  }
  return succeed({ files, withheld: feitenblad.withheld, problems })
}

function drawnFigures({
  chapters,
}: Feitenblad): readonly { readonly figure: Figure; readonly svg: string | null }[] {
  return chapters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'figuur' ? [block] : [])))
}

function recordOf(figure: Figure, runs: ReadonlyMap<string, NotebookState>, engineVersion: string): Json {
  for (const state of runs.values()) {
    const found = state.cells.find(({ cell }) => cell.id === figure.name)
    if (!found?.output) continue
    const { assessment, sources } = found.output
    return figureRecord({
      figure,
      notebook: state.path,
      queries: queriesOf(state, figure.name),
      parameters: state.parameters,
      sources,
      flags: publishedFlags(assessment),
      engineVersion,
    })
  }
  throw new Error(`Figure ${figure.name} comes from none of the notebooks that ran.`)
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

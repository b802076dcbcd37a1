import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { PublishedCounts } from '../evidence/ledger/model'
import type { RecordCounts } from '../evidence/records/recordCounts'
import { cellsOfBlock } from '../feitenblad/blockReferences'
import { composeFeitenblad } from '../feitenblad/composeFeitenblad'
import { drawingOf, drawingWidths, type Drawing } from '../feitenblad/drawing'
import { houseStyle } from '../feitenblad/houseStyle'
import type { SheetImage } from '../feitenblad/images/sheetImage'
import type { PublishedCell } from '../feitenblad/lookup'
import type { Feitenblad, FeitenbladDefinition } from '../feitenblad/model'
import { readFeitenblad } from '../feitenblad/readFeitenblad'
import { drawSvg } from '../figures/drawSvg'
import { pageWidth } from '../figures/pageWidth'
import type { ParameterDefinition } from '../notebook/model'
import { describeFileProblem } from '../workspace/describeFileProblem'
import type { WerkmapPath, WorkspaceFiles } from '../workspace/files'
import { describeYamlProblem } from '../workspace/readYaml'
import { cellFigure } from './cellFigure'
import { cellFlags } from './cellFlags'
import { readSheetImage } from './sheetImages'
import { plainVariant, type ParameterValues, type SheetVariant } from './sheetVariants'
import type { CellState, FeitenbladResult, NotebookState, Workbench } from './model'

/** A sheet with the runs it was made from. */
export interface RunSheet extends FeitenbladResult {
  readonly runs: ReadonlyMap<string, NotebookState>
  /** The cells that the sheet shows numbers of, as `notebook.cel`. */
  readonly cells: readonly string[]
  /** The records behind the published counts that the sheet shows, by the cell that has them, as `notebook.cel`. */
  readonly records: ReadonlyMap<string, RecordCounts>
  /** Of `problems`, those that leave out an image and change no number. */
  readonly imageProblems: readonly string[]
}

/**
 * Runs the notebooks that a feitenblad names, from disk, and fills it in.
 *
 * @param variant Values for their parameters; one that a notebook doesn't have, it does without. Others have their defaults.
 */
export async function runSheet(
  workbench: Workbench,
  files: WorkspaceFiles,
  path: string,
  onProgress?: (done: number, total: number) => void,
  variant: SheetVariant = plainVariant,
): Promise<Outcome<RunSheet, string>> {
  const file = await files.readText(path)
  if (!file.ok) return fail(describeFileProblem(file.problem))
  const definition = readFeitenblad(file.value.text)
  if (!definition.ok) return fail(describeYamlProblem(path, definition.problem))
  const ran = new RanNotebooks(workbench, files, path, variant)
  const { value } = definition
  await ran.run(notebooksNamed(value), onProgress, imagesNamed(value), cellsNamed(value))
  return succeed(ran.fill(value))
}

/** The notebooks beside a feitenblad that were run for it, each once. */
export class RanNotebooks {
  readonly #runs = new Map<string, NotebookState>()
  readonly #failed = new Map<string, string>()
  readonly #cells = new Map<string, PublishedCell>()
  readonly #records = new Map<string, RecordCounts>()
  readonly #images = new Map<WerkmapPath, Outcome<SheetImage, string>>()
  readonly #folder: string

  constructor(
    private readonly workbench: Workbench,
    private readonly files: WorkspaceFiles,
    path: WerkmapPath,
    private readonly variant: SheetVariant = plainVariant,
  ) {
    this.#folder = path.slice(0, path.lastIndexOf('/') + 1)
  }

  /** Published results by `notebook.cel`. */
  get cells(): ReadonlyMap<string, PublishedCell> {
    return this.#cells
  }

  get runs(): ReadonlyMap<string, NotebookState> {
    return this.#runs
  }

  lacks(names: readonly string[], images: readonly WerkmapPath[]): boolean {
    return (
      names.some((name) => !this.#hasRun(name)) ||
      this.#withLogo(images).some((path) => !this.#images.has(path))
    )
  }

  #hasRun = (name: string) => this.#runs.has(name) || this.#failed.has(name)

  #withLogo(images: readonly WerkmapPath[]): readonly WerkmapPath[] {
    const logo = this.workbench.state.werkmap.huisstijl?.logo
    return logo ? [logo.bestand, ...images] : images
  }

  /**
   * Runs those that weren't run yet, and reads the images, from disk.
   *
   * @param followed Cells, as `notebook.cel`, of which the records are followed too.
   */
  async run(
    names: readonly string[],
    onProgress?: (done: number, total: number) => void,
    images: readonly WerkmapPath[] = [],
    followed: readonly string[] = [],
  ): Promise<void> {
    for (const [done, name] of names.entries()) {
      onProgress?.(done, names.length)
      if (this.#hasRun(name)) continue
      const run = await runNotebook(
        this.workbench,
        `${this.#folder}${name}.md`,
        this.variant.values,
        (cells) => followed.flatMap((reference) => dataCell(name, cells, reference)),
      )
      if (!run.ok) {
        this.#failed.set(name, run.problem)
        continue
      }
      const { state, records } = run.value
      this.#runs.set(name, state)
      for (const [cell, counts] of records) this.#records.set(`${name}.${cell}`, counts)
      for (const [reference, cell] of await shownCells(name, state)) this.#cells.set(reference, cell)
    }
    for (const path of this.#withLogo(images))
      if (!this.#images.has(path)) this.#images.set(path, await readSheetImage(this.files, path))
    onProgress?.(names.length, names.length)
  }

  /** The sheet with what was run; notebooks that weren't are problems of its references. */
  fill(definition: FeitenbladDefinition): RunSheet {
    const names = notebooksNamed(definition)
    const { organisatie, huisstijl } = this.workbench.state.werkmap
    const logo = huisstijl?.logo
    const image = logo && this.#images.get(logo.bestand)
    const imageProblems = image?.ok === false ? [`Het logo staat er niet op. ${image.problem}`] : []
    const composed = composeFeitenblad(
      definition,
      organisatie,
      (notebook, cell) => this.#cells.get(`${notebook}.${cell}`) ?? null,
      houseStyle(huisstijl, logo && image?.ok ? { image: image.value, alt: logo.alt } : null),
      (path) => this.#images.get(path) ?? fail(`${path} is nog niet gelezen.`),
    )
    const ofNames = <T>(all: ReadonlyMap<string, T>): readonly T[] =>
      names.flatMap((name) => {
        const one = all.get(name)
        return one === undefined ? [] : [one]
      })
    return {
      feitenblad: titled(composed.feitenblad, this.variant),
      problems: [
        ...ofNames(this.#failed),
        ...ofNames(this.#runs).flatMap(cellFailures),
        ...composed.problems,
        ...imageProblems,
      ],
      imageProblems,
      runs: this.#runs,
      cells: cellsNamed(definition),
      records: this.#records,
    }
  }
}

/** The notebooks that a sheet takes something from, by file name without `.md`; in order of use. */
export const notebooksNamed = (definition: FeitenbladDefinition): readonly string[] => [
  ...new Set(cellsNamed(definition).map((cell) => cell.split('.')[0] ?? '')),
]

/** The images that a sheet shows, by path in the werkmap. */
export const imagesNamed = ({ hoofdstukken }: FeitenbladDefinition): readonly WerkmapPath[] =>
  hoofdstukken.flatMap(({ blokken }) =>
    blokken.flatMap((block) => (block.soort === 'afbeelding' ? [block.bestand] : [])),
  )

/** The cells that the blocks of a sheet refer to, by the notebook's file name without `.md`; in order of use. */
const cellsNamed = ({ hoofdstukken }: FeitenbladDefinition): readonly string[] => [
  ...new Set(hoofdstukken.flatMap(({ blokken }) => blokken.flatMap(cellsOfBlock))),
]

/** With what it is about behind its title. */
const titled = (feitenblad: Feitenblad, { shown }: SheetVariant): Feitenblad =>
  shown === '' ? feitenblad : { ...feitenblad, titel: `${feitenblad.titel} · ${shown}` }

/** The parameters of the notebooks that a feitenblad names, by name; of two of one name the first. */
export async function sheetParameters(
  workbench: Workbench,
  files: WorkspaceFiles,
  path: string,
): Promise<Outcome<Readonly<Record<string, ParameterDefinition>>, string>> {
  const file = await files.readText(path)
  if (!file.ok) return fail(describeFileProblem(file.problem))
  const definition = readFeitenblad(file.value.text)
  if (!definition.ok) return fail(describeYamlProblem(path, definition.problem))
  let found: Readonly<Record<string, ParameterDefinition>> = {}
  for (const name of notebooksNamed(definition.value)) {
    const opened = await workbench.openNotebook(`${path.slice(0, path.lastIndexOf('/') + 1)}${name}.md`)
    if (!opened.ok) continue
    found = { ...opened.value.state.notebook.meta.parameters, ...found }
    await opened.value.close()
  }
  return succeed(found)
}

/** The cell that counted what a reference shows: of a figure the one that it draws. */
function dataCell(notebook: string, cells: NotebookState['cells'], reference: string): readonly string[] {
  const shown = cells.find(({ cell }) => `${notebook}.${cell.id}` === reference)?.cell
  if (shown === undefined) return []
  return [shown.kind === 'figuur' ? shown.source : shown.id]
}

async function runNotebook(
  workbench: Workbench,
  path: string,
  values: ParameterValues,
  followed: (cells: NotebookState['cells']) => readonly string[],
): Promise<Outcome<{ state: NotebookState; records: ReadonlyMap<string, RecordCounts> }, string>> {
  const opened = await workbench.openNotebook(path)
  if (!opened.ok) return opened
  try {
    for (const [name, value] of Object.entries(values))
      if (Object.hasOwn(opened.value.state.parameters, name)) opened.value.setParameter(name, value)
    await opened.value.run('alles')
    const { state } = opened.value
    return succeed({ state, records: await opened.value.records(followed(state.cells)) })
  } finally {
    await opened.value.close()
  }
}

function cellFailures({ path, cells }: NotebookState): readonly string[] {
  return cells.flatMap(({ cell, error }) => (error ? [`${path}, regel ${cell.line}: ${error.text}`] : []))
}

async function shownCells(
  notebook: string,
  state: NotebookState,
): Promise<ReadonlyMap<string, PublishedCell>> {
  const cells = new Map<string, PublishedCell>()
  for (const cell of state.cells) {
    const published = await publishedCell(state, cell)
    if (published) cells.set(`${notebook}.${cell.cell.id}`, published)
  }
  return cells
}

async function publishedCell(
  state: NotebookState,
  { cell, output }: CellState,
): Promise<PublishedCell | null> {
  if (!output) return null
  const { assessment, roles, sources } = output
  const view = { weergave: 'publicatie', width: pageWidth, scheme: 'licht' } as const
  const figure = cellFigure(state, cell.id, view)
  const svg = figure?.spec ? await drawSvg(figure.spec) : null
  const drawings = svg === null ? [] : await drawingsOf(state, cell.id)
  return {
    protection: assessment.protection,
    roles,
    flags: cellFlags(state, cell.id, 'publicatie'),
    sources,
    drawn: figure && { figure, svg, drawings },
  }
}

/** A figure for the places that it may get on a page; each size once. */
async function drawingsOf(state: NotebookState, id: string): Promise<readonly Drawing[]> {
  const drawings: Drawing[] = []
  for (const width of drawingWidths) {
    const view = { weergave: 'publicatie', width, scheme: 'licht', notesApart: true } as const
    const spec = cellFigure(state, id, view)?.spec
    if (spec) drawings.push(drawingOf(await drawSvg(spec)))
  }
  return drawings
}

/** What a sheet publishes of registered people, by `notebook.cel`: each cell once. */
export function publishedCells({ runs, cells }: RunSheet): ReadonlyMap<string, PublishedCounts> {
  return new Map(
    cells.flatMap((reference) => {
      const [notebook = '', name = ''] = reference.split('.')
      const output = runs.get(notebook)?.cells.find(({ cell }) => cell.id === name)?.output
      return output?.assessment.published ? [[reference, output.assessment.published] as const] : []
    }),
  )
}

import type { Block, Feitenblad } from '../feitenblad/model'
import { sheetTexts } from '../feitenblad/sheetTexts'
import type { Figure } from '../figures/model'
import type { Ontwerp } from '../notebook/figuurKeys'
import { readsOf, runOrder } from '../notebook/dependencies'
import { feitenbladRecord, figureRecord } from '../provenance/record'
import type { FigureRecord, SheetRecord } from '../provenance/recordSchema'
import type { SourceManifest } from '../workspace/werkmap'
import { cellFlags } from './cellFlags'
import type { NotebookState, Workbench } from './model'
import type { RunSheet } from './sheet'
import type { ParameterValues } from './sheetVariants'

type FigureBlock = Extract<Block, { kind: 'figuur' }>

/** The figures of a sheet, each once, in order of first use. */
export function drawnFigures({ chapters }: Feitenblad): readonly FigureBlock[] {
  const blocks = chapters.flatMap((chapter) => chapter.blocks.filter((block) => block.kind === 'figuur'))
  return blocks.filter(
    (block, at) => blocks.findIndex(({ reference }) => reference === block.reference) === at,
  )
}

/** The tables of a sheet whose cell has no figure on it: each once, in order of first use. */
export function shownTables(feitenblad: Feitenblad): readonly Extract<Block, { kind: 'tabel' }>[] {
  const drawn = new Set(drawnFigures(feitenblad).map(({ reference }) => reference))
  const tables = feitenblad.chapters.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'tabel'))
  return tables.filter(
    ({ reference }, at) =>
      !drawn.has(reference) && tables.findIndex((other) => other.reference === reference) === at,
  )
}

/** The record of a sheet that was run with these values; `figuren` in the order of `drawnFigures`, then of `shownTables`. */
export function sheetRecord(
  path: string,
  { feitenblad, runs }: Pick<RunSheet, 'feitenblad' | 'runs'>,
  workbench: Workbench,
  values: ParameterValues,
): SheetRecord {
  const { titel, thema, periode, organisatie } = feitenblad
  const figures = [...drawnFigures(feitenblad), ...shownTables(feitenblad)].map(({ reference, figure }) => {
    const [notebook = '', cell = ''] = reference.split('.')
    const state = runs.get(notebook)
    if (!state) throw new Error(`Figure ${reference} was drawn from a notebook that did not run.`)
    return recordOfFigure(state, cell, figure, workbench)
  })
  const about = {
    ...{ bestand: path, titel, thema, periode, organisatie, teksten: sheetTexts(feitenblad) },
    ...(Object.keys(values).length > 0 && { parameters: { ...values } }),
  }
  return feitenbladRecord(about, figures)
}

/** The record of a cell's figure as it is published. */
export function recordOfFigure(
  state: NotebookState,
  cell: string,
  figure: Figure,
  workbench: Workbench,
): FigureRecord {
  const output = state.cells.find((candidate) => candidate.cell.id === cell)?.output
  if (!output) throw new Error(`Figure ${cell} was drawn from a cell that did not run.`)
  return figureRecord({
    figure,
    roles: output.roles,
    notebook: state.path,
    text: bodyOf(state, cell),
    queries: queriesOf(state, cell),
    parameters: state.parameters,
    sources: output.sources.map((source) => asLoaded(source, workbench)),
    flags: cellFlags(state, cell, 'publicatie'),
    ontwerp: designOf(state, cell),
    engineVersion: workbench.engineVersion,
  })
}

/** With the hash of the bytes that were loaded: the file may have changed since it was recorded in `werkmap.yaml`. */
function asLoaded(source: SourceManifest, { state }: Workbench): SourceManifest {
  const loaded = state.sources.find(({ manifest }) => manifest.naam === source.naam)
  return { ...source, sha256: loaded?.sha256 ?? source.sha256 }
}

function designOf({ notebook }: NotebookState, id: string): Ontwerp | null {
  const cell = notebook.cells.find((candidate) => candidate.id === id)
  return cell?.kind === 'figuur' ? (cell.keys.ontwerp ?? null) : null
}

function bodyOf({ notebook }: NotebookState, id: string): string {
  const cell = notebook.cells.find((candidate) => candidate.id === id)
  return cell ? notebook.text.slice(cell.bodyFrom, cell.bodyTo) : ''
}

/** The text of every sql and zrm cell that a cell rests on, itself included, in the order in which they ran. */
function queriesOf(state: NotebookState, id: string): readonly { cell: string; sql: string }[] {
  const { notebook } = state
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
    const asks =
      needed.has(name) && (cell?.kind === 'sql' || cell?.kind === 'zrm' || cell?.kind === 'peiling')
    return asks ? [{ cell: name, sql: bodyOf(state, name) }] : []
  })
}

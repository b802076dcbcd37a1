import type { CellValue } from '../bridge/table'
import type { Cell, Notebook, ParameterDefinition } from '../notebook/model'
import type { CellState, NotebookState } from './model'
import { markStale } from './staleness'

export type Retexted = Pick<NotebookState, 'notebook' | 'cells' | 'parameters'>

/**
 * The state of a notebook after its text became another: cells that read the same keep their results, changed ones and
 * those that read them go stale, new ones wait to be run. A parameter keeps the value the user gave it while its
 * definition is the same; a changed definition starts from its new default.
 *
 * @param gone Cells that were taken out earlier, with the results they had: one that comes back has them again.
 */
export function retext(
  state: NotebookState,
  notebook: Notebook,
  gone: ReadonlyMap<string, CellState> = new Map(),
): Retexted {
  const before = knownCells(state, notebook)
  let cells: readonly CellState[] = notebook.cells.map((cell) => {
    const known = before.get(cell.id) ?? gone.get(cell.id)
    return known ? { ...known, cell } : freshCell(cell)
  })
  for (const cell of notebook.cells) {
    const known = before.get(cell.id)?.cell
    if (known && textOf(state.notebook, known) !== textOf(notebook, cell)) {
      cells = markStale(cells, { kind: 'cel', name: cell.id })
    }
  }
  for (const id of missing(state, notebook)) cells = markStale(cells, { kind: 'bron', name: id })
  const parameters = keptParameters(state, notebook)
  for (const [name, value] of Object.entries(parameters)) {
    if (state.parameters[name] !== value) cells = markStale(cells, { kind: 'parameter', name })
  }
  return { notebook, cells, parameters }
}

/** Texts have no names: one that stands elsewhere now is known by what it says. */
function knownCells(state: NotebookState, notebook: Notebook): ReadonlyMap<string, CellState> {
  const named = state.cells.filter(({ cell }) => cell.kind !== 'tekst').map((known) => [known.cell.id, known])
  const texts = new Map(
    state.cells.flatMap((known) => (known.cell.kind === 'tekst' ? [[known.cell.markdown, known]] : [])),
  )
  const byPlace = new Map(state.cells.map((known) => [known.cell.id, known]))
  const found = notebook.cells.flatMap((cell) => {
    const known = cell.kind === 'tekst' ? (texts.get(cell.markdown) ?? byPlace.get(cell.id)) : undefined
    return known ? [[cell.id, known]] : []
  })
  return new Map([...named, ...found] as [string, CellState][])
}

/** Cells of the state that the notebook doesn't have; texts apart, for nothing reads them. */
export function missing(state: NotebookState, notebook: Notebook): readonly string[] {
  const ids = new Set(notebook.cells.map(({ id }) => id))
  return state.cells.flatMap(({ cell }) => (cell.kind === 'tekst' || ids.has(cell.id) ? [] : [cell.id]))
}

export function freshCell(cell: Cell): CellState {
  return {
    cell,
    status: 'niet-uitgevoerd',
    staleReason: null,
    error: null,
    output: null,
    milliseconds: null,
    ran: null,
  }
}

export function defaultParameters(notebook: Notebook): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(
    Object.entries(notebook.meta.parameters).map(([name, { standaard }]) => [name, standaard]),
  )
}

function keptParameters(state: NotebookState, notebook: Notebook): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(
    Object.entries(notebook.meta.parameters).map(([name, definition]) => {
      const old = state.notebook.meta.parameters[name]
      const kept = old && isSame(old, definition) ? state.parameters[name] : undefined
      return [name, kept ?? definition.standaard]
    }),
  )
}

function isSame(one: ParameterDefinition, other: ParameterDefinition): boolean {
  return (
    one.soort === other.soort &&
    one.standaard === other.standaard &&
    one.keuzes.join('\n') === other.keuzes.join('\n')
  )
}

const textOf = ({ text }: Notebook, { from, to }: Cell) => text.slice(from, to)

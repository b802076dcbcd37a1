import type { CellValue } from '../bridge/table'
import type { Cell, Notebook, ParameterDefinition } from '../notebook/model'
import type { CellState, NotebookState } from './model'
import { markStale } from './staleness'

export type Retexted = Pick<NotebookState, 'notebook' | 'cells' | 'parameters'>

/**
 * The state of a notebook after its text became another: cells that read the same keep their results, changed ones and
 * those that read them go stale, new ones wait to be run. A parameter keeps the value the user gave it while its
 * definition is the same; a changed definition starts from its new default.
 */
export function retext(state: NotebookState, notebook: Notebook): Retexted {
  const before = new Map(state.cells.map((cell) => [cell.cell.id, cell]))
  let cells: readonly CellState[] = notebook.cells.map((cell) => {
    const known = before.get(cell.id)
    return known ? { ...known, cell } : freshCell(cell)
  })
  for (const cell of notebook.cells) {
    const known = before.get(cell.id)?.cell
    if (known && textOf(state.notebook, known) !== textOf(notebook, cell)) {
      cells = markStale(cells, { kind: 'cel', name: cell.id })
    }
  }
  const gone = state.cells.filter(({ cell }) => !notebook.cells.some(({ id }) => id === cell.id))
  for (const { cell } of gone) cells = markStale(cells, { kind: 'bron', name: cell.id })
  const parameters = keptParameters(state, notebook)
  for (const [name, value] of Object.entries(parameters)) {
    if (state.parameters[name] !== value) cells = markStale(cells, { kind: 'parameter', name })
  }
  return { notebook, cells, parameters }
}

export function freshCell(cell: Cell): CellState {
  return { cell, status: 'niet-uitgevoerd', staleReason: null, error: null, output: null, milliseconds: null }
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

import { sourcesOf } from '../../../../core/notebook/dependencies'
import type { PeilingCell } from '../../../../core/notebook/peiling/model'
import type { CellOutput, CellState, SourceState } from '../../../../core/workbench/model'

/** Columns to ask about: those of the source, or of the result that is read. */
export function columnsOf(
  name: string,
  sources: readonly SourceState[],
  cells: readonly CellState[],
): readonly string[] {
  const source = sources.find(({ manifest }) => manifest.naam === name)
  const read = cells.find(({ cell }) => cell.id === name)?.output?.table.columns
  const found = source?.columns ?? read ?? []
  return found.map((column) => column.name)
}

/**
 * Values of a column as they stand in the sources that a cell rests on, by their words where codes have them; empty when
 * there are more than a hundred, and of a column that a query makes.
 */
export function valuesOf(
  column: string,
  cell: PeilingCell,
  sources: readonly SourceState[],
  cells: readonly CellState[],
): readonly string[] {
  const names = new Set(sources.map(({ manifest }) => manifest.naam))
  const read = sourcesOf(
    cells.map((one) => one.cell),
    cell.id,
    names,
  )
  const found = sources
    .filter(({ manifest }) => read.includes(manifest.naam))
    .flatMap(({ inspection }) => inspection?.columns ?? [])
    .find(({ name }) => name === column)
  return (found?.profile?.codes ?? []).map((code) => found?.valueLabels[code] ?? code)
}

/** Answers that the cell names or counts, that the last result had, and of the source those that are answers. */
export function answersOf(
  cell: PeilingCell,
  output: CellOutput | null,
  values: readonly string[],
): readonly string[] {
  const known = [...(cell.antwoorden ?? []), ...cell.tel, ...textsOf(output, 'antwoord'), ...values]
  return [...new Set(known)].filter((answer) => !cell.ontbreekt.includes(answer))
}

/** Groups that the source or the last result had; of a comparison without the one that is made of the rest. */
export function groupsOf(
  { vergelijk }: PeilingCell,
  output: CellOutput | null,
  values: readonly string[],
): readonly string[] {
  const groups = textsOf(output, 'groep')
  const own = vergelijk === undefined ? groups : groups.filter((group) => vergelijk.includes(group))
  return [...new Set([...values, ...own])]
}

const textsOf = (output: CellOutput | null, column: string) =>
  (output?.table.rows ?? []).flatMap((row) => {
    const value = row[column]
    return typeof value === 'string' ? [value] : []
  })

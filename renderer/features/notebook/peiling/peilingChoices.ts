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

/** Answers that the last result had, or that the cell names. */
export function answersOf(cell: PeilingCell, output: CellOutput | null): readonly string[] {
  return [...new Set([...(cell.antwoorden ?? []), ...textsOf(output, 'antwoord')])]
}

/** Groups that the last result had; of a comparison without the one that is made of the rest. */
export function groupsOf({ vergelijk }: PeilingCell, output: CellOutput | null): readonly string[] {
  const groups = textsOf(output, 'groep')
  return vergelijk === undefined ? groups : groups.filter((group) => vergelijk.includes(group))
}

const textsOf = (output: CellOutput | null, column: string) =>
  (output?.table.rows ?? []).flatMap((row) => {
    const value = row[column]
    return typeof value === 'string' ? [value] : []
  })

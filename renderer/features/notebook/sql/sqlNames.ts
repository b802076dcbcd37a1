import type { NotebookState, SourceState } from '../../../../core/workbench/model'
import { parameterNames } from '../../../../core/notebook/parameterNames'
import type { SqlNames, SqlTableName } from './sqlLanguage'

/** What the query of one cell can name: the loaded sources, the cells above it, the parameters. */
export function sqlNames(sources: readonly SourceState[], notebook: NotebookState, cell: string): SqlNames {
  const place = notebook.cells.findIndex((state) => state.cell.id === cell)
  const earlier = notebook.cells.slice(0, Math.max(0, place))
  return {
    tables: [...earlier.flatMap(cellTable), ...sources.map(sourceTable)],
    parameters: parameterNames(notebook.notebook.meta),
  }
}

function sourceTable({ manifest, columns }: SourceState): SqlTableName {
  return { name: manifest.naam, origin: 'bron', columns }
}

function cellTable({ cell, output }: NotebookState['cells'][number]): readonly SqlTableName[] {
  if (cell.kind !== 'sql') return []
  return [{ name: cell.name, origin: 'cel', columns: output?.table.columns ?? [] }]
}

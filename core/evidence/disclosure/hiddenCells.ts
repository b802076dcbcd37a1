/** Cells of a result to hide; rows count in the exact table. */
export interface HiddenCells {
  readonly has: (row: number, column: string) => boolean
  readonly hide: (row: number, columns: Iterable<string>) => void
  readonly columnsOf: (row: number) => ReadonlySet<string>
  readonly isEmpty: () => boolean
}

export function hiddenCells(): HiddenCells {
  const byRow = new Map<number, Set<string>>()
  const columnsOf = (row: number) => byRow.get(row) ?? new Set<string>()
  return {
    columnsOf,
    has: (row, column) => columnsOf(row).has(column),
    hide: (row, columns) => {
      const all = new Set([...columnsOf(row), ...columns])
      if (all.size > 0) byRow.set(row, all)
    },
    isEmpty: () => byRow.size === 0,
  }
}

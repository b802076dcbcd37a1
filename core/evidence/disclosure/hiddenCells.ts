/** Cells of a result to hide; rows count in the exact table. */
export interface HiddenCells {
  readonly has: (row: number, column: string) => boolean
  readonly hide: (row: number, columns: Iterable<string>) => void
  readonly columnsOf: (row: number) => ReadonlySet<string>
  readonly isEmpty: () => boolean
}

const none: ReadonlySet<string> = new Set()

export function hiddenCells(): HiddenCells {
  const byRow = new Map<number, Set<string>>()
  return {
    columnsOf: (row) => byRow.get(row) ?? none,
    has: (row, column) => byRow.get(row)?.has(column) ?? false,
    hide: (row, columns) => {
      for (const column of columns) {
        const own = byRow.get(row)
        if (own) own.add(column)
        else byRow.set(row, new Set([column]))
      }
    },
    isEmpty: () => byRow.size === 0,
  }
}

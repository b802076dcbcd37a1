import type { CellValue } from '../bridge/table'
import type { RunTable } from './record'

/** A row of an earlier table beside the one of a later table that is about the same. */
export interface RowPair {
  /** Index in the earlier table; null when the row is new. */
  readonly old: number | null
  /** Index in the later table; null when the row is gone. */
  readonly now: number | null
}

export interface MatchedRows {
  /** Names of the columns that tell rows apart. */
  readonly key: readonly string[]
  /** Whether rows had to be counted too, because some have the same key. */
  readonly counted: boolean
  /** Rows of the later table in order, then those that are gone. */
  readonly pairs: readonly RowPair[]
}

/**
 * Finds the rows of two results that are about the same: by the fewest columns that tell the rows of both apart, the
 * declared groups first, then other words and days from left to right, then numbers that nobody said the meaning of. A result of one row needs none.
 */
export function matchRows(old: RunTable, now: RunTable): MatchedRows {
  const key = keyOf(old, now)
  const counted = key === null
  const columns = key ?? orderedColumns(old, now).words
  const [before, after] = [indexRows(old, columns), indexRows(now, columns)]
  return {
    key: columns,
    counted,
    pairs: [
      ...[...after].map(([text, index]) => ({ old: before.get(text) ?? null, now: index })),
      ...[...before].filter(([text]) => !after.has(text)).map(([, index]) => ({ old: index, now: null })),
    ],
  }
}

function keyOf(old: RunTable, now: RunTable): readonly string[] | null {
  const isKey = (columns: readonly string[]) => isUnique(old, columns) && isUnique(now, columns)
  if (isKey([])) return []
  const { groups, words, numbers } = orderedColumns(old, now)
  const others = [...words.filter((name) => !groups.includes(name)), ...numbers]
  for (let count = 0; count <= others.length; count++) {
    const columns = [...groups, ...others.slice(0, count)]
    if (columns.length > 0 && isKey(columns)) return inOrder(columns, now)
  }
  return null
}

const inOrder = (columns: readonly string[], { kolommen }: RunTable): readonly string[] =>
  kolommen.map(({ naam }) => naam).filter((name) => columns.includes(name))

/** Columns that both tables have: declared groups, those and all words and days, and numbers without a role. */
function orderedColumns(old: RunTable, now: RunTable) {
  const both = now.kolommen.filter(({ naam }) => old.kolommen.some((column) => column.naam === naam))
  const isGroup = ({ rol }: RunColumn) => rol === 'groep'
  const names = (wanted: (column: RunColumn) => boolean) => both.filter(wanted).map(({ naam }) => naam)
  return {
    groups: names(isGroup),
    words: names((column) => isGroup(column) || column.type !== 'number'),
    numbers: names(({ type, rol }) => type === 'number' && rol === null),
  }
}

type RunColumn = RunTable['kolommen'][number]

const isUnique = (table: RunTable, columns: readonly string[]): boolean =>
  new Set(table.rijen.map((row) => keyText(table, row, columns))).size === table.rijen.length

/** Row indexes by key; rows with the same key are told apart by their order. */
function indexRows(table: RunTable, columns: readonly string[]): ReadonlyMap<string, number> {
  const indexes = new Map<string, number>()
  const seen = new Map<string, number>()
  table.rijen.forEach((row, index) => {
    const text = keyText(table, row, columns)
    const times = (seen.get(text) ?? 0) + 1
    seen.set(text, times)
    indexes.set(`${text} ${times}`, index)
  })
  return indexes
}

const keyText = (table: RunTable, row: readonly CellValue[], columns: readonly string[]): string =>
  JSON.stringify(columns.map((name) => valueIn(table, row, name)))

/** null where the table doesn't have the column. */
export function valueIn(table: RunTable, row: readonly CellValue[], name: string): CellValue {
  return row[table.kolommen.findIndex(({ naam }) => naam === name)] ?? null
}

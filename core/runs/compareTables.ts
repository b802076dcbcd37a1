import type { CellValue } from '../bridge/table'
import type { Group, Verschil } from './comparison'
import { matchRows, valueIn } from './matchRows'
import type { RunTable } from './record'

/** A difference before its cell and causes are known. */
export type Found = Verschil extends infer V
  ? V extends Verschil
    ? Omit<V, 'cel' | 'oorzaken'>
    : never
  : never

/** One side of a comparison. */
export interface Side {
  readonly table: RunTable
  /** Whether Publicatie shows nothing of it. */
  readonly withheld: boolean
}

/**
 * The differences between two results: values by row and column, rows and columns that came and went. Numbers are
 * equal when they are the same double, as it was stored; nothing is rounded.
 */
export function compareTables(old: Side, now: Side): readonly Found[] {
  const { key, counted, pairs } = matchRows(old.table, now.table)
  const columns = comparedColumns(old.table, now.table, key)
  const gone = namesOf(old.table).filter((name) => !namesOf(now.table).includes(name))
  const added = namesOf(now.table).filter((name) => !namesOf(old.table).includes(name))
  return [
    ...gone.map((kolom) => ({ soort: 'kolom-weg' as const, kolom })),
    ...added.map((kolom) => ({ soort: 'kolom-erbij' as const, kolom })),
    ...pairs.flatMap(({ old: before, now: after }): readonly Found[] => {
      const groep = groupAt(after === null ? old : now, after ?? before ?? 0, key, counted)
      if (before === null) return [{ soort: 'rij-erbij', groep, ...rowAt(now, after ?? 0, key) }]
      if (after === null) return [{ soort: 'rij-weg', groep, ...rowAt(old, before, key) }]
      return columns.flatMap((kolom) =>
        compareValue(old, before, now, after, kolom).map((found) => ({ groep, ...found })),
      )
    }),
  ]
}

const namesOf = ({ kolommen }: RunTable): readonly string[] => kolommen.map(({ naam }) => naam)

const comparedColumns = (old: RunTable, now: RunTable, key: readonly string[]): readonly string[] =>
  namesOf(now).filter((name) => !key.includes(name) && namesOf(old).includes(name))

function compareValue(old: Side, before: number, now: Side, after: number, kolom: string) {
  const [oud, nieuw] = [valueAt(old, before, kolom), valueAt(now, after, kolom)]
  const beschermd = { oud: isProtected(old, before, kolom), nieuw: isProtected(now, after, kolom) }
  if (oud === nieuw && beschermd.oud === beschermd.nieuw) return []
  const isNumber = [oud, nieuw].every((value) => value === null || typeof value === 'number')
  const verschil = typeof oud === 'number' && typeof nieuw === 'number' ? nieuw - oud : null
  return [
    { soort: isNumber ? ('getal' as const) : ('waarde' as const), kolom, oud, nieuw, verschil, beschermd },
  ]
}

function rowAt(
  side: Side,
  row: number,
  key: readonly string[],
): { waarden: Group; beschermd: readonly string[] } {
  const columns = namesOf(side.table).filter((name) => !key.includes(name))
  return {
    waarden: Object.fromEntries(columns.map((name) => [name, valueAt(side, row, name)])),
    beschermd: columns.filter((name) => isProtected(side, row, name)),
  }
}

/** `#` counts rows that nothing else tells apart. */
function groupAt(side: Side, row: number, key: readonly string[], counted: boolean): Group {
  const values = key.map((name) => [name, valueAt(side, row, name)])
  return Object.fromEntries(counted ? [...values, ['#', row + 1]] : values) as Group
}

function valueAt({ table }: Side, row: number, column: string): CellValue {
  return valueIn(table, table.rijen[row] ?? [], column)
}

function isProtected({ table, withheld }: Side, row: number, column: string): boolean {
  const at = table.kolommen.findIndex(({ naam }) => naam === column)
  return withheld || table.beschermd.some(([r, c]) => r === row && c === at)
}

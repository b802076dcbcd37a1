import * as v from 'valibot'
import { fail, succeed, type Outcome } from '../../bridge/outcome'
import { crossTable, type CrossTable } from './system/crossTable'
import { dimensionOf } from './system/dimension'

/** A table of two groupings with its totals, as `feitenwerk bescherm` reads it. Row R and column C are the totals. */
export interface CountTable {
  readonly rows: readonly string[]
  readonly cols: readonly string[]
  readonly counts: readonly (readonly number[])[]
  readonly row_totals: readonly number[]
  readonly col_totals: readonly number[]
  readonly grand_total: number
}

const count = v.pipe(
  v.number('verwacht een getal'),
  v.integer('verwacht een geheel getal'),
  v.minValue(0, 'verwacht geen getal onder 0'),
  v.maxValue(1e9, 'verwacht een getal tot 1 miljard'),
)
const names = v.pipe(v.array(v.string('verwacht tekst')), v.minLength(1, 'verwacht minstens één naam'))

const tableSchema = v.object({
  rows: names,
  cols: names,
  counts: v.array(v.array(count)),
  row_totals: v.array(count),
  col_totals: v.array(count),
  grand_total: count,
})

/** @returns The table, or a Dutch sentence on the first thing that is wrong with it. */
export function readCountTable(input: unknown): Outcome<CountTable, string> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return fail('De tabel is geen object met rows, cols, counts, row_totals, col_totals en grand_total.')
  const parsed = v.safeParse(tableSchema, input)
  if (!parsed.success) return fail(describeIssue(parsed.issues[0]))
  const problem = shapeProblem(parsed.output) ?? sumProblem(parsed.output)
  return problem === null ? succeed(parsed.output) : fail(problem)
}

function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => String(key))
  const place = path.map((key, at) => (at === 0 ? key : `[${key}]`)).join('')
  if (issue.received === 'undefined') return `In de tabel ontbreekt ${place}.`
  const message = issue.message.startsWith('verwacht') ? issue.message : 'verwacht een rij van waarden'
  return `${place}: ${message}, niet ${issue.received}.`
}

function shapeProblem({ rows, cols, counts, row_totals, col_totals }: CountTable): string | null {
  if (counts.length !== rows.length)
    return `Er zijn ${rows.length} namen van rijen en ${counts.length} rijen met aantallen.`
  const uneven = counts.findIndex((row) => row.length !== cols.length)
  if (uneven >= 0)
    return `Rij “${rows[uneven]}” heeft ${counts[uneven]?.length} aantallen; er zijn ${cols.length} kolommen.`
  if (row_totals.length !== rows.length)
    return `Er zijn ${rows.length} rijen en ${row_totals.length} rijtotalen.`
  if (col_totals.length !== cols.length)
    return `Er zijn ${cols.length} kolommen en ${col_totals.length} kolomtotalen.`
  return null
}

/** A table that doesn't add up is another table than it says; what a reader could work out of it isn't known. */
function sumProblem({ rows, cols, counts, row_totals, col_totals, grand_total }: CountTable): string | null {
  const row = counts.findIndex((numbers, at) => total(numbers) !== row_totals[at])
  if (row >= 0)
    return `Rij “${rows[row]}” telt op tot ${total(counts[row] ?? [])}, maar het rijtotaal is ${row_totals[row]}.`
  const sums = cols.map((_, at) => total(counts.map((numbers) => numbers[at] ?? 0)))
  const col = sums.findIndex((sum, at) => sum !== col_totals[at])
  if (col >= 0)
    return `Kolom “${cols[col]}” telt op tot ${sums[col]}, maar het kolomtotaal is ${col_totals[col]}.`
  return total(row_totals) === grand_total
    ? null
    : `De tabel telt op tot ${total(row_totals)}, maar het totaal is ${grand_total}.`
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

/** A table as a system of counts, with the place of each of its cells. */
export interface PlacedTable {
  readonly cross: CrossTable
  /** Row R is the row of totals, column C the column of totals. */
  readonly cellAt: (place: Place) => number
  readonly placeOf: (cell: number) => Place
}

export type Place = readonly [row: number, column: number]

export function placeTable({ rows, cols, counts }: CountTable): PlacedTable {
  const dimensions = [dimensionOf(rows), dimensionOf(cols)]
  const nodes = dimensions.map(({ leaves, total: all }) => [...leaves, all])
  const given = nodes.map((own) => new Map(own.map((node, at) => [node, at])))
  const cross = crossTable(
    dimensions,
    ([row = 0, column = 0]) => counts[given[0]?.get(row) ?? 0]?.[given[1]?.get(column) ?? 0] ?? 0,
  )
  return {
    cross,
    cellAt: ([row, column]) => cross.cellAt([nodes[0]?.[row] ?? 0, nodes[1]?.[column] ?? 0]),
    placeOf: (cell) => {
      const [row = 0, column = 0] = cross.nodesAt(cell)
      return [given[0]?.get(row) ?? 0, given[1]?.get(column) ?? 0]
    },
  }
}

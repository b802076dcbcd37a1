import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { placeTable, readCountTable, type CountTable, type Place } from './disclosure/countTable'
import { differencing } from './disclosure/differencing'
import { tellingLines, type TellingLine } from './disclosure/groupDisclosure'
import { auditPattern, intervalsOf } from './disclosure/system/audit'
import { smallCells } from './disclosure/system/primary'
import { protectCross } from './disclosure/system/protectCross'
import { solver } from './disclosure/testing'

/*
 * Tables with known answers: the cells that are primary, patterns with their verdict and intervals, and what two
 * published tables give away together. FEITENWERK_REFERENCE_DIR names the folder; any set in the same form will do.
 */

interface Pattern {
  readonly name: string
  readonly threshold: number
  readonly suppressed: readonly Place[]
  readonly safe: boolean
  readonly exact_derivable?: readonly Place[]
  readonly too_narrow?: readonly Place[]
  readonly primary_left_visible?: readonly Place[]
  readonly intervals?: readonly { cell: Place; min: number; max: number | null }[]
}

interface Stated {
  readonly primary: readonly Place[]
  readonly total_below_threshold: boolean
}

interface ReferenceTable extends CountTable {
  readonly id: string
  readonly threshold_5: Stated
  readonly threshold_10: Stated
  readonly group_disclosure: readonly TellingLine[]
  readonly patterns: readonly Pattern[]
}

interface Reference {
  readonly tables: readonly ReferenceTable[]
  readonly differencing: readonly {
    readonly labels: readonly string[]
    readonly published_a: readonly number[]
    readonly published_b: readonly number[]
    readonly risky_5: readonly string[]
    readonly risky_10: readonly string[]
  }[]
}

const file = join(process.env.FEITENWERK_REFERENCE_DIR ?? '../shared/reference', 'sdc-cases.json')
const found = existsSync(file)
if (!found) process.stdout.write(`Skipped: there is no ${file} (set FEITENWERK_REFERENCE_DIR).\n`)

describe.skipIf(!found)('the reference tables of disclosure control', () => {
  const { tables, differencing: pairs }: Reference = found
    ? (JSON.parse(readFileSync(file, 'utf8')) as Reference)
    : { tables: [], differencing: [] }

  const thresholds = [5, 10] as const
  const limits = (smallest: number) => ({ smallest, group: 100 })
  const stated = (table: ReferenceTable, threshold: 5 | 10) =>
    threshold === 5 ? table.threshold_5 : table.threshold_10

  it('[E3] finds every stated primary set, and every total under the threshold', () => {
    const found = thresholds.flatMap((threshold) =>
      tables.map((table) => {
        const { cross, placeOf } = placeTable(valid(table))
        const small = [...smallCells(cross, limits(threshold))].map(placeOf)
        return [table.id, threshold, inOrder(small), table.grand_total < threshold]
      }),
    )
    expect(found).toEqual(
      thresholds.flatMap((threshold) =>
        tables.map((table) => {
          const { primary, total_below_threshold } = stated(table, threshold)
          return [table.id, threshold, inOrder(primary), total_below_threshold]
        }),
      ),
    )
  })

  it('[E5] finds the rows and columns that tell something about each member, and no others', () => {
    const plain = ({ axis, index, category, kind }: TellingLine) => [axis, index, category, kind].join(' ')
    expect(tables.map(({ id, counts }) => [id, tellingLines(counts).map(plain).toSorted()])).toEqual(
      tables.map(({ id, group_disclosure }) => [id, group_disclosure.map(plain).toSorted()]),
    )
  })

  it('[E20] gives every stated pattern its verdict, with the cells that are wrong', () => {
    const verdicts = tables.flatMap((table) =>
      table.patterns.map((pattern) => {
        const { cross, cellAt, placeOf } = placeTable(valid(table))
        const hidden = new Set(pattern.suppressed.map(cellAt))
        const audit = auditPattern(
          cross,
          hidden,
          smallCells(cross, limits(pattern.threshold)),
          pattern.threshold,
          solver,
        )
        return {
          name: `${table.id} ${pattern.threshold} ${pattern.name}`,
          safe: audit.safe,
          exact_derivable: pattern.exact_derivable && inOrder(audit.derivable.map(placeOf)),
          too_narrow: pattern.too_narrow && inOrder(audit.narrow.map(placeOf)),
          primary_left_visible: pattern.primary_left_visible && inOrder(audit.visible.map(placeOf)),
        }
      }),
    )
    expect(verdicts).toEqual(
      tables.flatMap((table) =>
        table.patterns.map(
          ({ name, threshold, safe, exact_derivable, too_narrow, primary_left_visible }) => ({
            name: `${table.id} ${threshold} ${name}`,
            safe,
            exact_derivable: exact_derivable && inOrder(exact_derivable),
            too_narrow: too_narrow && inOrder(too_narrow),
            primary_left_visible: primary_left_visible && inOrder(primary_left_visible),
          }),
        ),
      ),
    )
  })

  it('[E20] works out the stated interval of every hidden cell', () => {
    const worked = tables.flatMap((table) =>
      table.patterns.flatMap(({ suppressed, intervals = [] }) => {
        const { cross, cellAt, placeOf } = placeTable(valid(table))
        const own = intervalsOf(cross, new Set(suppressed.map(cellAt)), solver)
        return intervals.map(({ cell }) => {
          const { min, max } = own.find((interval) => same(placeOf(interval.cell), cell)) ?? missing
          return [table.id, cell, min, max]
        })
      }),
    )
    expect(worked).toEqual(
      tables.flatMap(({ id, patterns }) =>
        patterns.flatMap(({ intervals = [] }) =>
          intervals.map(({ cell, min, max }) => [id, cell, min, max ?? Infinity]),
        ),
      ),
    )
  })

  it('[E20] proposes patterns of its own that the same audit calls safe, for thresholds 5 and 10', () => {
    const unsafe = thresholds.flatMap((threshold) =>
      tables.filter((table) => {
        const { cross } = placeTable(valid(table))
        const { hidden, primary } = protectCross(cross, limits(threshold), solver)
        return !auditPattern(cross, hidden, primary, threshold, solver).safe
      }),
    )
    expect(unsafe.map(({ id }) => id)).toEqual([])
  })

  it('[E21] finds what two published tables give away together', () => {
    const risky = (threshold: number) =>
      pairs.map(({ labels, published_a, published_b }) =>
        labels.filter((_, at) => differencing(published_a[at] ?? 0, published_b[at] ?? 0, limits(threshold))),
      )
    expect([risky(5), risky(10)]).toEqual([
      pairs.map(({ risky_5 }) => risky_5),
      pairs.map(({ risky_10 }) => risky_10),
    ])
  })
})

const missing = { min: Number.NaN, max: Number.NaN }

function valid(table: ReferenceTable): CountTable {
  const read = readCountTable(table)
  if (!read.ok) throw new Error(`${table.id}: ${read.problem}`)
  return read.value
}

const same = (left: Place, right: Place) => left[0] === right[0] && left[1] === right[1]

const inOrder = (places: readonly Place[]) =>
  places.toSorted((left, right) => left[0] - right[0] || left[1] - right[1])

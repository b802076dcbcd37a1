import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Row } from '../bridge/table'
import { assess } from './assess'
import type { Subject } from './assessment'
import { publishedFlags } from './publishedFlags'
import { context, developments, perGroup, share, subject, table, zrmSubject } from './testing'

/*
 * A reader's view, worked out without the code that protects: try every table of whole numbers that fits what is
 * published and see between which values each hidden count lies. Small thresholds keep the number of tables small.
 */

const smallest = 3
const settings = context({ kleinste_cel: smallest, groepsonthulling_tot: 1, percentage_minimum: 1 })
const published = (of: Subject) => assess(of, settings).protection

const isSmall = (count: number) => count > 0 && count < smallest

/** Every way to write `sum` as so many whole numbers of 0 or more. */
function divisions(sum: number, parts: number): number[][] {
  if (parts === 0) return sum === 0 ? [[]] : []
  if (parts === 1) return [[sum]]
  const firsts = Array.from({ length: sum + 1 }, (_, first) => first)
  return firsts.flatMap((first) => divisions(sum - first, parts - 1).map((rest) => [first, ...rest]))
}

function narrowest(possible: readonly (readonly number[])[]): number {
  const widths = (possible[0] ?? []).map((_, at) => {
    const values = possible.map((numbers) => numbers[at] ?? 0)
    return Math.max(...values) - Math.min(...values)
  })
  return Math.min(Infinity, ...widths)
}

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0)

it('[E3] leaves no count of a one-way table to be had by subtraction', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 }), (counts) => {
      const { withheld, table: shown } = published(perGroup(counts))
      if (withheld !== null) return
      const visible = shown.rows.flatMap(({ n }) => (typeof n === 'number' ? [n] : []))
      expect(visible.filter(isSmall)).toEqual([])
      const possible = divisions(total(counts) - total(visible), counts.length - visible.length)
      expect(narrowest(possible)).toBeGreaterThanOrEqual(smallest)
    }),
    { numRuns: 500 },
  )
})

it('[E3] tells nothing by which rows are hidden last', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 8 }), (counts) => {
      const { table: shown, hidden } = assess(perGroup(counts), context()).protection
      const hiddenNames = hidden.map(({ row }) => String(shown.rows[row]?.groep))
      expect(hiddenNames).toEqual(hiddenNames.toSorted())
      expect(hidden.map(({ row }) => row)).toEqual(
        hidden.map((_, at) => shown.rows.length - hidden.length + at),
      )
    }),
  )
})

it('[E6] leaves neither part of a share per group to be had by subtraction', () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  fc.assert(
    fc.property(fc.array(pair, { minLength: 2, maxLength: 4 }), (pairs) => {
      const { withheld, table: shown } = published(sharePerGroup(pairs))
      if (withheld !== null) return
      const open = shown.rows.filter(({ n }) => n !== null)
      const closed = shown.rows.filter(({ n }) => n === null)
      expect(closed.filter(({ pct }) => pct !== null)).toEqual([])
      expect(open.filter(givesSmallAway)).toEqual([])
      for (const part of [0, 1] as const) {
        const visible = open.map((row) => (part === 0 ? Number(row.k) : Number(row.n) - Number(row.k)))
        const left = total(pairs.map((numbers) => numbers[part])) - total(visible)
        const width = left === 0 ? Infinity : narrowest(divisions(left, closed.length))
        expect(width).toBeGreaterThanOrEqual(smallest)
      }
    }),
    { numRuns: 500 },
  )

  function givesSmallAway({ k, n, pct }: Row): boolean {
    if (k === null) return pct !== null
    return isSmall(Number(k)) || isSmall(Number(n)) || isSmall(Number(n) - Number(k))
  }
})

it('[E8] leaves no count of a comparison to be had from totals, numbers known and shares', () => {
  const count = fc.integer({ min: 0, max: 7 })
  fc.assert(
    fc.property(count, count, count, count, (...counts) => {
      const { withheld, table: shown } = published(zrmSubject(developments(...counts)))
      if (withheld !== null) return
      const row = (richting: string) => shown.rows.find((one) => one.richting === richting) ?? {}
      const rows = ['hoger', 'gelijk', 'lager', 'onbekend'].map(row)
      expect(rows.filter(({ n }) => typeof n === 'number' && isSmall(n))).toEqual([])
      const hidden = rows.flatMap(({ n }, at) => (n === null ? [at] : []))
      const fits = divisions(total(counts), 4).filter((one) => explains(rows, one))
      const width = narrowest(fits.map((one) => hidden.map((at) => one[at] ?? 0)))
      expect(width).toBeGreaterThanOrEqual(smallest)
    }),
    { numRuns: 300 },
  )

  /** Whether these four counts would give the same published rows. */
  function explains(rows: readonly Row[], counts: readonly number[]): boolean {
    const known = total(counts.slice(0, 3))
    return rows.every(({ n, bekend, aandeel, slechtst, best }, at) => {
      const own = counts[at] ?? 0
      return (
        (n === null || n === own) &&
        (bekend === null || bekend === known) &&
        (typeof aandeel !== 'number' || aandeel === own / known) &&
        (typeof slechtst !== 'number' || slechtst === own / total(counts)) &&
        (typeof best !== 'number' || best === (own + (counts[3] ?? 0)) / total(counts))
      )
    })
  }
})

it('[E7] leaves no count of a single row to be had from the others', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 2, maxLength: 4 }), (counts) => {
      const names = [...counts.map((_, at) => `k${at}`), 'totaal']
      const of = subject({
        table: table(Object.fromEntries(names.map((name, at) => [name, [counts[at] ?? total(counts)]]))),
        roles: names.map((kolom) => ({ rol: 'aantal', kolom, eenheid: null })),
      })
      const { withheld, table: shown } = published(of)
      const row = shown.rows[0] ?? {}
      if (withheld !== null || row.totaal === null) return
      const visible = counts.filter((_, at) => row[`k${at}`] !== null)
      expect(visible.filter(isSmall)).toEqual([])
      const possible = divisions(total(counts) - total(visible), counts.length - visible.length)
      expect(narrowest(possible)).toBeGreaterThanOrEqual(smallest)
    }),
    { numRuns: 500 },
  )
})

it('[E7] never shows a share next to which either part is small', () => {
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), (k, rest) => {
      const row = published(share(k, k + rest)).table.rows[0] ?? {}
      const tells = row.aantal !== null || row.pct !== null
      expect(tells && (isSmall(k) || isSmall(rest))).toBe(false)
    }),
  )
})

it('[E10] says no more in flags than the published table does', () => {
  const counts = Array.from({ length: 6 ** 4 }, (_, at) => digits(at, 6, 4))
  expect(
    tellingFlags(counts.map(([a = 0, b = 0, c = 0, d = 0]) => zrmSubject(developments(a, b, c, d)))),
  ).toEqual([])
})

it('[E9] says no more in flags than the published table does', () => {
  const pairs = Array.from({ length: 16 ** 3 }, (_, at) =>
    digits(at, 16, 3).map((pair): [number, number] => [pair % 4, Math.floor(pair / 4)]),
  )
  expect(tellingFlags(pairs.map(sharePerGroup))).toEqual([])
})

const digits = (number: number, base: number, length: number) =>
  Array.from({ length }, (_, at) => Math.floor(number / base ** at) % base)

/** Flags that differ between results of which the published tables are the same: a reader could tell them apart. */
function tellingFlags(results: readonly Subject[]): readonly (readonly string[])[] {
  const said = new Map<string, Set<string>>()
  for (const result of results) {
    const assessment = assess(result, settings)
    for (const { code, subject: about, message, evidence } of publishedFlags(assessment)) {
      const key = JSON.stringify([assessment.protection, code, about])
      said.set(key, (said.get(key) ?? new Set()).add(JSON.stringify([message, evidence])))
    }
  }
  return [...said].filter(([, texts]) => texts.size > 1).map(([key, texts]) => [key, ...texts])
}

function sharePerGroup(pairs: readonly (readonly [number, number])[]): Subject {
  const base = ([k, rest]: readonly [number, number]) => k + rest
  return subject({
    table: table({
      groep: pairs.map((_, at) => `g${at}`),
      k: pairs.map(([k]) => k),
      n: pairs.map(base),
      pct: pairs.map((numbers) => (base(numbers) === 0 ? null : numbers[0] / base(numbers))),
    }),
    roles: [
      { rol: 'groep', kolom: 'groep' },
      { rol: 'aandeel', kolom: 'pct', teller: 'k', noemer: 'n', eenheid: null },
    ],
  })
}

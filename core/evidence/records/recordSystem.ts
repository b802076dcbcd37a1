import type { CountSystem } from '../disclosure/system/countSystem'
import type { RecordCount, RecordCounts } from './recordCounts'

/** Counts of several cells as sums of the records that stand in the same of them. */
export interface RecordSystem {
  readonly system: CountSystem
  /** By count of the cells, in their order, its place in the system; those that count nobody have none. */
  readonly places: readonly { readonly cell: string; readonly count: RecordCount; readonly place: number }[]
  /** Everything that isn't published. */
  readonly hidden: ReadonlySet<number>
}

/**
 * Records that stand in the same counts can't be told apart, so their number is one unknown; each count is a sum of such
 * numbers. A hidden count of nobody is such a number too: a reader doesn't know that it is 0.
 */
export function recordSystem(cells: ReadonlyMap<string, RecordCounts>): RecordSystem {
  const all = [...cells].flatMap(([cell, counts]) => counts.map((count) => ({ cell, count })))
  const alike = new Map<string, Kind & { size: number }>()
  for (const inside of placesByRecord(all).values()) {
    const key = inside.join()
    const known = alike.get(key)
    if (known) known.size++
    else alike.set(key, { inside, size: 1 })
  }
  const filled = [...alike.values()]
  const kinds = [...filled, ...emptyKinds(all, filled)]
  const places = all.map(({ cell, count }, at) => ({ cell, count, place: kinds.length + at }))
  const hidden = new Set([
    ...kinds.keys(),
    ...places.flatMap(({ count, place }) => (count.published === null ? [place] : [])),
  ])
  const parts = all.map((): number[] => [])
  for (const [kind, { inside }] of kinds.entries()) for (const at of inside) parts[at]?.push(kind)
  return {
    system: {
      counts: [...kinds.map(({ size }) => size), ...all.map(({ count }) => count.records.size)],
      sums: parts.map((own, at) => ({ total: kinds.length + at, parts: own })),
      costs: [],
    },
    places: places.filter(({ count }) => count.records.size > 0),
    hidden,
  }
}

/** Records that stand in the same counts, by their places. */
interface Kind {
  readonly inside: readonly number[]
  readonly size: number
}

type Placed = readonly { readonly cell: string; readonly count: RecordCount }[]

function placesByRecord(all: Placed): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [at, { count }] of all.entries())
    for (const record of count.records) {
      const own = places.get(record)
      if (own) own.push(at)
      else places.set(record, [at])
    }
  return places
}

/**
 * Where a hidden count of nobody would stand if it had records. In its own cell: where what it is a part of stands, which is
 * the smallest count of its row, else the largest of its cell. In other cells: there too, or where records of several
 * rows stand, for what those have in common isn't what tells this row apart.
 */
function emptyKinds(all: Placed, kinds: readonly Kind[]): readonly Kind[] {
  return all.flatMap(({ cell, count }, at) => {
    if (count.published !== null || count.records.size > 0) return []
    const own = all.filter((other) => other.cell === cell && other.count.records.size > 0)
    const bySize = own.toSorted((one, other) => one.count.records.size - other.count.records.size)
    const inRow = bySize.find((other) => other.count.row === count.row)
    const whole = (inRow ?? bySize.at(-1))?.count.records
    const holding = all.flatMap((other, place) =>
      whole !== undefined && [...whole].every((record) => other.count.records.has(record)) ? [place] : [],
    )
    const isOwn = (place: number) => all[place]?.cell === cell
    const inOwn = [at, ...holding.filter(isOwn)]
    const elsewhere = [holding.filter((place) => !isOwn(place)), ...sharedPlaces(all, kinds, isOwn)]
    return elsewhere.map((places) => ({ inside: [...inOwn, ...places], size: 0 }))
  })
}

/** Of more than these a program would grow large; without the others a reader is thought to know more. */
const mostCommon = 20

/** The places in other cells where records of two rows of a cell stand, or more. */
function sharedPlaces(
  all: Placed,
  kinds: readonly Kind[],
  isOwn: (place: number) => boolean,
): readonly (readonly number[])[] {
  const found = new Map<string, { readonly places: readonly number[]; size: number; rows: Set<string> }>()
  for (const { inside, size } of kinds) {
    const places = inside.filter((place) => !isOwn(place))
    const known = found.get(places.join()) ?? { places, size: 0, rows: new Set<string>() }
    found.set(places.join(), known)
    known.size += size
    for (const place of inside.filter(isOwn)) {
      const row = all[place]?.count.row
      if (row) known.rows.add(row)
    }
  }
  return [...found.values()]
    .filter(({ rows }) => rows.size > 1)
    .toSorted((one, other) => other.size - one.size)
    .slice(0, mostCommon)
    .map(({ places }) => places)
}

import { boxOf, type MapShapes, type Ring } from './shapes'

/** A map in the plot's pixels. */
export interface PlacedMap {
  readonly width: number
  readonly height: number
  /** By region, as in the shapes: polygons with their rings. */
  readonly regions: readonly (readonly (readonly Ring[])[])[]
}

/**
 * Fits a map in a box. Positions stand on half pixels: neighbours share their border's points, so they are still one
 * line, and a file of a hundred thousand points becomes a drawing of a few thousand.
 */
export function placeMap({ regions }: MapShapes, widest: number, tallest: number): PlacedMap {
  const [west, south, east, north] = boxOf(regions.flatMap(({ polygons }) => polygons.flat()))
  const scale = Math.min(widest / (east - west || 1), tallest / (north - south || 1))
  const half = (value: number) => Math.round(value * 2) / 2
  const place = (ring: Ring): Ring => {
    const placed = ring.map(([x, y]) => [half((x - west) * scale), half((north - y) * scale)] as const)
    return placed.filter((point, at) => {
      const before = placed[at - 1]
      return before === undefined || before[0] !== point[0] || before[1] !== point[1]
    })
  }
  return {
    width: Math.ceil((east - west) * scale),
    height: Math.ceil((north - south) * scale),
    regions: regions.map(({ polygons }) =>
      polygons
        .map((rings) => rings.map(place).filter(({ length }) => length >= 4))
        .filter(({ length }) => length > 0),
    ),
  }
}

/** Diagonal strokes inside polygons, holes left open. */
export function hatchPolygons(polygons: readonly (readonly Ring[])[], spacing: number, rising: boolean) {
  const sign = rising ? 1 : -1
  return polygons.flatMap((rings) => {
    const [west, north, east, south] = boxOf(rings)
    const sums = [west + sign * north, west + sign * south, east + sign * north, east + sign * south]
    const [least, most] = [Math.min(...sums), Math.max(...sums)]
    const strokes: { x: number; y: number; x2: number; y2: number }[] = []
    for (let sum = Math.ceil(least / spacing) * spacing; sum < most; sum += spacing) {
      const crossings = rings
        .flatMap((ring) => crossingsOf(ring, sum, sign))
        .toSorted((one, other) => one[0] - other[0])
      for (let at = 0; at + 1 < crossings.length; at += 2) {
        const [from, to] = [crossings[at], crossings[at + 1]]
        if (from && to && to[0] - from[0] > 1) strokes.push({ x: from[0], y: from[1], x2: to[0], y2: to[1] })
      }
    }
    return strokes
  })
}

// Where the line x + sign * y = sum crosses the edges of a ring.
function crossingsOf(ring: Ring, sum: number, sign: number): (readonly [number, number])[] {
  return ring.flatMap((from, at) => {
    const to = ring[(at + 1) % ring.length] ?? from
    const [one, other] = [from[0] + sign * from[1] - sum, to[0] + sign * to[1] - sum]
    if (one < 0 === other < 0) return []
    const share = one / (one - other)
    const at2 = (start: number, end: number) => Math.round((start + (end - start) * share) * 100) / 100
    return [[at2(from[0], to[0]), at2(from[1], to[1])] as const]
  })
}

/** The point in a region's largest polygon that is farthest from its border, on a coarse grid, with that distance. */
export function middleOf(polygons: readonly (readonly Ring[])[]): { x: number; y: number } | null {
  const largest = polygons.toSorted((one, other) => areaOf(other[0] ?? []) - areaOf(one[0] ?? []))[0]
  if (largest === undefined) return null
  const [west, north, east, south] = boxOf(largest)
  let best: { readonly x: number; readonly y: number; readonly room: number } | null = null
  for (let row = 1; row < 16; row++) {
    for (let column = 1; column < 16; column++) {
      const [x, y] = [west + ((east - west) * column) / 16, north + ((south - north) * row) / 16]
      if (!isInside(largest, x, y)) continue
      const room = Math.min(...largest.map((ring) => distanceTo(ring, x, y)))
      if (best === null || room > best.room) best = { x, y, room }
    }
  }
  return best && { x: Math.round(best.x), y: Math.round(best.y) }
}

// Names are wider than tall, so what is beside them counts less.
function distanceTo(ring: Ring, x: number, y: number): number {
  const distances = ring.map(([x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1]
    const [wide, tall] = [x2 - x1, (y2 - y1) * upright]
    const length = wide * wide + tall * tall
    const along = length === 0 ? 0 : ((x - x1) * wide + (y - y1) * upright * tall) / length
    const share = Math.max(0, Math.min(1, along))
    return Math.hypot(x1 + share * wide - x, (y1 - y) * upright + share * tall)
  })
  return Math.min(...distances)
}

const upright = 1.6

/** Whether a rectangle around a point lies in one of the polygons, as far as its corners and edges tell. */
export function hasRoom(
  polygons: readonly (readonly Ring[])[],
  x: number,
  y: number,
  wide: number,
  tall: number,
) {
  const steps = [-1, -0.5, 0, 0.5, 1]
  return polygons.some((rings) =>
    steps.every((step) =>
      [-1, 1].every((side) => isInside(rings, x + (step * wide) / 2, y + (side * tall) / 2)),
    ),
  )
}

function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let inside = false
  for (const ring of rings) {
    for (const [at, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1]
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
    }
  }
  return inside
}

function areaOf(ring: Ring): number {
  const twice = ring.reduce((sum, [x, y], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length] ?? [x, y]
    return sum + x * y2 - x2 * y
  }, 0)
  return Math.abs(twice) / 2
}

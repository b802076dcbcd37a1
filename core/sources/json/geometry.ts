import { isList, isObject, textAt, type JsonObject, type JsonValue } from './jsonValue'

/** The grid that coordinates can be of; `omgekeerd`: degrees, north before east. */
export type Grid = 'wgs84' | 'rd' | 'omgekeerd' | 'anders'

export interface Shape {
  readonly kind: string
  /** Whether it has all that its kind asks: every ring of a polygon closed, of four points or more. */
  readonly isWhole: boolean
  /** null without coordinates. */
  readonly grid: Grid | null
}

/** Looks at all coordinates of a feature. */
export function readShape(feature: JsonObject): Shape {
  const geometry = feature.get('geometry')
  if (!isObject(geometry)) return { kind: 'zonder geometrie', isWhole: geometry === null, grid: null }
  const kind = textAt(geometry, 'type') ?? 'zonder geometrie'
  const box = new Box()
  return { kind, isWhole: isWholeGeometry(geometry, box), grid: box.grid }
}

function isWholeGeometry(geometry: JsonObject, box: Box): boolean {
  const kind = textAt(geometry, 'type') ?? ''
  if (kind === 'GeometryCollection') {
    const parts = geometry.get('geometries')
    return isList(parts) && parts.every((part) => isObject(part) && isWholeGeometry(part, box))
  }
  const depth = depths[kind]
  return depth !== undefined && isWholePart(geometry.get('coordinates'), depth, kind.endsWith('Polygon'), box)
}

/** How many lists the positions of a kind stand in. */
const depths: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
}

function isWholePart(part: JsonValue | undefined, depth: number, isArea: boolean, box: Box): boolean {
  if (depth === 0) return box.add(part)
  if (!isList(part) || part.length === 0) return false
  // Every one, for the box.
  const areWhole = part.map((inner) => isWholePart(inner, depth - 1, isArea, box)).every(Boolean)
  return areWhole && (!isArea || depth > 1 || isClosed(part))
}

function isClosed(ring: readonly JsonValue[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)]
  return ring.length >= 4 && isList(first) && isList(last) && first.every((value, at) => value === last[at])
}

/** The smallest rectangle around all positions. */
class Box {
  #west = Infinity
  #east = -Infinity
  #south = Infinity
  #north = -Infinity

  /** Whether it is a position: two numbers or more. */
  add(position: JsonValue | undefined): boolean {
    const [x, y] = isList(position) ? position : []
    if (typeof x !== 'number' || typeof y !== 'number') return false
    this.#west = Math.min(this.#west, x)
    this.#east = Math.max(this.#east, x)
    this.#south = Math.min(this.#south, y)
    this.#north = Math.max(this.#north, y)
    return true
  }

  get grid(): Grid | null {
    if (this.#west > this.#east) return null
    if (this.#within(49, 55, 2, 9)) return 'omgekeerd'
    if (this.#within(-180, 180, -90, 90)) return 'wgs84'
    return this.#within(-10_000, 310_000, 280_000, 650_000) ? 'rd' : 'anders'
  }

  #within = (west: number, east: number, south: number, north: number) =>
    this.#west >= west && this.#east <= east && this.#south >= south && this.#north <= north
}

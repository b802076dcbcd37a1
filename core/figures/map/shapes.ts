import { fail, succeed, type Outcome } from '../../bridge/outcome'

/** A closed line of positions, x to the right and y up, in one plane for the whole map. */
export type Ring = readonly (readonly [x: number, y: number])[]

export interface Region {
  /** Values of its properties, as text. */
  readonly properties: Readonly<Record<string, string>>
  /** Polygons, each with its outer ring first and then its holes. */
  readonly polygons: readonly (readonly Ring[])[]
}

/** The regions of a GeoJSON source, as far as they are areas. */
export interface MapShapes {
  /** Name of the source in the werkmap. */
  readonly source: string
  readonly regions: readonly Region[]
}

/**
 * Takes the areas out of a GeoJSON document in WGS84 or RD (EPSG:28992). Degrees are laid in the plane with the scale of
 * the map's own middle; at the size of a province that differs less than a line's width from a real projection.
 *
 * @returns A Dutch sentence when it holds no areas or its coordinates are of another grid.
 */
export function readShapes(source: string, document: unknown): Outcome<MapShapes, string> {
  const features = isRecord(document) ? listOf(document['features']) : []
  const found = features.flatMap((feature): Region[] => {
    const geometry = isRecord(feature) ? feature['geometry'] : null
    const polygons = polygonsOf(geometry)
    return polygons.length === 0 ? [] : [{ properties: propertiesOf(feature), polygons }]
  })
  if (found.length === 0)
    return fail(`Bron ${source} heeft geen gebieden met grenzen om te tekenen (GeoJSON).`)
  const grid = gridOf(found)
  if (grid === null) {
    return fail(
      `De coördinaten van bron ${source} zijn geen lengte- en breedtegraden en geen RD-coördinaten.`,
    )
  }
  const regions = found.map(({ properties, polygons }) => {
    return { properties, polygons: polygons.map((rings) => rings.map((ring) => ring.map(grid))) }
  })
  return succeed({ source, regions })
}

type Position = readonly [number, number]

function gridOf(regions: readonly Region[]): ((position: Position) => Position) | null {
  const [west, south, east, north] = boxOf(regions.flatMap(({ polygons }) => polygons.flat()))
  const within = (x: number, x2: number, y: number, y2: number) =>
    west >= x && east <= x2 && south >= y && north <= y2
  const inDegrees = (middle: number) => Math.cos((middle * Math.PI) / 180)
  // Some files give north before east.
  if (within(49, 55, 2, 9)) return ([y, x]) => [x * inDegrees((west + east) / 2), y]
  if (within(-180, 180, -90, 90)) return ([x, y]) => [x * inDegrees((south + north) / 2), y]
  return within(-10_000, 310_000, 280_000, 650_000) ? (position) => position : null
}

/** West, south, east and north of all positions. */
export function boxOf(rings: readonly Ring[]): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings) {
    for (const [x, y] of ring) {
      west = Math.min(west, x)
      east = Math.max(east, x)
      south = Math.min(south, y)
      north = Math.max(north, y)
    }
  }
  return [west, south, east, north]
}

function polygonsOf(geometry: unknown): readonly (readonly Ring[])[] {
  if (!isRecord(geometry)) return []
  const coordinates = listOf(geometry['coordinates'])
  if (geometry['type'] === 'Polygon') return wholePolygons([coordinates])
  if (geometry['type'] === 'MultiPolygon') return wholePolygons(coordinates.map(listOf))
  if (geometry['type'] === 'GeometryCollection') return listOf(geometry['geometries']).flatMap(polygonsOf)
  return []
}

const wholePolygons = (polygons: readonly (readonly unknown[])[]) =>
  polygons
    .map((rings) => rings.map(readRing).filter((ring) => ring.length >= 4))
    .filter(({ length }) => length > 0)

function readRing(ring: unknown): Ring {
  return listOf(ring).flatMap((position): Position[] => {
    const [x, y] = listOf(position)
    return typeof x === 'number' && typeof y === 'number' ? [[x, y]] : []
  })
}

function propertiesOf(feature: unknown): Readonly<Record<string, string>> {
  const own = isRecord(feature) ? feature['properties'] : null
  const id = isRecord(feature) ? feature['id'] : undefined
  const all = [
    ...Object.entries(isRecord(own) ? own : {}),
    ...(id === undefined ? [] : [['id', id] as const]),
  ]
  return Object.fromEntries(
    all.flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, String(value).trim()]] : [],
    ),
  )
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

import { Unreadable } from '../unreadable'
import { readShape, type Grid, type Shape } from './geometry'
import { isObject, objectsOf, textAt, type JsonObject } from './jsonValue'
import { plainRecords, type Records } from './recordList'
import { DamagedJson } from './unreadableJson'

/** The features of GeoJSON, each with its properties; null for another document. Their shapes stay out of the table. */
export function readFeatures(document: JsonObject): Records | null {
  const kind = document.get('type')
  if (kind === 'Topology' && document.has('arcs'))
    throw new Unreadable({ kind: 'unsupported-part', part: 'TopoJSON (GeoJSON wel)' })
  if (kind !== 'FeatureCollection' && !(kind === 'Feature' && document.has('geometry'))) return null
  const features = kind === 'Feature' ? [document] : objectsOf(document.get('features'))
  if (features === null) throw new DamagedJson('de lijst met gebieden (features)')
  const wrong = features.findIndex((feature) => feature.get('type') !== 'Feature')
  if (wrong >= 0) throw new DamagedJson(`gebied ${wrong + 1} van de lijst (features)`)
  const shapes = features.map(readShape)
  return plainRecords(withIds(features), [...describeShapes(shapes), ...describeGrids(document, shapes)])
}

/** A feature's own `id` is a column when it says something that no property says. */
function withIds(features: readonly JsonObject[]): readonly JsonObject[] {
  const records = features.map(propertiesOf)
  const ids = features.map((feature) => feature.get('id') ?? null)
  const names = new Set(records.flatMap((record) => [...record.keys()]))
  const repeats = [...names].some((name) => records.every((record, at) => record.get(name) === ids[at]))
  if (repeats || names.has('id') || ids.every((id) => id === null)) return records
  return records.map((record, at) => new Map([...record, ['id', ids[at] ?? null]]))
}

function propertiesOf(feature: JsonObject): JsonObject {
  const properties = feature.get('properties') ?? null
  if (isObject(properties)) return properties
  if (properties === null) return new Map()
  throw new DamagedJson('een gebied (feature) met eigenschappen (properties)')
}

function describeShapes(shapes: readonly Shape[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const { kind } of shapes) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const kinds = [...counts].map(([kind, count]) => `${count} × ${kind}`).join(', ')
  const broken = shapes.flatMap(({ isWhole }, at) => (isWhole ? [] : at + 1))
  return [
    `GeoJSON met ${areas(shapes.length)} (${kinds}). De geometrie staat niet in de tabel.`,
    ...(broken.length === 0
      ? []
      : [
          `De vorm van ${areas(broken.length)} klopt niet (een ring is niet gesloten of heeft te weinig punten): rij ${listed(broken)}.`,
        ]),
  ]
}

/** What the file says of its coordinates, and what they can be. */
function describeGrids(document: JsonObject, shapes: readonly Shape[]): readonly string[] {
  const name = namedGrid(document)
  if (name !== null && !/CRS84|4326|28992/.test(name))
    return [`Coördinatenstelsel volgens het bestand: ${name}.`]
  const seen = mostSeen(shapes)
  const said = name === null ? null : /28992/.test(name) ? 'rd' : 'wgs84'
  const grid = said ?? seen ?? 'wgs84'
  const others = shapes.flatMap((shape, at) =>
    shape.grid === null || shape.grid === (seen ?? grid) ? [] : at + 1,
  )
  return [
    said === null
      ? `Het bestand noemt geen coördinatenstelsel; de coördinaten passen bij ${grids[grid]}.`
      : seen === null || seen === said
        ? `Coördinatenstelsel: ${grids[said]}.`
        : `Coördinatenstelsel volgens het bestand: ${grids[said]}, maar de coördinaten passen bij ${grids[seen]}.`,
    ...(others.length === 0
      ? []
      : [`De coördinaten van ${areas(others.length)} passen niet bij de andere: rij ${listed(others)}.`]),
  ]
}

const grids: Readonly<Record<Grid, string>> = {
  wgs84: 'WGS84 (lengte- en breedtegraden)',
  rd: 'het Rijksdriehoeksstelsel (RD, meters)',
  omgekeerd: 'WGS84 met breedte en lengte verwisseld',
  anders: 'geen van beide bekende stelsels',
}

const areas = (count: number) => `${count} ${count === 1 ? 'gebied' : 'gebieden'}`

const listed = (rows: readonly number[]) =>
  rows.length <= 10 ? rows.join(', ') : `${rows.slice(0, 10).join(', ')} en nog ${rows.length - 10}`

function namedGrid(document: JsonObject): string | null {
  const system = document.get('crs')
  const properties = isObject(system) ? system.get('properties') : undefined
  return isObject(properties) ? textAt(properties, 'name') : null
}

function mostSeen(shapes: readonly Shape[]): Grid | null {
  const counts = new Map<Grid, number>()
  for (const { grid } of shapes) if (grid !== null) counts.set(grid, (counts.get(grid) ?? 0) + 1)
  return [...counts].toSorted(([, one], [, two]) => two - one)[0]?.[0] ?? null
}

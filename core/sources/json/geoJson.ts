import { isList, isObject, objectsOf, textAt, type JsonObject, type JsonValue } from './jsonValue'
import { plainRecords, type Records } from './recordList'
import { DamagedJson } from './unreadableJson'

/** The features of GeoJSON, each with its properties; null for another document. Their shapes stay out of the table. */
export function readFeatures(document: JsonObject): Records | null {
  if (document.get('type') !== 'FeatureCollection') return null
  const features = objectsOf(document.get('features'))
  if (features === null) throw new DamagedJson('de lijst met gebieden (features)')
  const wrong = features.findIndex((feature) => feature.get('type') !== 'Feature')
  if (wrong >= 0) throw new DamagedJson(`gebied ${wrong + 1} van de lijst (features)`)
  return plainRecords(withIds(features), [describeShapes(features), describeSystem(document, features)])
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

function describeShapes(features: readonly JsonObject[]): string {
  const counts = new Map<string, number>()
  for (const feature of features) {
    const shape = feature.get('geometry') ?? null
    const kind = (isObject(shape) ? textAt(shape, 'type') : null) ?? 'zonder geometrie'
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const kinds = [...counts].map(([kind, count]) => `${count} × ${kind}`).join(', ')
  return `GeoJSON met ${features.length} gebieden (${kinds}). De geometrie staat niet in de tabel.`
}

function describeSystem(document: JsonObject, features: readonly JsonObject[]): string {
  const name = namedSystem(document)
  if (name !== null && !/CRS84|4326|28992/.test(name))
    return `Coördinatenstelsel volgens het bestand: ${name}.`
  const said = name === null ? null : /28992/.test(name) ? rd : wgs84
  const seen = seenSystem(features)
  if (said === null)
    return `Het bestand noemt geen coördinatenstelsel; de coördinaten passen bij ${seen ?? wgs84}.`
  return seen === null || seen === said
    ? `Coördinatenstelsel: ${said}.`
    : `Coördinatenstelsel volgens het bestand: ${said}, maar de coördinaten passen bij ${seen}.`
}

const wgs84 = 'WGS84 (lengte- en breedtegraden)'
const rd = 'het Rijksdriehoeksstelsel (RD, meters)'

function namedSystem(document: JsonObject): string | null {
  const system = document.get('crs')
  const properties = isObject(system) ? system.get('properties') : undefined
  return isObject(properties) ? textAt(properties, 'name') : null
}

/** What the first coordinates can be; RD's x is never as small as a degree. */
function seenSystem(features: readonly JsonObject[]): string | null {
  for (const feature of features) {
    const shape = feature.get('geometry')
    const [x, y] = isObject(shape) ? firstPoint(shape.get('coordinates')) : []
    if (x === undefined || y === undefined) continue
    if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return wgs84
    return x > -10_000 && x < 310_000 && y > 280_000 && y < 650_000 ? rd : 'geen van beide bekende stelsels'
  }
  return null
}

function firstPoint(coordinates: JsonValue | undefined): readonly number[] {
  if (!isList(coordinates)) return []
  const [first, second] = coordinates
  return typeof first === 'number' && typeof second === 'number' ? [first, second] : firstPoint(first)
}

import { readFeatures } from './geoJson'
import { isObject, objectsOf, type JsonObject, type JsonValue } from './jsonValue'
import { readCodeLists, readPage } from './openData'
import { plainRecords, type Records } from './recordList'
import { readWholeTable } from './wholeTable'

/**
 * Finds the records in a document: a list of objects, the features of GeoJSON, a page or the code lists of CBS open
 * data, the trajectories of debt counselling, or the one list of objects in an object.
 *
 * @returns null when it holds no such list, or several.
 * @throws {DamagedJson} when the document breaks the rules of its own kind.
 */
export function findRecords(document: JsonValue): Records | null {
  const list = objectsOf(document)
  if (list !== null) return plainRecords(list)
  if (!isObject(document)) return null
  return (
    readFeatures(document) ??
    readWholeTable(document) ??
    readCodeLists(document) ??
    readPage(document) ??
    readTrajectories(document) ??
    readOnlyList(document)
  )
}

/** Deliveries of the exchange model for debt counselling (DDAS): organisations, each with its trajectories. */
function readTrajectories(document: JsonObject): Records | null {
  const deliveries = objectsOf(document.get('leveringen'))
  if (deliveries === null) return null
  const lists = deliveries.map((delivery) => objectsOf(delivery.get('schuldhulptrajecten')) ?? [])
  const records = lists.flat()
  if (records.length === 0) return null
  const from = deliveries.length === 1 ? '1 levering' : `${deliveries.length} leveringen`
  const aside = leftOut([
    ...leftOutOf(document, 'leveringen'),
    ...new Set(deliveries.flatMap((delivery) => leftOutOf(delivery, 'schuldhulptrajecten'))),
  ])
  return plainRecords(records, [`Elke rij is een schuldhulptraject, uit ${from}.`, ...aside])
}

function readOnlyList(document: JsonObject): Records | null {
  const lists = [...document].flatMap(([name, value]) => {
    const records = objectsOf(value)
    return records === null || records.length === 0 ? [] : [{ name, records }]
  })
  const [only, ...others] = lists
  if (only === undefined || others.length > 0) return null
  return plainRecords(only.records, [
    `Elke rij komt uit “${only.name}”.`,
    ...leftOut(leftOutOf(document, only.name)),
  ])
}

const leftOutOf = (document: JsonObject, taken: string) =>
  [...document.keys()].filter((name) => name !== taken)

const leftOut = (names: readonly string[]) =>
  names.length === 0 ? [] : [`Niet in de tabel: ${names.join(', ')}.`]

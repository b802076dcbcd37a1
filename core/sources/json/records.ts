import { readFeatures } from './geoJson'
import { isObject, objectsOf, type JsonObject } from './jsonValue'
import type { JsonDocuments } from './parseJson'
import { readCodeLists, readPage } from './openData'
import { plainRecords, type Records } from './recordList'
import { readWholeTable } from './wholeTable'

/**
 * Finds the records in a document: a list of objects, objects one under another, the features of GeoJSON, a page or the code lists of CBS open
 * data, the trajectories of debt counselling, or the one list of objects in an object.
 *
 * @returns null when it holds no such list, or several.
 * @throws {DamagedJson} when the document breaks the rules of its own kind.
 */
export function findRecords(documents: JsonDocuments): Records | null {
  if ('lines' in documents)
    return plainRecords(documents.lines, [
      'Het bestand is een reeks objecten onder elkaar (NDJSON): elk is een rij.',
    ])
  const document = documents.single
  const list = objectsOf(document)
  if (list !== null) return trajectoriesOf(list, []) ?? plainRecords(list)
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
  return deliveries === null ? null : trajectoriesOf(deliveries, leftOutOf(document, 'leveringen'))
}

/** @param besides Names of what stands beside the deliveries. */
function trajectoriesOf(deliveries: readonly JsonObject[], besides: readonly string[]): Records | null {
  const lists = deliveries.map((delivery) => objectsOf(delivery.get('schuldhulptrajecten')) ?? [])
  const records = lists.flat()
  if (records.length === 0) return null
  const from = deliveries.length === 1 ? '1 levering' : `${deliveries.length} leveringen`
  const aside = leftOut([
    ...besides,
    ...new Set(deliveries.flatMap((delivery) => leftOutOf(delivery, 'schuldhulptrajecten'))),
  ])
  return plainRecords(records, [`Elke rij is een schuldhulptraject, uit ${from}.`, ...aside])
}

/** The one list of objects in an object, or in the objects inside it. */
function readOnlyList(document: JsonObject): Records | null {
  const [only, ...others] = listsIn(document, [])
  if (only === undefined || others.length > 0) return null
  return plainRecords(only.records, [
    `Elke rij komt uit “${only.path.join('.')}”.`,
    ...leftOut(leftOutOf(document, only.path[0] ?? '')),
  ])
}

interface FoundList {
  readonly path: readonly string[]
  readonly records: readonly JsonObject[]
}

const listsIn = (object: JsonObject, path: readonly string[]): readonly FoundList[] =>
  [...object].flatMap(([name, value]): readonly FoundList[] => {
    const here = [...path, name]
    if (isObject(value)) return listsIn(value, here)
    const records = objectsOf(value)
    return records === null || records.length === 0 ? [] : [{ path: here, records }]
  })

const leftOutOf = (document: JsonObject, taken: string) =>
  [...document.keys()].filter((name) => name !== taken)

const leftOut = (names: readonly string[]) =>
  names.length === 0 ? [] : [`Niet in de tabel: ${names.join(', ')}.`]

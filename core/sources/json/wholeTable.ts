import { isObject, objectsOf, textAt, type JsonObject } from './jsonValue'
import type { ColumnWords, Records } from './recordList'

/**
 * A table of CBS open data with what belongs to it in one file: the rows, and the lists that say what columns and codes
 * stand for. Of version 3 the untyped rows are taken before the typed ones, for they say why a figure is missing. Null
 * for another document.
 */
export function readWholeTable(document: JsonObject): Records | null {
  const name = ['UntypedDataSet', 'TypedDataSet', 'Observations'].find(
    (set) => rowsAt(document, set) !== null,
  )
  const records = name === undefined ? null : rowsAt(document, name)
  if (name === undefined || records === null) return null
  const columns = new Set(records.flatMap((record) => [...record.keys()]))
  const info = rowsAt(document, 'TableInfos')?.[0] ?? propertiesOf(document)
  const lists = [...columns].filter((column) => listOf(document, column) !== null)
  return {
    records: records.map(withoutAnnotations),
    surroundings: ['CBS Open Data', ...textsAt(info, ['Title', 'Source', 'Catalog'])],
    notes: [
      ...textsAt(info, ['Title']).map(
        (title) => `Tabel ${[...textsAt(info, ['Identifier']), title].join(': ')}.`,
      ),
      ...(lists.length === 0 ? [] : [`Codelijsten in hetzelfde bestand: ${lists.join(', ')}.`]),
      ...(hasNextPage(document, name) ? [onePageOfMore] : []),
      ...(name === 'TypedDataSet' ? [typedSet] : []),
    ],
    untyped: name === 'UntypedDataSet',
    words: wordsOf(document, columns),
  }
}

/** The rows under a name, as a list or as a page of their own. */
function rowsAt(document: JsonObject, name: string): readonly JsonObject[] | null {
  const value = document.get(name)
  const rows = objectsOf(isObject(value) ? value.get('value') : value)
  return rows === null || rows.length === 0 ? null : rows
}

function hasNextPage(document: JsonObject, name: string): boolean {
  const page = document.get(name)
  return isObject(page) && (page.has('odata.nextLink') || page.has('@odata.nextLink'))
}

function propertiesOf(document: JsonObject): JsonObject {
  const properties = document.get('Properties')
  return isObject(properties) ? properties : new Map()
}

/** Codes of a column: version 3 has a table of the column's name, version 4 one with `Codes` behind it. */
const listOf = (document: JsonObject, column: string) =>
  rowsAt(document, `${column}Codes`) ?? (column === 'Measure' ? null : rowsAt(document, column))

function wordsOf(document: JsonObject, columns: ReadonlySet<string>): ReadonlyMap<string, ColumnWords> {
  const described = describeTopics(rowsAt(document, 'DataProperties') ?? [])
  for (const dimension of rowsAt(document, 'Dimensions') ?? []) {
    const [name, label] = [textAt(dimension, 'Identifier'), textAt(dimension, 'Title')]
    if (name !== null && label !== null) described.set(name, { label, unit: null, valueLabels: {} })
  }
  return new Map(
    [...columns].map((column) => {
      const { label, unit } = described.get(column) ?? { label: column, unit: null }
      return [column, { label, unit, valueLabels: labelsIn(listOf(document, column) ?? []) }]
    }),
  )
}

/** Titles and units of columns; a topic's title follows those of its groups. */
function describeTopics(properties: readonly JsonObject[]): Map<string, ColumnWords> {
  const byId = new Map(properties.map((property) => [property.get('ID') ?? null, property]))
  const titlesOf = (property: JsonObject, depth = 0): readonly string[] => {
    const parent = byId.get(property.get('ParentID') ?? null)
    const above = parent === undefined || parent === property || depth > 20 ? [] : titlesOf(parent, depth + 1)
    return [...above, ...textsAt(property, ['Title'])]
  }
  return new Map(
    properties.flatMap((property): [string, ColumnWords][] => {
      const [key, unit] = [textAt(property, 'Key')?.trim() ?? '', textAt(property, 'Unit')?.trim() ?? '']
      const label = titlesOf(property).join(' | ')
      return key === '' ? [] : [[key, { label: label || key, unit: unit || null, valueLabels: {} }]]
    }),
  )
}

/** The words for codes; a period whose figures may still change says so. */
function labelsIn(list: readonly JsonObject[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    list.flatMap((code) => {
      const key = (textAt(code, 'Identifier') ?? textAt(code, 'Key'))?.trim() ?? ''
      const title = textAt(code, 'Title')?.trim() ?? ''
      const status = textAt(code, 'Status')?.trim() ?? ''
      const isFinal = status === '' || /^definitief/i.test(status)
      return key === '' || title === '' ? [] : [[key, isFinal ? title : `${title} (${status.toLowerCase()})`]]
    }),
  )
}

export const withoutAnnotations = (record: JsonObject): JsonObject =>
  new Map([...record].filter(([name]) => !/(^|@)odata\./.test(name)))

export const onePageOfMore =
  'Dit bestand is één pagina van een grotere tabel: er horen meer rijen bij. Haal ook de volgende pagina’s op.'
export const typedSet =
  'Deze vorm (TypedDataSet) zegt niet waarom een cijfer ontbreekt; de UntypedDataSet van dezelfde tabel wel.'

export const textsAt = (object: JsonObject, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => textAt(object, name)?.trim() || [])

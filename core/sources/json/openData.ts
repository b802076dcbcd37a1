import { objectsOf, textAt, type JsonObject, type JsonValue } from './jsonValue'
import { plainRecords, type Records } from './recordList'
import { DamagedJson } from './unreadableJson'
import { onePageOfMore, textsAt, typedSet, withoutAnnotations } from './wholeTable'

/**
 * One saved page of CBS open data: observations, a data set or a code list of version 3 or 4, under `value`. Null for
 * another document.
 */
export function readPage(document: JsonObject): Records | null {
  const context = textAt(document, '@odata.context') ?? textAt(document, 'odata.metadata')
  const value = document.get('value')
  if (value === undefined || (context === null && [...document.keys()].some((name) => !isOdataName(name))))
    return null
  const records = objectsOf(value)
  if (records === null) throw new DamagedJson('de lijst met rijen (value)')
  const untyped = context !== null && /UntypedDataSet/.test(context)
  return {
    records: records.map(withoutAnnotations),
    surroundings: context === null ? [] : [context],
    notes: [
      ...(document.has('@odata.nextLink') || document.has('odata.nextLink') ? [onePageOfMore] : []),
      ...(context !== null && /TypedDataSet/.test(context) ? [typedSet] : []),
    ],
    untyped,
  }
}

const isOdataName = (name: string) => name === 'value' || /^@?odata\./.test(name)

/**
 * The metadata of a table of version 4 in one file: a row for every code of every dimension, and for every measure
 * (list `Measure`, as observations call it). Null for another document.
 */
export function readCodeLists(document: JsonObject): Records | null {
  const [dimensions, measures] = [document.get('Dimensions'), document.get('Measures')].map(objectsOf)
  if (!dimensions || !measures) return null
  const lists = dimensions.map((dimension) => codeList(dimension))
  const measured = measures.map((measure) =>
    entry(
      { lijst: 'Measure', lijst_titel: 'Onderwerpen' },
      measure,
      groupTitles(document.get('MeasureGroups'), 'MeasureGroupId'),
    ),
  )
  const title = textAt(document, 'Title')
  return {
    ...plainRecords([...lists.flat(), ...measured]),
    surroundings: [...textsAt(document, ['Title', 'Source', 'Catalog'])],
    notes: [
      ...(title === null
        ? []
        : [`Codelijsten bij de tabel ${[...textsAt(document, ['Identifier', 'Title'])].join(': ')}.`]),
      'Elke rij is een code van een dimensie of onderwerp; de cijfers zelf staan in een ander bestand (Observations).',
    ],
  }
}

function codeList(dimension: JsonObject): readonly JsonObject[] {
  const name = textAt(dimension, 'Identifier')
  const codes = objectsOf(dimension.get('CodeList') ?? [])
  if (name === null || codes === null) throw new DamagedJson('een dimensie met haar codelijst (CodeList)')
  const groups = groupTitles(dimension.get('DimensionGroups'), 'DimensionGroupId')
  return codes.map((code) =>
    entry({ lijst: name, lijst_titel: textAt(dimension, 'Title') ?? name }, code, groups),
  )
}

interface Groups {
  /** Under which name an entry holds the group's number. */
  readonly key: string
  readonly titles: ReadonlyMap<JsonValue, JsonValue>
}

function groupTitles(groups: JsonValue | undefined, key: string): Groups {
  const listed = objectsOf(groups) ?? []
  return {
    key,
    titles: new Map(listed.map((group) => [group.get('Id') ?? null, group.get('Title') ?? null])),
  }
}

function entry(
  list: Readonly<Record<string, string>>,
  code: JsonObject,
  { key, titles }: Groups,
): JsonObject {
  const at = (name: string) => code.get(name) ?? null
  return new Map<string, JsonValue>([
    ...Object.entries(list),
    ['code', at('Identifier')],
    ['titel', at('Title')],
    ['omschrijving', at('Description')],
    ['groep', titles.get(at(key)) ?? null],
    ['eenheid', at('Unit')],
    ['decimalen', at('Decimals')],
    ['status', at('Status')],
  ])
}

/** A parsed JSON value. Whole numbers of more digits than a number holds are kept as their text. */
export type JsonValue = null | boolean | number | string | JsonList | JsonObject
export type JsonList = readonly JsonValue[]
/** In the order of the file; a Map, for `__proto__` is a name like any other. */
export type JsonObject = ReadonlyMap<string, JsonValue>

export const isObject = (value: JsonValue | undefined): value is JsonObject => value instanceof Map

export const isList = (value: JsonValue | undefined): value is JsonList => Array.isArray(value)

/** The objects of a list; null for anything that isn't a list of objects only. */
export function objectsOf(value: JsonValue | undefined): readonly JsonObject[] | null {
  return isList(value) && value.every(isObject) ? value : null
}

/** The text under a name; null when something else or nothing stands there. */
export function textAt(object: JsonObject, name: string): string | null {
  const value = object.get(name)
  return typeof value === 'string' ? value : null
}

import { isMap, parseDocument } from 'yaml'
import { editsOf, spliced, type Values } from '../../workspace/changeMap'

/**
 * The YAML of a cell with some keys given another value; every byte that doesn't say what changed stays as it was.
 *
 * @returns null when it isn't a list of keys with values.
 */
export function changeKeys(yaml: string, change: Values): string | null {
  const document = parseDocument(yaml)
  if (document.errors.length > 0 || !isMap(document.contents)) return null
  const values = document.toJS() as Values
  return spliced(yaml, editsOf(document.contents as never, values, { ...values, ...change }, yaml))
}

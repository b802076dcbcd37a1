import { isMap, parseDocument, type YAMLMap } from 'yaml'
import { editsOf, isSameValue, spliced, type Values } from './changeMap'
import { readWerkmap } from './readWerkmap'
import { thresholdBounds, thresholdKeys } from './thresholds'
import type { EvidenceSettings } from './werkmap'

/**
 * The text of `werkmap.yaml` with other thresholds; every byte that doesn't say what changed stays as it was. A threshold
 * at its default that the file doesn't name isn't added.
 *
 * @param text A werkmap.yaml that `readWerkmap` accepts.
 */
export function changeThresholds(text: string, thresholds: EvidenceSettings): string {
  const document = parseDocument(text)
  const before = document.toJS() as Values
  const named = (before['drempels'] ?? {}) as Values
  const wanted = thresholdKeys.filter(
    (key) => named[key] !== undefined || thresholds[key] !== thresholdBounds[key].default,
  )
  const drempels = Object.fromEntries(wanted.map((key) => [key, thresholds[key]]))
  if (!isMap(document.contents)) throw new Error('This werkmap.yaml is no map.')
  const isEmpty = wanted.length === 0
  const map = document.contents as unknown as YAMLMap
  const after = isEmpty ? before : { ...before, drempels }
  const changed = spliced(text, editsOf(map, before, after, text))
  const read = readWerkmap(changed)
  if (!read.ok || !isSameValue(read.value.drempels, thresholds))
    throw new Error('Changing the thresholds in werkmap.yaml went wrong.')
  return changed
}

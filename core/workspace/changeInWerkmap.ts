import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml'
import { editsOf, isOnOneLine, isSameValue, oneLine, spliced } from './changeMap'
import { readWerkmap } from './readWerkmap'
import type { SourceManifest } from './werkmap'

/**
 * The text of `werkmap.yaml` with one source changed; every byte that doesn't say what changed stays as it was. Maps
 * over several lines are changed key by key, those on one line as a whole.
 *
 * @param text A werkmap.yaml that `readWerkmap` accepts and that holds a source of that name.
 */
export function changeInWerkmap(text: string, source: SourceManifest): string {
  const list = parseDocument(text).get('bronnen', true)
  const items = isSeq(list) ? list.items : []
  const item = items.find((one): one is YAMLMap => isMap(one) && one.get('naam') === source.naam)
  const before = sourceIn(text, source.naam)
  if (item?.range == null || before === undefined)
    throw new Error(`This werkmap.yaml has no source ${source.naam}.`)
  const edits = isOnOneLine(item)
    ? [{ from: item.range[0], to: item.range[1], with: oneLine(source) }]
    : editsOf(item, before, source, text)
  const changed = spliced(text, edits)
  if (!isSameValue(sourceIn(changed, source.naam), source))
    throw new Error(`Changing ${source.naam} in werkmap.yaml went wrong.`)
  return changed
}

function sourceIn(text: string, naam: string): SourceManifest | undefined {
  const read = readWerkmap(text)
  return read.ok ? read.value.bronnen.find((source) => source.naam === naam) : undefined
}

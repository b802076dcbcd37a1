import { isNode, parseDocument } from 'yaml'

/** Offsets in a YAML text of the value at some keys, or of the nearest thing that should hold it; null in an empty one. */
export function placeInYaml(
  text: string,
  keys: readonly (string | number)[],
): { readonly from: number; readonly to: number } | null {
  const document = parseDocument(text)
  for (let depth = keys.length; depth > 0; depth--) {
    const node = document.getIn(keys.slice(0, depth), true)
    if (isNode(node) && node.range) return { from: node.range[0], to: node.range[1] }
  }
  return null
}

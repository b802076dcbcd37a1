/** Signs of an opening tag with the attributes that programs put in it. */
const longestTag = 500

/**
 * Where the content of the first element of a name stands in a text that nobody vouches for. Looked for from front to back
 * in one go, so that no file makes it slow.
 *
 * @param name Of the element, as `metadata`.
 * @param attribute What must stand in its opening tag, as `id="herkomst"`.
 * @returns Offsets of the content; null when there is none, or its end is missing.
 */
export function elementContent(
  text: string,
  name: string,
  attribute: string,
): { readonly from: number; readonly to: number } | null {
  const opening = `<${name}`
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    const tag = text.slice(at, at + longestTag)
    const length = tag.indexOf('>') + 1
    if (length === 0 || !/\s/.test(tag[opening.length] ?? '')) continue
    if (!tag.slice(0, length).includes(` ${attribute}`)) continue
    const from = at + length
    const to = text.indexOf(`</${name}>`, from)
    return to < 0 ? null : { from, to }
  }
  return null
}

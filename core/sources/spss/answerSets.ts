import { ascii } from './byteReader'

/**
 * Questions with several answers, of which each is a variable of its own, as notes. A line of the record is
 * `$name=` and `D`, `E` or `C`, with the value that counts, a label and the short names of the variables:
 * `$hulp=D1 1 15 Welke hulp had u V1 V2 V3`.
 *
 * @param decode Without blanks at the end.
 */
export function describeSets(
  contents: readonly Uint8Array[],
  decode: (bytes: Uint8Array) => string,
): readonly string[] {
  // A letter a byte, so that lengths can be counted; only labels hold more than ASCII.
  const decodeLabel = (text: string) => decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))
  return contents
    .flatMap((content) => ascii(content).split('\n'))
    .flatMap((line) => describeSet(line.trim(), decodeLabel))
}

function describeSet(line: string, decodeLabel: (text: string) => string): readonly string[] {
  const [, name = '', kind = '', rest = ''] = /^\$([^=]+)=([CDE])(.*)$/.exec(line) ?? []
  const counted =
    kind === 'C'
      ? { value: null, behind: rest }
      : countedText(kind === 'E' ? rest.replace(/^ \d+ /, '') : rest)
  if (name === '' || counted === null) return []
  const label = countedText(counted.behind.trimStart())
  if (label === null) return []
  const variables = label.behind.trim().split(/\s+/)
  const ticked = counted.value === null ? '' : `; aangekruist is ${counted.value.trim()}`
  const words = label.value === '' ? name : decodeLabel(label.value)
  return [`Vraag met meer antwoorden: “${words}” staat in de kolommen ${variables.join(', ')}${ticked}.`]
}

/** `3 abc rest`: a text with its length in bytes before it. */
function countedText(text: string): { readonly value: string; readonly behind: string } | null {
  const [whole = '', length = ''] = /^(\d+) /.exec(text) ?? []
  if (length === '') return null
  const end = whole.length + Number(length)
  return { value: text.slice(whole.length, end), behind: text.slice(end) }
}

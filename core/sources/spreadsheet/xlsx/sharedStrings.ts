import { unreadableCharacter } from '../cells'
import type { XmlReader } from '../xml'

/** The texts that cells refer to by number. */
export function readSharedStrings(reader: XmlReader): readonly string[] {
  const strings: string[] = []
  while (reader.next()) {
    if (reader.name !== 'si' || reader.kind === 'close') continue
    strings.push(reader.kind === 'empty' ? '' : readRichText(reader, 'si'))
  }
  return strings
}

/** The text of an element in one or more pieces; how to pronounce it (`rPh`) isn't part of it. */
export function readRichText(reader: XmlReader, element: string): string {
  let text = ''
  while (reader.next()) {
    if (reader.kind === 'close') {
      if (reader.name === element) break
      if (reader.name === 't') text += reader.text
    } else if (reader.name === 'rPh') reader.skipElement()
  }
  return unescape(text)
}

/** `_x000D_` is how Office Open XML writes a character that XML can't hold. No text of a table holds a zero. */
export const unescape = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16) || unreadableCharacter),
      )
    : text

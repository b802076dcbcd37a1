import { characters, widths, type FontWeight } from './fontWidths'

const position = new Map(Array.from(characters, (character, index) => [character, index]))

/** Of a character that the table lacks: as wide as the widest common letter, so that a line never runs over. */
const unknownWidth = 850

/** Width in CSS pixels of a text in Source Sans 3. */
export function textWidth(text: string, size: number, weight: FontWeight = 400): number {
  let thousandths = 0
  for (const character of text) {
    const index = position.get(character)
    thousandths += index === undefined ? unknownWidth : (widths[weight][index] ?? unknownWidth)
  }
  return (thousandths * size) / 1000
}

/** Breaks a text at its spaces, hard ones excepted, into lines of at most `width` pixels; a word wider than that is broken within. */
export function wrapText(text: string, size: number, width: number, weight: FontWeight = 400): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[^\S\u00a0]+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (textWidth(longer, size, weight) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = breakWord(word, size, width, weight)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return line === '' ? lines : [...lines, line]
}

function breakWord(word: string, size: number, width: number, weight: FontWeight): string[] {
  const pieces: string[] = []
  let piece = ''
  for (const character of word) {
    if (piece !== '' && textWidth(`${piece}${character}-`, size, weight) > width && piece.length > 1) {
      pieces.push(/[-/]$/.test(piece) ? piece : `${piece}-`)
      piece = ''
    }
    piece += character
  }
  return textWidth(word, size, weight) <= width ? [word] : [...pieces, piece]
}

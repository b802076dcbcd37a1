import type { Merge } from '../sheet'

/** `B12` → row 12, column 1; column −1 when it is no reference. */
export function readReference(reference: string): { readonly row: number; readonly column: number } {
  let column = 0
  let at = 0
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
  }
  return { row: Number(reference.slice(at)), column: column - 1 }
}

/** `B2:C4`; null when it is no range. */
export function readRange(reference: string): Merge | null {
  const [first = '', last = first] = reference.split(':')
  const [from, to] = [readReference(first), readReference(last)]
  const isRange = from.row >= 1 && to.row >= from.row && from.column >= 0 && to.column >= from.column
  return isRange ? { top: from.row, bottom: to.row, left: from.column, right: to.column } : null
}

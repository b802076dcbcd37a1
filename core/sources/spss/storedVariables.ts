import { ascii } from './byteReader'
import { DamagedFile } from './damage'
import type { Slot } from './dictionary'

/** A variable and where its values stand in a case. */
export interface StoredVariable {
  /** The first of its slots, which describes it. */
  readonly slot: Slot
  /** Position of that slot, from 0. */
  readonly at: number
  /** The short name in capitals, byte for byte: how extension records refer to it. */
  readonly key: string
  /** Bytes of a string; 0 for a number. */
  readonly width: number
  /** Parts of a string in a case, in order. */
  readonly pieces: readonly { readonly from: number; readonly length: number }[]
}

/**
 * Puts slots together to variables. A string of more than 255 bytes stands in the file as several variables that each
 * bring 255 bytes; only the first of them is a variable to a reader.
 *
 * @param veryLong Width of each such string, by key.
 */
export function storeVariables(
  slots: readonly Slot[],
  veryLong: ReadonlyMap<string, number>,
): readonly StoredVariable[] {
  const variables: StoredVariable[] = []
  for (let at = 0; at < slots.length;) {
    const slot = slots[at]
    if (slot === undefined || slot.width < 0) throw new DamagedFile('het begin van een tekstvariabele')
    const key = ascii(slot.name)
      .replace(/[ \0]+$/, '')
      .toUpperCase()
    const width = slot.width === 0 ? 0 : (veryLong.get(key) ?? slot.width)
    const pieces: { from: number; length: number }[] = []
    const first = at
    at += slotsOf(slots, at)
    if (width > 0) pieces.push({ from: first * 8, length: Math.min(width, pieceLength) })
    for (let left = width - segmentShare; width > pieceLength && left > 0; left -= segmentShare) {
      if ((slots[at]?.width ?? 0) <= 0) throw new DamagedFile('een deel van een lange tekstvariabele')
      pieces.push({ from: at * 8, length: pieceLength })
      at += slotsOf(slots, at)
    }
    variables.push({ slot, at: first, key, width, pieces })
  }
  return variables
}

const pieceLength = 255
/** The format counts 252 bytes for each part, though 255 of them are used. */
const segmentShare = 252

/** How many slots the variable that starts here takes; those after the first must say that they continue it. */
function slotsOf(slots: readonly Slot[], at: number): number {
  const count = Math.max(1, Math.ceil((slots[at]?.width ?? 0) / 8))
  const rest = slots.slice(at + 1, at + count)
  if (rest.length < count - 1 || rest.some(({ width }) => width !== -1))
    throw new DamagedFile('een deel van een tekstvariabele')
  return count
}

/** The bytes of a string in a case. */
export function joinPieces({ pieces, width }: StoredVariable, text: Uint8Array): Uint8Array {
  const [first] = pieces
  if (first !== undefined && pieces.length === 1) return text.subarray(first.from, first.from + first.length)
  const joined = new Uint8Array(pieces.length * pieceLength)
  for (const [at, { from, length }] of pieces.entries())
    joined.set(text.subarray(from, Math.min(from + length, text.length)), at * pieceLength)
  return joined.subarray(0, width)
}

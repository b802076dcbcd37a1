/**
 * Where margin notes stand: each beside its own figure when there is room, else just under the note above it.
 *
 * @param notes In the order of the document; `anchor` is the height in the document where the note belongs, in pixels.
 * @param gap Least distance between two notes, in pixels.
 * @returns The top of each note, in pixels.
 */
export function stackNotes(
  notes: readonly { readonly anchor: number; readonly height: number }[],
  gap: number,
): readonly number[] {
  let free = 0
  return notes.map(({ anchor, height }) => {
    const top = Math.max(anchor, free)
    free = top + height + gap
    return top
  })
}

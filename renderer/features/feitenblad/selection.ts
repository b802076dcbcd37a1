/** What is being composed: a block, or a chapter when `block` is null; both count from 0. */
export interface Selection {
  readonly chapter: number
  readonly block: number | null
}

/** What `data-blok` on a page says. */
export function selectionOf(mark: string): Selection {
  const [chapter = '0', block] = mark.split('.')
  return { chapter: Number(chapter), block: block === undefined ? null : Number(block) }
}

/** Items by page, in order, as many on each as its room holds; always at least one page, and one item on a page. */
export function splitByHeight<T>(items: readonly T[], heightOf: (item: T) => number, room: number): T[][] {
  const pages: T[][] = [[]]
  let used = 0
  for (const item of items) {
    const height = heightOf(item)
    if (used > 0 && used + height > room) {
      pages.push([])
      used = 0
    }
    used += height
    pages.at(-1)?.push(item)
  }
  return pages
}

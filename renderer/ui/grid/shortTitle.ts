/**
 * A title that is too long for its column without its middle: names of one file often begin alike and differ at the end.
 *
 * @param width Of the column, in pixels.
 */
export function shortTitle(title: string, width: number): string {
  const room = Math.floor((width - padding) / boldWidth)
  if (title.length <= room || room < fewest) return title
  const head = Math.floor((room - 1) / 3)
  return `${title.slice(0, head)}…${title.slice(head + 1 - room)}`
}

/** About the width of a letter of a title, and the room that isn't for it. */
const [boldWidth, padding] = [7.2, 22]
/** Of fewer letters no two parts make sense. */
const fewest = 12

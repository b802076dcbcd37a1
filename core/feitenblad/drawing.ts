/** A figure drawn for a place on a page; sizes in CSS pixels. */
export interface Drawing {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** A third, a half, two thirds and the whole of the width of A4 across, in CSS pixels. */
export const drawingWidths: readonly number[] = [332, 499, 680, 1016]

/** @throws {Error} when the text doesn't start with an svg element of known size. */
export function drawingOf(svg: string): Drawing {
  const opening = /^\s*<svg\b[^>]*>/.exec(svg)?.[0] ?? ''
  const [width, height] = ['width', 'height'].map((name) =>
    Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(opening)?.[1]),
  )
  if (!width || !height) throw new Error('Not a drawn figure.')
  return { svg, width, height }
}

/** Larger than this its letters shout. */
const mostEnlarged = 1.15
/** Smaller than this its letters can't be read: 13 pixels become 10. */
const leastReduced = 0.78

export interface FittedDrawing {
  readonly drawing: Drawing
  /** In CSS pixels, as it stands on the page. */
  readonly width: number
  readonly height: number
}

/** The drawing that is largest in a place; null when none can be read in it. */
export function fittedDrawing(drawings: readonly Drawing[], room: Room): FittedDrawing | null {
  const readable = drawings
    .map((drawing) => within(drawing, room, mostEnlarged))
    .filter(({ scale }) => scale >= leastReduced)
  return largest(readable)
}

/** The drawing of which the letters stay largest, as small as it has to be. @throws {Error} when there is none. */
export function squeezedDrawing(drawings: readonly Drawing[], room: Room): FittedDrawing {
  const fitting = drawings.map((drawing) => within(drawing, room, 1))
  const scale = Math.max(...fitting.map((one) => one.scale))
  const best = largest(fitting.filter((one) => one.scale === scale))
  if (best === null) throw new Error('A drawn figure has a drawing.')
  return best
}

interface Room {
  readonly width: number
  readonly height: number
}

function within(drawing: Drawing, room: Room, most: number) {
  const { width, height } = drawing
  const scale = Math.min(most, room.width / width, room.height / height)
  return { drawing, scale, width: width * scale, height: height * scale }
}

const largest = <T extends FittedDrawing>(all: readonly T[]): T | null =>
  all.toSorted((one, other) => other.width - one.width)[0] ?? null

import type { Histogram } from '../inspection'

const maxBins = 20
/** Closer together, relative to their size, edges between two numbers can't be told apart. */
const closest = 1e-12
const smallest = 1e-290

/**
 * Bins with round edges: 1, 2 or 5 times a power of ten apart, the smallest step that needs no more than 20 bins from
 * the smallest value to the largest. Of whole numbers the step is whole; with step 1 each bin holds one number.
 *
 * @param values In rising order; how often each is there in `counts`.
 * @returns null for fewer than two different numbers, and where they are too far or too close together to part.
 */
export function binNumbers(values: Float64Array, counts: Uint32Array): Histogram | null {
  const [min, max] = [values[0] ?? 0, values.at(-1) ?? 0]
  const apart = max - min
  if (!(apart > Math.max(smallest, closest * Math.max(-min, max))) || !Number.isFinite(apart)) return null
  const whole = values.every(Number.isInteger)
  const step = roundStep(min, max, whole)
  const first = indexOf(min, step)
  const last = lastIndex(max, step, whole)
  const found = new Array<number>(last - first + 1).fill(0)
  for (let at = 0; at < values.length; at += 1) {
    const bin = Math.min(indexOf(values[at] ?? 0, step), last) - first
    found[bin] = (found[bin] ?? 0) + (counts[at] ?? 0)
  }
  const bins = found.map((count, at) => ({
    from: edge(first + at, step),
    to: edge(first + at + 1, step),
    count,
  }))
  return { step: edge(1, step), bins }
}

/** `digit` × 10^`power`: kept apart, so that edges are the nearest numbers to round decimals. */
interface Step {
  readonly digit: 1 | 2 | 5
  readonly power: number
}

function roundStep(min: number, max: number, whole: boolean): Step {
  const lowest = Math.floor(Math.log10((max - min) / maxBins)) - 1
  for (let power = whole ? Math.max(lowest, 0) : lowest; ; power += 1)
    for (const digit of [1, 2, 5] as const) {
      const step = { digit, power }
      if (lastIndex(max, step, whole) - indexOf(min, step) < maxBins) return step
    }
}

const edge = (at: number, { digit, power }: Step): number =>
  power < 0 ? (at * digit) / 10 ** -power : at * digit * 10 ** power

/** Where a value lies: the edge at this number isn't above it, the next one is. */
function indexOf(value: number, step: Step): number {
  let at = Math.floor(value / edge(1, step))
  while (edge(at, step) > value) at -= 1
  while (edge(at + 1, step) <= value) at += 1
  return at
}

/** The last bin holds its upper edge too, unless each bin is one whole number. */
function lastIndex(max: number, step: Step, whole: boolean): number {
  const at = indexOf(max, step)
  return edge(at, step) === max && !(whole && edge(1, step) === 1) ? at - 1 : at
}

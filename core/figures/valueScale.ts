/** A value axis with its baseline at 0 and round ends; `length` is in CSS pixels. */
export interface ValueScale {
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
  readonly length: number
}

/**
 * @param whole The marks are parts of a whole that is this much: the axis ends exactly there.
 * @param leastStep Of what is counted there is no half.
 */
export function valueScale(
  values: readonly number[],
  length: number,
  whole: number | null,
  leastStep = 0,
): ValueScale {
  const highest = Math.max(0, ...values)
  const lowest = Math.min(0, ...values)
  const span = highest - lowest
  const rough = niceStep((whole ?? (span === 0 ? 1 : span)) / Math.max(2, Math.min(6, length / 70)))
  const step = Math.max(leastStep, rough)
  const top = whole ?? Math.max(step, roundUp(highest, step))
  const bottom = lowest < 0 ? -roundUp(-lowest, step) : 0
  const count = Math.floor((top - bottom) / step + 1e-9)
  const ticks = Array.from({ length: count + 1 }, (_, index) => clean(bottom + index * step))
  return { domain: [bottom, top], ticks, length }
}

/** Pixels from the start of the axis. */
export function placeValue(value: number, { domain, length }: ValueScale): number {
  return ((value - domain[0]) / (domain[1] - domain[0])) * length
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10
  return clean(factor * power)
}

const roundUp = (value: number, step: number) => clean(Math.ceil(value / step - 1e-9) * step)

// Sums of decimal steps pick up binary noise (0.1 + 0.2); twelve digits is more than an axis shows.
const clean = (value: number) => Number(value.toPrecision(12))

import { contrast } from '../workspace/contrast'
import type { Palette } from './colours'

/**
 * The colour of a value: from pale to full in one hue, or, where values lie on both sides of 0, in a hue for each side.
 *
 * @param extremes Lowest and highest of the values that are drawn.
 */
export function rampColour(value: number, extremes: readonly [number, number], palette: Palette): string {
  const [low, high] = extremes
  if (low < 0 && high > 0) {
    const share = Math.abs(value) / Math.max(-low, high)
    return mix(palette.paper, value < 0 ? palette.directions.lager : palette.directions.hoger, share)
  }
  const share = high === low ? 0.5 : (value - low) / (high - low)
  return mix(palette.paper, palette.directions.hoger, palest + (1 - palest) * share)
}

/** Still told apart from the paper. */
const palest = 0.12

/** Of ink and paper the one that reads on a fill; black or white where neither does. */
export function readableOn(fill: string, { ink, paper }: Palette): string {
  const best = contrast(fill, ink) >= contrast(fill, paper) ? ink : paper
  if (contrast(fill, best) >= 4.5) return best
  return contrast(fill, '#000000') >= contrast(fill, '#ffffff') ? '#000000' : '#ffffff'
}

/** @param share Of the second colour, 0 … 1. */
export function mix(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((start) => {
    const [from, to] = [one, other].map((hex) => Number.parseInt(hex.slice(start, start + 2), 16))
    return Math.round((from ?? 0) + ((to ?? 0) - (from ?? 0)) * share)
  })
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

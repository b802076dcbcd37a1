import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as v from 'valibot'

const boundsSchema = v.object({
  x: v.pipe(v.number(), v.integer()),
  y: v.pipe(v.number(), v.integer()),
  width: v.pipe(v.number(), v.integer()),
  height: v.pipe(v.number(), v.integer()),
})
const stateSchema = v.object({ bounds: boundsSchema, maximized: v.boolean() })

/** In screen pixels. */
export type Bounds = v.InferOutput<typeof boundsSchema>
export type WindowState = v.InferOutput<typeof stateSchema>

export const smallestSize = { width: 1024, height: 700 }

/** How the window stood last time; null on first use and when the file can't be read: a place is no work lost. */
export function readWindowState(file: string): WindowState | null {
  try {
    const read = v.safeParse(stateSchema, JSON.parse(readFileSync(file, 'utf8')))
    return read.success ? read.output : null
  } catch {
    return null
  }
}

/** When it can't be written the window opens elsewhere next time; closing goes on. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(state))
  } catch {
    return
  }
}

/**
 * Where the window goes now: as it stood, unless hardly any of it would show because a screen is gone.
 *
 * @param screens The usable areas of the screens there are.
 * @returns null when the system should choose the place.
 */
export function placeWindow(saved: Bounds | null, screens: readonly Bounds[]): Bounds | null {
  if (saved === null || !screens.some((screen) => overlap(saved, screen) >= 100 * 100)) return null
  return {
    ...saved,
    width: Math.max(saved.width, smallestSize.width),
    height: Math.max(saved.height, smallestSize.height),
  }
}

/** Shared area in square pixels. */
function overlap(a: Bounds, b: Bounds): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return Math.max(0, width) * Math.max(0, height)
}

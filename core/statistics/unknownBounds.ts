import { checkCount, checkFinite } from './refuse'

export interface UnknownBounds {
  readonly known: number
  readonly unknown: number
  readonly total: number
  /** Shares of all (0…1); null when there is nothing to be a share of. */
  readonly unknownShare: number | null
  readonly up: BoundedShare
  readonly down: BoundedShare
}

export interface BoundedShare {
  /** Of those known. */
  readonly known: number | null
  /** Of all, when none of the unknown went this way, and when all that could did. */
  readonly least: number | null
  readonly most: number | null
}

/**
 * What the share that rose, and that fell, can be over all ways in which the unknown could have ended. Who starts at the
 * top can't rise, who starts at the bottom can't fall. Nothing is imputed.
 *
 * @param unknownStarts Starts of those without an end, on the scale; null when the start isn't known either.
 * @throws {RangeError} for what is no count, or a start outside the scale.
 * @see docs/EVIDENCE.md, formula F3
 */
export function unknownBounds(
  { up, same, down }: { readonly up: number; readonly same: number; readonly down: number },
  unknownStarts: readonly (number | null)[],
  scale: { readonly lowest: number; readonly highest: number },
): UnknownBounds {
  checkCount('up', up)
  checkCount('same', same)
  checkCount('down', down)
  checkFinite('scale', [scale.lowest, scale.highest])
  if (scale.lowest >= scale.highest) throw new RangeError('The scale has no room.')
  const outside = unknownStarts.find(
    (start) => start !== null && !(start >= scale.lowest && start <= scale.highest),
  )
  if (outside !== undefined) throw new RangeError(`Outside the scale: ${outside}`)
  const canRise = unknownStarts.filter((start) => start !== scale.highest).length
  const canFall = unknownStarts.filter((start) => start !== scale.lowest).length
  return boundsOfCounts({ up, same, down }, { unknown: unknownStarts.length, canRise, canFall })
}

/** The same when it was counted already how many of the unknown could rise, and fall. */
export function boundsOfCounts(
  { up, same, down }: { readonly up: number; readonly same: number; readonly down: number },
  {
    unknown,
    canRise,
    canFall,
  }: { readonly unknown: number; readonly canRise: number; readonly canFall: number },
): UnknownBounds {
  const known = up + same + down
  const total = known + unknown
  const share = (count: number, of: number) => (of === 0 ? null : count / of)
  const bounds = (count: number, more: number): BoundedShare => ({
    known: share(count, known),
    least: share(count, total),
    most: share(count + more, total),
  })
  return {
    known,
    unknown,
    total,
    unknownShare: share(unknown, total),
    up: bounds(up, canRise),
    down: bounds(down, canFall),
  }
}

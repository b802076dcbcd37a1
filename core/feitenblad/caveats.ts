import { reasonText } from '../evidence/acknowledgements'
import type { Flag } from '../evidence/flags'
import type { Feitenblad } from './model'

/** A flag and the name of what it stands on: a figure's title, a key number's label. */
export interface CaveatUse {
  readonly flag: Flag
  readonly on: string
}

const order = { blokkeert: 0, waarschuwt: 1, informeert: 2 }

/** One line per sentence, gravest first, with all that it stands on. */
export function collectCaveats(uses: readonly CaveatUse[]): Feitenblad['caveats'] {
  const caveats = new Map<string, { flag: Flag; figures: string[]; reasons: string[] }>()
  for (const { flag, on } of uses) {
    const key = `${flag.code} ${flag.message}`
    const caveat = caveats.get(key) ?? { flag, figures: [], reasons: [] }
    if (!caveat.figures.includes(on)) caveat.figures.push(on)
    const reason = reasonText(flag)
    if (reason !== null && !caveat.reasons.includes(reason)) caveat.reasons.push(reason)
    caveats.set(key, caveat)
  }
  return [...caveats.values()].toSorted((one, other) => order[one.flag.severity] - order[other.flag.severity])
}

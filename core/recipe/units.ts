/** A unit as a power of ten of what it counts: `x 1 000 euro` is 10³ of euro, `%` is 10⁻² of a share. */
export interface ReadUnit {
  readonly of: string
  readonly power: number
}

/** null for a unit that isn't a plain multiple of something (`per 1 000 inwoners`, `index`). */
export function readUnit(text: string): ReadUnit | null {
  const unit = text.trim().toLowerCase().replaceAll(/\s+/g, ' ')
  if (unit === '%') return { of: 'aandeel', power: -2 }
  if (unit === '‰') return { of: 'aandeel', power: -3 }
  if (unit === 'aandeel') return { of: 'aandeel', power: 0 }
  const scaled =
    /^(?:(?:x|\*) ?)?(?<scale>1[ .]?000[ .]000|1[ .]?000|mln|miljoen|mld|miljard|1)(?: (?<of>[^\d]+))?$/.exec(
      unit,
    )
  const { scale, of } = scaled?.groups ?? {}
  if (scale !== undefined) return { of: thing(of ?? ''), power: powerOf(scale) }
  return /^(per|index)\b|[\d%=]/.test(unit) || unit === '' ? null : { of: thing(unit), power: 0 }
}

const powers: Readonly<Record<string, number>> = { mln: 6, miljoen: 6, mld: 9, miljard: 9, '1': 0 }

const powerOf = (scale: string) => powers[scale] ?? scale.replaceAll(/[ .]/g, '').length - 1

/** A bare multiple counts the thing that the header names. */
const thing = (of: string) =>
  ['', 'aantal', 'getal', 'number'].includes(of) ? 'aantal' : of === '€' || of === 'eur' ? 'euro' : of

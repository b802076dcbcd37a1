import type { BereikKeys } from '../../notebook/figuurKeys'
import { palettes } from '../colours'
import { composeSpec } from '../composeSpec'
import type { FigureData } from '../figureData'
import type { Figure, FigureInput, FigureNote } from '../model'
import { figureNotes } from '../notes'
import { sharedPeriod } from '../subtitle'
import { withheldFigure, type FigureBase } from '../withheldFigure'
import { reachChart } from './reachChart'
import { isDrawn, readReach, type ReachGroup } from './readReach'
import { asSentences } from '../alternative'
import { sheetOf } from '../sheetOf'

/**
 * The bereik of activities, each as what it is: a point, an open point for circa, a bar for a range, an arrow for at
 * least. Only activities in one unit stand on one scale; nothing is added up, and unknown isn't 0.
 */
export function buildReach(input: FigureInput, keys: BereikKeys, data: FigureData, base: FigureBase): Figure {
  const groups = readReach(keys, data, input.roles)
  if (typeof groups === 'string') return withheldFigure(base, input, groups)
  const subtitle =
    keys.ondertitel ?? ['Bereik per activiteit', sharedPeriod(input)].filter(Boolean).join(' · ')
  const rows = groups.flatMap((group) => group.rows)
  const hidden = rows.map(
    ({ bereik }) => ({ state: bereik === null ? 'beschermd' : 'gewoon', n: null }) as const,
  )
  const signs: FigureNote = { kind: 'n', text: signsOf(groups) }
  const notes = [signs, ...figureNotes(input, null, hidden)]
  const alternative = asSentences([
    base.title,
    subtitle,
    ...groups.map(groupWords),
    ...notes.map(({ text }) => text),
  ])
  const palette = palettes[input.scheme]
  const sheet = sheetOf(input, { ...base, subtitle, notes, alternative })
  const spec = composeSpec(reachChart(groups, input.width, palette), sheet)
  return { ...base, subtitle, spec, withheld: null, notes, alternative }
}

const groupWords = ({ rows }: ReachGroup) =>
  rows.map(({ activity, words }) => `${activity}: ${words}`).join('; ')

/** What the marks that occur stand for. */
function signsOf(groups: readonly ReachGroup[]): string {
  const drawn = groups.filter(({ unit }) => unit !== null).flatMap(({ rows }) => rows.filter(isDrawn))
  const has = (precisie: string) => drawn.some(({ bereik }) => bereik?.precisie === precisie)
  const signs = [
    has('circa') ? 'open punt: circa' : null,
    has('tussen') ? 'balk: van … tot …' : null,
    has('minimaal') ? 'pijl: minimaal' : null,
  ].filter((sign) => sign !== null)
  const scale = 'Elke eenheid heeft een eigen schaal; bereik wordt niet opgeteld, en onbekend is niet nul.'
  if (signs.length === 0) return scale
  const text = signs.join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}. ${scale}`
}

import type { Flag, Weergave } from '../evidence/flags'
import type { FigureInput, FigureNote } from './model'
import type { FigureData } from './figureData'
import type { Mark } from './marks'
import { protectedSign } from '../notebook/formatValue'
import type { Measure } from './measure'
import { formatNumber, formatPeriod } from '../statistics/dutchNumbers'
import type { SourceManifest } from '../workspace/werkmap'

type NoteInput = Pick<FigureInput, 'flags' | 'sources' | 'roles' | 'protection' | 'weergave'>

type SignedMark = Pick<Mark, 'state' | 'n'>

/**
 * The lines under the chart: how many stand behind it, what the signs mean, the sources, the caveats.
 *
 * @param small How the mark of a small group looks.
 */
export function figureNotes(
  input: NoteInput,
  total: string | null,
  marks: readonly SignedMark[],
  small = 'gestreept',
): FigureNote[] {
  const signs = signText(marks, small)
  const lines: (FigureNote | null)[] = [
    total === null ? null : { kind: 'n', text: total },
    signs === null ? null : { kind: 'n', text: signs },
    input.sources.length === 0 ? null : { kind: 'bron', text: sourceText(input.sources) },
    ...input.flags.map((flag): FigureNote => ({ kind: 'voorbehoud', text: flagText(flag, input.weergave) })),
  ]
  return lines.filter((line) => line !== null)
}

/** In Intern the small numbers are there: the line says what happens to them in what others get. */
function flagText({ code, message }: Flag, weergave: Weergave): string {
  if (code !== 'onthullingsrisico' || weergave === 'publicatie') return message
  return `In Publicatie: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
}

/**
 * `n = 273 trajecten`: the sum of a count over groups that don't overlap, or the base that all shares have in common.
 * null when there is no such number or it isn't published, and for sources that count everybody.
 */
export function totalText(
  data: FigureData,
  measure: Measure,
  overTime: boolean,
  input: NoteInput,
): string | null {
  const { role } = measure
  const counted = input.sources.some(({ aard }) => aard !== 'integraal' && aard !== 'hulptabel')
  if (!counted || overTime || role === null || data.table.rows.length === 0) return null
  if (role.rol === 'aantal') {
    const known = input.weergave === 'publicatie' ? input.protection.totals[role.kolom] : undefined
    return withUnit(known ?? sum(data, role.kolom), role.eenheid)
  }
  if (role.rol === 'aandeel') return withUnit(shared(data, role.noemer), role.eenheid)
  return null
}

/** `Bron: Trajecten, Sociaal Werk (1 september 2019 tot en met 31 augustus 2020)` */
export function sourceText(sources: readonly SourceManifest[]): string {
  const texts = sources.map(({ titel, uitgever, peilperiode }) => {
    const by = uitgever === undefined || titel.includes(uitgever) ? '' : `, ${uitgever}`
    return `${titel}${by}${peilperiode ? ` (${periodText(peilperiode)})` : ''}`
  })
  return `${sources.length > 1 ? 'Bronnen' : 'Bron'}: ${texts.join('; ')}`
}

/** A calendar year as `2019`, years as `2011 tot en met 2020`, else with its days. */
export function periodText({ van, tot }: { readonly van: string; readonly tot: string }): string {
  if (!van.endsWith('-01-01') || !tot.endsWith('-12-31')) return formatPeriod(van, tot)
  const [first, last] = [van.slice(0, 4), tot.slice(0, 4)]
  return first === last ? first : `${first} tot en met ${last}`
}

function signText(marks: readonly SignedMark[], smallSign: string): string | null {
  const hidden = marks.some(({ state, n }) => state === 'beschermd' || n === protectedSign)
  const small = marks.some(({ state }) => state === 'kleine-groep')
  const signs = [
    hidden ? `${protectedSign} is niet getoond` : null,
    small ? `${smallSign} is een kleine groep` : null,
  ]
  const text = signs.filter((sign) => sign !== null).join('; ')
  return text === '' ? null : `Tekens: ${text}`
}

function sum({ table, isHidden }: FigureData, column: string): number | null {
  let total = 0
  for (const [index, row] of table.rows.entries()) {
    const value = row[column]
    if (isHidden(index, column) || typeof value !== 'number') return null
    total += value
  }
  return total
}

function shared({ table, isHidden }: FigureData, column: string): number | null {
  const bases = new Set(table.rows.map((row, index) => (isHidden(index, column) ? null : row[column])))
  const [base] = bases
  return bases.size === 1 && typeof base === 'number' ? base : null
}

function withUnit(total: number | null, eenheid: string | null): string | null {
  return total === null ? null : `n = ${formatNumber(total, 0)}${eenheid === null ? '' : ` ${eenheid}`}`
}

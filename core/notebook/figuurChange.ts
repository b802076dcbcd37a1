import { isMap, parseDocument } from 'yaml'
import type { ResultColumn } from '../bridge/table'
import { editsOf, isSameValue, spliced, type Values } from '../workspace/changeMap'
import { everyKind, keysOfKind, type FiguurKey, type FiguurKind } from './figuurSchema'
import type { ColumnRole } from './roles'

/** Keys to give another value; undefined takes a key out. */
export type FiguurChange = Partial<Readonly<Record<FiguurKey, unknown>>>

/** The YAML of a `figuur` cell with other values; every line that doesn't say what changed stays byte for byte. */
export function changeFiguur(body: string, change: FiguurChange): string {
  // First what goes or changes, then what comes: a new key stands behind the last one that stays.
  const known = keysIn(body)
  const isKnown = ([key]: readonly [string, unknown]) => known.includes(key)
  const entries = Object.entries(change)
  const changed = withValues(body, Object.fromEntries(entries.filter(isKnown)))
  return withValues(changed, Object.fromEntries(entries.filter((entry) => !isKnown(entry))))
}

const keysIn = (body: string): readonly string[] =>
  Object.keys((parseDocument(body).toJS() as Values | null) ?? {})

function withValues(body: string, change: Values): string {
  const text = `${body}\n`
  const document = parseDocument(text)
  if (!isMap(document.contents)) return body
  const before = document.toJS() as Values
  const after = { ...before, ...change }
  if (isSameValue(before, after)) return body
  return spliced(text, editsOf(document.contents, before, after, text)).replace(/\r?\n$/, '')
}

/**
 * What to change to make a figure one of another kind: keys that the kind doesn't have go, those it needs are filled in
 * from what there was, else from the columns of the result.
 */
export function changeKind(
  keys: Values,
  kind: FiguurKind,
  columns: readonly ResultColumn[],
  roles: readonly ColumnRole[],
  maps: readonly string[],
): FiguurChange {
  const { required, optional } = keysOfKind[kind]
  const kept: readonly string[] = [...everyKind, ...required, ...optional]
  const gone = Object.keys(keys).filter((key) => !kept.includes(key))
  const guess = guessOf(keys, kind, columns, roles, maps)
  const filled = required.filter((key) => keys[key] === undefined).map((key) => [key, guess[key]] as const)
  const turned = needsTurn(keys, kind, columns) ? { x: guess.x, y: guess.y } : {}
  return {
    soort: kind,
    ...Object.fromEntries(gone.map((key) => [key, undefined])),
    ...Object.fromEntries(filled),
    ...turned,
  }
}

/** A matrix has groups on both axes, other charts have the number on one of them, those over time on y. */
function needsTurn(keys: Values, kind: FiguurKind, columns: readonly ResultColumn[]): boolean {
  const isNumber = (key: unknown) => columns.some(({ name, type }) => name === key && type === 'number')
  const [x, y] = [keys['x'], keys['y']]
  if (x === undefined || y === undefined || !keysOfKind[kind].required.includes('x')) return false
  if (kind === 'bereik' || keys['soort'] === 'bereik') return kind !== keys['soort']
  if (kind === 'matrix') return keys['soort'] !== 'matrix'
  return keys['soort'] === 'matrix' || ((kind === 'lijn' || kind === 'helling') && isNumber(x))
}

function guessOf(
  keys: Values,
  kind: FiguurKind,
  columns: readonly ResultColumn[],
  roles: readonly ColumnRole[],
  maps: readonly string[],
): Readonly<Partial<Record<FiguurKey, unknown>>> {
  const names = columns.map(({ name }) => name)
  const isGroup = (name: string) => roles.some((role) => role.kolom === name && role.rol === 'groep')
  const isMeasure = (name: string) =>
    !isGroup(name) && columns.some((column) => column.name === name && column.type === 'number')
  const named = [keys['waarde'], keys['x'], keys['y']].filter((name) => typeof name === 'string')
  const share = roles.find(({ rol }) => rol === 'aandeel')?.kolom
  const number = named.find(isMeasure) ?? share ?? names.find(isMeasure) ?? names.at(-1) ?? ''
  const groups = [...named, keys['kleur'], ...names].filter(
    (name): name is string =>
      typeof name === 'string' && name !== number && (isGroup(name) || !isMeasure(name)),
  )
  const [first = names[0] ?? '', second = first] = [...new Set(groups)]
  const lying = kind === 'staaf' || kind === 'gestapeld' || kind === 'punt'
  const reaches = roles.flatMap(({ rol, kolom }) => (rol === 'bereik' ? [kolom] : []))
  const [reach] = reaches
  const axes =
    kind === 'bereik' || kind === 'jaren'
      ? { x: reach ?? number, y: groups.find((name) => name !== reach) ?? first }
      : kind === 'matrix'
        ? { x: second, y: first }
        : lying
          ? { x: number, y: first }
          : { x: first, y: number }
  const together = kind === 'jaren' ? reaches : [...new Set(groups)].slice(0, 3)
  return { ...axes, kolommen: together, kleur: second, waarde: number, regio: first, kaart: maps[0] ?? '' }
}

import { count } from './decimalSign'
import { numberShape, shapesUnder, type DecimalSign, type NumberShape } from './numbers'
import type { ColumnScan } from './scan'

/** The number between brackets, which bookkeepers write for a negative one: `(1.234,50)`, `€ (3)`; null for other texts. */
export function bracketedNumber(text: string): string | null {
  const [, inside] = written.exec(text) ?? []
  return inside === undefined || numberShape(inside) === null ? null : inside
}

const written = /^(?:€\s?)?\((?:€\s?)?(\d[\d.,]*)\)$/

/** How certain the decimal sign inside is; `1.234` has none. */
export type BracketedShape = 'bracketed-point' | 'bracketed-comma' | 'bracketed-whole' | 'bracketed-open'

export function bracketedShape(text: string): BracketedShape | null {
  const inside = bracketedNumber(text)
  const shape = inside === null ? null : numberShape(inside)
  return shape === null ? null : (shapes[shape] ?? 'bracketed-open')
}

const shapes: Readonly<Partial<Record<NumberShape, BracketedShape>>> = {
  point: 'bracketed-point',
  comma: 'bracketed-comma',
  integer: 'bracketed-whole',
}

/**
 * Whether the numbers between brackets in a column are negative ones: among amounts of a bookkeeping, all of which can be
 * read under the sign. Elsewhere brackets may mean that a number is uncertain.
 *
 * @param name Plain.
 */
export function bracketsAreNegative(
  { values, traits }: ColumnScan,
  sign: DecimalSign | null,
  { unit, name }: { readonly unit: string | null; readonly name: string },
): boolean {
  const { bracketed = 0, euro = 0 } = traits
  const numbers = count({ values, traits, signs: {}, texts: null }, shapesUnder(sign))
  if (bracketed === 0 || numbers === 0 || numbers + bracketed !== values) return false
  const isAmount = euro > 0 || /^(euro|eur|€)$|\beuro\b/i.test(unit ?? '') || accounts.test(name)
  return isAmount && (traits['bracketed-whole'] ?? 0) + readable(traits, sign) === bracketed
}

/** `(1.234)` is read when the column itself shows its sign. */
function readable(traits: ColumnScan['traits'], sign: DecimalSign | null): number {
  const [certain, own] =
    sign === '.' ? (['bracketed-point', 'point'] as const) : (['bracketed-comma', 'comma'] as const)
  const shown = (traits[certain] ?? 0) + (traits[own] ?? 0) > 0
  return sign === null ? 0 : (traits[certain] ?? 0) + (shown ? (traits['bracketed-open'] ?? 0) : 0)
}

const accounts =
  /(^|_)(saldo|resultaat|winst|verlies|verschil|begroting|begroot|realisatie|mutatie|bedrag|baten|lasten|kosten|opbrengst(en)?|balans|debet|credit|subsidie|uitgaven|inkomsten|omzet|eur|euro)(_|$)|(saldo|resultaat|bedrag|begroting)$/

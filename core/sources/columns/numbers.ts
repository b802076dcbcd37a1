import { bareNumber } from './writtenNumber'

export type DecimalSign = ',' | '.'

/**
 * How a text can be read as a number:
 * - `integer`: digits only;
 * - `point`, `comma`: certain to have that decimal sign (`12.5`, `0.125`, `1,234.5`; `12,5`, `1.234,5`, `1.234.567`);
 * - `three-after-point`, `three-after-comma`: `1.234` is 1234 or 1,234 by the file's decimal sign;
 * - `plus`: a whole number with a plus before it, which may be a code: `+31`;
 * - `leading-zero`, `long`: digits, but a code: `0014`, or more digits than a number can hold.
 */
export type NumberShape =
  'integer' | 'plus' | 'point' | 'comma' | 'three-after-point' | 'three-after-comma' | 'leading-zero' | 'long'

/** @param text Trimmed; what may stand around a number is left aside. @returns null for what isn't a number. */
export const numberShape = (text: string): NumberShape | null => plainShape(text) ?? shapeOf(bareNumber(text))

/** What `shapeOf` says of digits with at most one point or comma among them, which most numbers are; null for others. */
export function plainShape(text: string): NumberShape | null {
  const start = text.charCodeAt(0) === 45 ? 1 : 0
  let sign = -1
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57) continue
    if (sign >= 0 || (code !== 44 && code !== 46)) return null
    sign = at
  }
  const whole = (sign < 0 ? text.length : sign) - start
  const startsWithZero = text.charCodeAt(start) === 48
  if (whole === 0) return null
  if (sign < 0) return whole > 1 && startsWithZero ? 'leading-zero' : whole > maxDigits ? 'long' : 'integer'
  const fraction = text.length - sign - 1
  if (fraction === 0 || (whole > 1 && startsWithZero)) return null
  const isPoint = text.charCodeAt(sign) === 46
  if (fraction === 3 && whole <= 3 && !startsWithZero)
    return isPoint ? 'three-after-point' : 'three-after-comma'
  return isPoint ? 'point' : 'comma'
}

/** By the rules alone. */
export function shapeOf(text: string): NumberShape | null {
  if (!/^[-+]?[\d.,]/.test(text)) return null
  if (text.startsWith('+')) {
    const shape = shapeOf(text.slice(1))
    return shape === 'integer' ? 'plus' : text[1] === '-' ? null : shape
  }
  if (/^-?\d+$/.test(text)) return digitsShape(text.replace('-', ''))
  if (/^-?[1-9]\d{0,2}\.\d{3}$/.test(text)) return 'three-after-point'
  if (/^-?[1-9]\d{0,2},\d{3}$/.test(text)) return 'three-after-comma'
  if (pointNumber.test(text)) return isHeld(text.replaceAll(',', '')) ? 'point' : null
  if (commaNumber.test(text)) return isHeld(text.replaceAll('.', '').replace(',', '.')) ? 'comma' : null
  return null
}

// Programs write very small numbers as 9.1e-05, Excel large ones as 1,5E+05. Without a fraction a sign after the e is
// asked, for 12e4 may be a code.
const pointNumber =
  /^-?((0|[1-9]\d*)?\.\d+(e[+-]?\d+)?|\d+e[+-]\d+|[1-9]\d{0,2}(,\d{3}){2,}|[1-9]\d{0,2}(,\d{3})+\.\d+)$/i
const commaNumber =
  /^-?((0|[1-9]\d*)?,\d+(e[+-]?\d+)?|[1-9]\d{0,2}(\.\d{3}){2,}|[1-9]\d{0,2}(\.\d{3})+,\d+)$/i

/** `1e+999` is more than a number can be. */
const isHeld = (plain: string) => Number.isFinite(Number(plain))

const maxDigits = 15

function digitsShape(digits: string): NumberShape {
  if (digits.length > 1 && digits.startsWith('0')) return 'leading-zero'
  return digits.length > maxDigits ? 'long' : 'integer'
}

const readable: Readonly<Record<DecimalSign, readonly NumberShape[]>> = {
  '.': ['integer', 'plus', 'point', 'three-after-point', 'three-after-comma'],
  ',': ['integer', 'plus', 'comma', 'three-after-comma', 'three-after-point'],
}
const whole: readonly NumberShape[] = ['integer', 'plus']

/** The shapes that are numbers under a decimal sign; without one (no fraction in the file) only whole numbers are. */
export const shapesUnder = (sign: DecimalSign | null): readonly NumberShape[] =>
  sign === null ? whole : readable[sign]

/** The number as SQL writes it (`1.234,5` under a comma: `1234.5`); null when it isn't one under this sign. */
export function plainNumber(cell: string, sign: DecimalSign | null): string | null {
  const plain = plainShape(cell)
  const text = plain === null ? bareNumber(cell) : cell
  const shape = plain ?? shapeOf(text)
  if (shape === null || !shapesUnder(sign).includes(shape)) return null
  if (shape === 'integer') return text
  if (plain === 'comma') return text.replace(',', '.')
  const number = text.replace(/^\+/, '')
  return sign === ',' ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', '')
}

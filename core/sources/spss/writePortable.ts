import type { SpssFile, SpssValue, SpssVariable } from './model'
import { portableCharacters } from './portableAlphabet'
import { readBase30 } from './portableText'

/**
 * An SPSS file as a portable file in UTF-8: a text that keeps labels, missing values and the weight.
 * It is meant for the workbench itself: names and texts may be longer than SPSS allows in one.
 *
 * @param kept Positions of the variables that are written; of the others nothing is.
 * @returns null when a value can't stand in one: a text with a line end, a number near the edges of what a double holds.
 */
export function writePortable(file: SpssFile, kept: readonly number[]): string | null {
  const variables = kept.flatMap((at) => file.variables[at] ?? [])
  const parts = [
    head,
    ...string('20000101'),
    ...string('000000'),
    '4',
    number(variables.length),
    '5',
    number(17),
  ]
  if (variables.some(({ name }) => name === file.weight)) parts.push('6', ...string(file.weight ?? ''))
  for (const variable of variables) parts.push(...describe(variable))
  for (const variable of variables) parts.push(...labels(variable))
  parts.push('F')
  for (const values of file.cases()) for (const at of kept) parts.push(...write(values[at] ?? null))
  const text = parts.join('')
  return /[\r\n]/.test(text) ? null : wrapLines(`${text}ZZZZZZZZ`)
}

/** Lines of 80 bytes; a letter of several bytes may make one longer, which readers take as it is. */
function wrapLines(text: string): string {
  const lines: string[] = []
  let [start, length] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    length += bytesOf(text.charCodeAt(at))
    if (length < 80 || isHighSurrogate(text.charCodeAt(at))) continue
    lines.push(text.slice(start, at + 1))
    ;[start, length] = [at + 1, 0]
  }
  return [...lines, text.slice(start), ''].join('\r\n')
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit < 0xdc00

/** Bytes in UTF-8 that a unit of a string takes; the two of a pair take four. */
function bytesOf(unit: number): number {
  if (unit < 0x80) return 1
  return unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3
}

const head = `${'ASCII SPSS PORT FILE'.padEnd(40).repeat(5)}${('0'.repeat(64) + portableCharacters).padEnd(256, '0')}SPSSPORTA`

const impossible = '\n'
const encoder = new TextEncoder()

const string = (text: string): readonly string[] => [number(encoder.encode(text).length), text]

/** Every number is read back at once: what would not come back the same isn't written. */
function number(value: number): string {
  const text = value.toString(30).toUpperCase()
  return text.length <= 60 && readBase30(text) === value ? `${text}/` : impossible
}

function write(value: SpssValue): readonly string[] {
  if (value === null) return ['*.']
  return typeof value === 'string' ? string(value) : [number(value)]
}

function describe({
  name,
  label,
  isText,
  format,
  missing: { codes, range },
}: SpssVariable): readonly string[] {
  const print = [number(isText ? 1 : format), number(isText ? 255 : 12), number(isText ? 0 : 2)]
  const words = label === null ? [] : ['C', ...string(label)]
  return [
    ...['7', number(isText ? 255 : 0), ...string(name), ...print, ...print],
    ...(range === null ? [] : writeRange(range)),
    ...codes.flatMap((code) => ['8', ...write(code)]),
    ...words,
  ]
}

function writeRange({ low, high }: { readonly low: number; readonly high: number }): readonly string[] {
  if (low === -Infinity) return ['9', number(high)]
  return high === Infinity ? ['A', number(low)] : ['B', number(low), number(high)]
}

function labels({ name, valueLabels }: SpssVariable): readonly string[] {
  if (valueLabels.length === 0) return []
  const entries = valueLabels.flatMap(({ value, label }) => [...write(value), ...string(label)])
  return ['D', number(1), ...string(name), number(valueLabels.length), ...entries]
}

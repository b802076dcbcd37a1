import { fail, succeed, type Outcome } from '../bridge/outcome'
import type { CellValue } from '../bridge/table'
import type { ParameterDefinition } from '../notebook/model'
import { readParameter } from '../notebook/readParameter'
import { formatDate, formatNumber } from '../statistics/dutchNumbers'

export type ParameterValues = Readonly<Record<string, CellValue>>
type Definitions = Readonly<Record<string, ParameterDefinition>>

/** One of the sheets that are made from one feitenblad: with values of its own for the parameters of its notebooks. */
export interface SheetVariant {
  readonly values: ParameterValues
  /** What its files' names have behind that of the feitenblad; empty when nothing varies. */
  readonly suffix: string
  /** As it stands behind the title; empty when no value was given. */
  readonly shown: string
}

export const plainVariant: SheetVariant = { values: {}, suffix: '', shown: '' }

/** Sheets of one run are not held against each other, nor against the total over their areas. */
export const eachByItself =
  'Let op: elk blad is op zichzelf beschermd. Kijk voor publicatie na of een verborgen getal volgt uit de andere bladen of uit een totaal dat je ook publiceert.'

/** Stands for every value that a parameter can be given. */
export const everyValue = 'alle'

/**
 * The sheets for every combination of the values of `per`, each with those of `set`; as they were typed.
 *
 * @param definitions Of the parameters of all notebooks that the feitenblad uses.
 * @returns A Dutch sentence when a parameter or a value can't be.
 */
export function planVariants(
  definitions: Definitions,
  set: ReadonlyMap<string, string>,
  per: ReadonlyMap<string, readonly string[]>,
): Outcome<readonly SheetVariant[], string> {
  const both = [...per.keys()].find((name) => set.has(name))
  if (both !== undefined) return fail(`Parameter ${both} staat bij --set en bij --per. Kies een van de twee.`)
  const fixed = readAll(
    definitions,
    [...set].map(([name, text]) => [name, [text]]),
  )
  if (!fixed.ok) return fixed
  const varied = readAll(definitions, [...per])
  if (!varied.ok) return varied
  const combined = varied.value.reduce<readonly ParameterValues[]>(
    (found, [name, values]) => found.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  )
  const always = Object.fromEntries(fixed.value.map(([name, [value = null]]) => [name, value]))
  const variants = combined.map((values): SheetVariant => {
    const all = { ...always, ...values }
    return { values: all, suffix: fileSuffix(Object.values(values).map(shownValue)), shown: shownValues(all) }
  })
  const names = variants.map(({ suffix }) => suffix.toLowerCase())
  const twice = variants.find((_, at) => names.indexOf(names[at] ?? '') < at)
  return twice === undefined
    ? succeed(variants)
    : fail(
        `Twee feitenbladen zouden dezelfde bestandsnaam krijgen: ${twice.shown}. Geef een van beide waarden apart.`,
      )
}

type Read = readonly (readonly [string, readonly CellValue[]])[]

function readAll(
  definitions: Definitions,
  given: readonly (readonly [string, readonly string[]])[],
): Outcome<Read, string> {
  const found: (readonly [string, readonly CellValue[]])[] = []
  for (const [name, texts] of given) {
    const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined
    if (definition === undefined) return fail(unknownParameter(name, definitions))
    const all = texts.length === 1 && texts[0] === everyValue
    if (all && definition.keuzes.length === 0)
      return fail(`Parameter ${name} heeft geen lijst van waarden. Noem ze: ${name}=w1,w2.`)
    const values: CellValue[] = []
    for (const text of all ? definition.keuzes : texts) {
      const read = readParameter(definition, text)
      if (!read.ok) return fail(`Parameter ${name}: ${read.problem}`)
      values.push(read.value)
    }
    found.push([name, values])
  }
  return succeed(found)
}

function unknownParameter(name: string, definitions: Definitions): string {
  const known = Object.keys(definitions)
  const wel =
    known.length === 0 ? 'De notebooks van dit feitenblad hebben er geen.' : `Wel: ${known.join(', ')}.`
  return `Parameter ${name} bestaat niet. ${wel}`
}

/** Values as they stand behind a title, in the order of their parameters' names. */
export const shownValues = (values: ParameterValues): string =>
  Object.entries(values)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, value]) => shownValue(value))
    .join(', ')

function shownValue(value: CellValue): string {
  const isYear = typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value < 2100
  if (typeof value === 'number') return isYear ? String(value) : formatNumber(value)
  const text = String(value ?? '')
  return text.split('/').every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
    ? text.split('/').map(formatDate).join(' tot en met ')
    : text
}

/** Letters, digits and hyphens, as file names of every system take them. */
function fileSuffix(texts: readonly string[]): string {
  return texts
    .map((text) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, ''))
    .map((text) => `-${text === '' ? 'leeg' : text}`)
    .join('')
}

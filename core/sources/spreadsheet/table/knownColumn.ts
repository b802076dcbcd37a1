import { missingReason } from '../../columns/missing'
import { numberShape, plainNumber, shapesUnder, type DecimalSign } from '../../columns/numbers'
import type { KnownColumn } from '../../rawTable'
import type { Cell } from '../sheet'
import { unitSign } from '../../columns/writtenNumber'
import { cellText } from './cellText'

/** The unit of a percentage that a spreadsheet stores as a fraction; `%` would read 0.054 as 0,054%. */
export const fraction = 'deel van 1'

/** How a column of cells becomes text for the shared pipeline. */
export interface ColumnReading {
  /** null where cells are of several sorts: then their text decides. */
  readonly known: KnownColumn | null
  /** Where every number is shown as a percentage and stored as a fraction (0.054 for 5,4%), or as an amount in euros. */
  readonly unit: typeof fraction | 'euro' | null
  /** What its percentages leave in doubt, in Dutch, to follow the name of the column. */
  readonly remark: string | null
  readonly write: (cell: Cell | undefined) => string
  /** Whether numbers stored as text among its numbers could be read two ways (`19.510`); it is text then. */
  readonly asksSign?: boolean
  /** Whether stored numbers stand among texts that are none. */
  readonly pointIsOurs?: boolean
}

/**
 * Takes the type from the cells where all of them are of one sort; numbers stored as text may stand among numbers.
 *
 * @param said The decimal sign of numbers stored as text, where they don't show it.
 */
export function readColumn(
  cells: readonly (Cell | undefined)[],
  said: DecimalSign | undefined,
): ColumnReading {
  const tally = new Tally()
  for (const cell of cells) tally.add(cell)
  const isKnown = (type: KnownColumn['type'], whole = false): KnownColumn => ({
    type,
    whole,
    reasonOf: (text) =>
      tally.reasons.size > 0 && tally.reasons.has(text)
        ? text
        : missingReason(text, type !== 'text' && type !== 'boolean'),
    valueLabels: {},
  })
  const { unit, remark } = tally
  const { numbers, percents, euros, days, moments, truths, others, texts } = tally
  const amounts = numbers + percents + euros
  const sorts = [amounts, days + moments, truths, others].filter((count) => count > 0).length
  if (sorts === 1 && tally.hasOnlySigns) {
    if (amounts > 0) return { known: isKnown('number', tally.whole), unit, remark, write: cellText }
    if (days > 0 && moments === 0 && texts === 0)
      return { known: isKnown('date'), unit, remark, write: cellText }
    if (moments > 0 && texts === 0) return { known: isKnown('datetime'), unit, remark, write: writeMoment }
    if (truths > 0 && texts === 0) return { known: isKnown('boolean'), unit, remark, write: writeTruth }
  }
  const sign = tally.signOfTexts ?? (tally.hasOpenTexts ? said : undefined)
  if (sign !== undefined && sorts <= 1 && others + days + moments + truths === 0)
    if (amounts > 0 || tally.reasons.size > 0)
      return {
        known: isKnown('number', tally.wholeWith(sign)),
        unit,
        remark,
        write: (cell) => writeNumber(cell, sign),
      }
  if (sign === undefined && amounts > 0 && tally.hasOpenTexts)
    return { known: isKnown('text'), unit: null, remark, write: cellText, asksSign: true }
  if (percents > 0 || tally.reasons.size > 0)
    return { known: isKnown('text'), unit: null, remark, write: cellText }
  return { known: null, unit: null, remark: null, write: cellText, pointIsOurs: amounts > 0 }
}

class Tally {
  numbers = 0
  percents = 0
  euros = 0
  days = 0
  moments = 0
  truths = 0
  /** Times of the day. */
  others = 0
  texts = 0
  whole = true
  readonly reasons = new Set<string>()
  readonly #shapes = new Map<string, number>()
  #signs = 0
  #words = 0
  /** Numbers in text by the sign that stands beside them. */
  readonly #written = { '%': 0, '€': 0, none: 0 }

  add(cell: Cell | undefined): void {
    if (cell === undefined || cell === null) return
    if (typeof cell === 'number') {
      this.numbers += 1
      this.whole &&= Number.isSafeInteger(cell)
    } else if (typeof cell === 'boolean') this.truths += 1
    else if (typeof cell === 'string') this.#addText(cell)
    else if (cell.kind === 'missing') this.reasons.add(cell.reason)
    else if (cell.kind === 'time') this.others += 1
    else if (cell.kind === 'moment') {
      if (cell.hasTime) this.moments += 1
      else this.days += 1
    } else if (cell.kind === 'percent') {
      this.percents += 1
      this.whole = false
    } else {
      this.euros += 1
      this.whole &&= Number.isSafeInteger(cell.value)
    }
  }

  /** Whether no text stands among the values but signs for missing ones. */
  get hasOnlySigns(): boolean {
    return this.texts === this.#signs
  }

  /** The decimal sign of numbers stored as text; undefined when a text is no number or the sign can't be known. */
  get signOfTexts(): DecimalSign | null | undefined {
    if (this.#words > 0 || this.texts === this.#signs || !this.#fits) return undefined
    const has = (shape: string) => this.#shapes.has(shape)
    const sign = has('point') ? (has('comma') ? undefined : '.') : has('comma') ? ',' : null
    if (sign === null && (has('three-after-point') || has('three-after-comma'))) return undefined
    const readable: readonly string[] = sign === undefined ? [] : shapesUnder(sign)
    return [...this.#shapes.keys()].every((shape) => readable.includes(shape)) ? sign : undefined
  }

  /** Whether all texts are numbers, and nothing shows which way those like `19.510` are to be read. */
  get hasOpenTexts(): boolean {
    const shapes: readonly string[] = [...this.#shapes.keys()]
    return (
      this.#words === 0 &&
      this.#fits &&
      shapes.some((shape) => openShapes.includes(shape)) &&
      shapes.every((shape) => openShapes.includes(shape) || shape === 'integer' || shape === 'plus')
    )
  }

  get unit(): ColumnReading['unit'] {
    if (this.percents > 0 && this.numbers + this.euros === 0) return fraction
    return this.euros > 0 && this.numbers + this.percents + this.#written.none === 0 ? 'euro' : null
  }

  get remark(): string | null {
    if (this.percents === 0) return null
    if (this.#written['%'] > 0 && this.signOfTexts !== undefined)
      return 'heeft percentages die als tekst zijn opgeslagen; ook die zijn gelezen als deel van 1.'
    if (this.#written.none > 0)
      return 'heeft percentages, en getallen zonder % die als tekst zijn opgeslagen; zo’n getal kan twee dingen betekenen, dus de kolom is als tekst gelezen.'
    return this.numbers > 0
      ? 'heeft percentages (als deel van 1) en gewone getallen; alle zijn gelezen zoals ze zijn opgeslagen.'
      : null
  }

  /** A sign beside a number in text is that of the cells; without one it may mean two things among percentages. */
  get #fits(): boolean {
    const { '%': percent, '€': euro, none } = this.#written
    if (this.percents > 0) return this.numbers + this.euros + euro + none === 0
    return percent === 0 && (euro === 0 || this.numbers === 0) && (euro === 0 || this.euros > 0)
  }

  wholeWith(sign: DecimalSign | null): boolean {
    return this.whole && sign === null
  }

  #addText(text: string): void {
    this.texts += 1
    if (missingReason(text, true) !== null) {
      this.#signs += 1
      return
    }
    const shape = numberShape(text)
    if (shape === null || text.includes('*')) {
      this.#words += 1
      return
    }
    this.#written[unitSign(text) ?? 'none'] += 1
    this.#shapes.set(shape, (this.#shapes.get(shape) ?? 0) + 1)
  }
}

const openShapes: readonly string[] = ['three-after-point', 'three-after-comma']

const writeTruth = (cell: Cell | undefined) => (typeof cell === 'boolean' ? String(cell) : cellText(cell))

const writeMoment = (cell: Cell | undefined) => {
  const isDay = typeof cell === 'object' && cell !== null && cell.kind === 'moment' && !cell.hasTime
  return isDay ? `${cellText(cell)}T00:00:00` : cellText(cell)
}

function writeNumber(cell: Cell | undefined, sign: DecimalSign | null): string {
  if (typeof cell !== 'string') return cellText(cell)
  const number = plainNumber(cell, sign)
  if (number === null) return cell
  // As decimals: 5.4 divided by 100 is no longer 0.054.
  return unitSign(cell) === '%' ? String(Number(`${number}e-2`)) : number
}

import type { ImportQuestion } from '../inspection'
import { shapesUnder, type DecimalSign, type NumberShape } from './numbers'
import type { ColumnScan } from './scan'

export interface ScannedColumn {
  readonly header: string
  readonly scan: ColumnScan
  /** Whether its numbers come from a format that stores numbers: their point says nothing of the file's texts. */
  readonly pointIsOurs?: boolean
}

export interface SignDecision {
  /** null when no value has a fraction, or when it has to be asked of the whole file. */
  readonly sign: DecimalSign | null
  readonly question: ImportQuestion | null
  /** What the sign rests on where no value shows it by itself; Dutch. */
  readonly notes: readonly string[]
}

/**
 * The decimal sign of a file, from all values of all columns that may be numbers. `1.234` in every place says
 * nothing, and signs that contradict each other neither: then the user is asked, for a guess would be a factor 1000.
 * So does a column of `1.234` beside columns with a decimal point: Dutch sources write thousands so, programs a fraction.
 * Beside `1.234`, plain numbers below a thousand, some of them hundreds, and none above show that the point parts the
 * thousands. Small ones alone don't: a program that drops zeros at the end writes 1.125 beside 2.
 *
 * @param columns Those that may turn out numbers; codes, columns that the settings make text and those of which the
 *   settings give the sign left out.
 * @param open Headers of columns of which the format knows that only the user can tell the sign.
 */
export function decideDecimalSign(
  columns: readonly ScannedColumn[],
  said: DecimalSign | undefined,
  open: readonly string[] = [],
): SignDecision {
  if (said !== undefined) return decided(said)
  if (open.length > 0) return ask('bestand', open, either)
  const written = decideByTexts(columns.filter(({ pointIsOurs }) => pointIsOurs !== true))
  const isOpen = written.sign === null && written.question === null
  return isOpen && columns.some(({ scan }) => count(scan, ['point']) > 0) ? decided('.') : written
}

function decideByTexts(columns: readonly ScannedColumn[]): SignDecision {
  const numeric = columns.filter(({ scan }) => scan.values > 0 && count(scan, anyNumber) === scan.values)
  const signed = columns.filter(({ scan }) => isSigned(scan))
  const points = signed.filter(({ scan }) => hasPoint(scan) && !hasComma(scan))
  const commas = signed.filter(({ scan }) => hasComma(scan) && !hasPoint(scan))
  if (points.length > 0 && commas.length > 0)
    return ask('bestand', headersOf([...points, ...commas]), contradicting)
  if (commas.length > 0) return decided(',')
  if (points.length > 0) return decideBesidePoints(numeric, points)
  const unsure = numeric.filter(
    ({ scan }) => !hasBothSigns(scan) && count(scan, ['three-after-point', 'three-after-comma']) > 0,
  )
  if (unsure.length === 0) return decided(null)
  const hints = mostlyNumbers(columns)
  const hintsOf = (shape: NumberShape) => hints.filter(({ scan }) => count(scan, [shape]) > 0)
  const [hintsAtPoint, hintsAtComma] = [hintsOf('point'), hintsOf('comma')]
  if (hintsAtPoint.length > 0 && hintsAtComma.length === 0) return decideBesidePoints(unsure, hintsAtPoint)
  if (hintsAtComma.length > 0 && hintsAtPoint.length === 0) return decided(',')
  const grouped = groupingSign(unsure)
  if (grouped === null) return ask('bestand', headersOf(unsure), either)
  const headers = headersOf(unsure)
  const note = `Getallen als 1${grouped}234 zijn gelezen als 1234: in dezelfde kolom staan gehele getallen onder de duizend zonder teken, en geen erboven. Het gaat om: ${headers.join(', ')}.`
  return { sign: grouped === '.' ? ',' : '.', question: null, notes: [note] }
}

/** Numbers only, those between brackets too. */
const isSigned = (scan: ColumnScan) =>
  scan.values > 0 && count(scan, anyNumber) + (scan.traits.bracketed ?? 0) === scan.values

const hasPoint = (scan: ColumnScan) => count(scan, ['point']) + (scan.traits['bracketed-point'] ?? 0) > 0
const hasComma = (scan: ColumnScan) => count(scan, ['comma']) + (scan.traits['bracketed-comma'] ?? 0) > 0

/** No decimal sign makes such a column one of numbers. */
export const hasBothSigns = (scan: ColumnScan): boolean => isSigned(scan) && hasPoint(scan) && hasComma(scan)

const decided = (sign: DecimalSign | null): SignDecision => ({ sign, question: null, notes: [] })

/**
 * The columns with nothing but `1.234` and whole numbers, in a file of which others have decimals with a point, are
 * asked about; but not one that itself shows that its points don't part thousands.
 */
function decideBesidePoints(
  numeric: readonly ScannedColumn[],
  points: readonly ScannedColumn[],
): SignDecision {
  const open = numeric.filter(
    (column) =>
      !points.includes(column) &&
      count(column.scan, ['three-after-point']) > 0 &&
      !partsNoThousands(column.scan),
  )
  if (open.length === 0) return decided('.')
  const text = `Getallen als 1.234 kunnen hier 1234 zijn of 1,234, ook al staan er in ${headersOf(points).slice(0, 3).join(', ')} decimalen met een punt. Geef aan wat in deze kolom${open.length === 1 ? '' : 'men'} het decimaalteken is.`
  return { ...ask('kolommen', headersOf(open), text), sign: '.' }
}

/** A percentage above a thousand, or a whole number above it without a sign, would be written otherwise. */
const partsNoThousands = (scan: ColumnScan): boolean =>
  scan.traits.percent === scan.values ||
  count(scan, ['integer', 'plus']) > plainBelowThousand(scan) + (scan.traits.zero ?? 0)

/** The sign that parts thousands; null when a column doesn't show it, or columns contradict each other. */
function groupingSign(columns: readonly ScannedColumn[]): DecimalSign | null {
  const shows = (scan: ColumnScan, shape: NumberShape) =>
    count(scan, [shape]) > 0 &&
    plainBelowThousand(scan) >= 2 &&
    (scan.traits.hundreds ?? 0) > 0 &&
    plainBelowThousand(scan) + (scan.traits.zero ?? 0) === count(scan, ['integer', 'plus'])
  const by = (shape: NumberShape) => columns.filter(({ scan }) => shows(scan, shape)).length
  const [points, commas] = [by('three-after-point'), by('three-after-comma')]
  if (points + commas === 0 || (points > 0 && commas > 0)) return null
  const other: NumberShape = points > 0 ? 'three-after-comma' : 'three-after-point'
  if (columns.some(({ scan }) => count(scan, [other]) > 0)) return null
  return points > 0 ? '.' : ','
}

const plainBelowThousand = ({ traits }: ColumnScan) => traits['below-thousand'] ?? 0

const headersOf = (columns: readonly ScannedColumn[]) => [...new Set(columns.map(({ header }) => header))]

export const count = (scan: ColumnScan, shapes: readonly NumberShape[]): number =>
  shapes.reduce((total, shape) => total + (scan.traits[shape] ?? 0), 0)

const anyNumber: readonly NumberShape[] = [...new Set([...shapesUnder('.'), ...shapesUnder(',')])]

/** A column of numbers with a word among them stays text, but shows how this file writes fractions. */
const mostlyNumbers = (columns: readonly ScannedColumn[]) =>
  columns.filter(({ scan }) => count(scan, anyNumber) * 2 > scan.values)

const either =
  'Getallen als 1.234 kunnen hier 1234 zijn of 1,234. Geef aan of dit bestand een komma of een punt als decimaalteken heeft.'
const contradicting =
  'Sommige kolommen schrijven decimalen met een punt, andere met een komma. Geef aan welk teken in dit bestand geldt; kolommen met het andere teken blijven tekst.'

const ask = (scope: ImportQuestion['scope'], columns: readonly string[], text: string): SignDecision => ({
  sign: null,
  question: { kind: 'decimal-sign', scope, columns, text },
  notes: [],
})

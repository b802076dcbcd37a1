import type { ImportQuestion } from '../inspection'
import { shapesUnder, type DecimalSign, type NumberShape } from './numbers'
import type { ColumnScan } from './scan'

export interface ScannedColumn {
  readonly header: string
  readonly scan: ColumnScan
}

export interface SignDecision {
  /** null when no value has a fraction, or when it has to be asked. */
  readonly sign: DecimalSign | null
  readonly question: ImportQuestion | null
}

/**
 * The decimal sign of a file, from all values of all columns that may be numbers. `1.234` in every place says
 * nothing, and signs that contradict each other neither: then the user is asked, for a guess would be a factor 1000.
 *
 * @param columns Those that may turn out numbers; codes and columns that the settings make text left out.
 */
export function decideDecimalSign(
  columns: readonly ScannedColumn[],
  said: DecimalSign | undefined,
): SignDecision {
  if (said !== undefined) return { sign: said, question: null }
  const numeric = columns.filter(({ scan }) => scan.values > 0 && count(scan, anyNumber) === scan.values)
  const points = numeric.filter(({ scan }) => count(scan, ['point']) > 0)
  const commas = numeric.filter(({ scan }) => count(scan, ['comma']) > 0)
  if (points.length > 0 && commas.length > 0) return ask([...points, ...commas], contradicting)
  if (points.length + commas.length > 0) return { sign: points.length > 0 ? '.' : ',', question: null }
  const open = numeric.filter(({ scan }) => count(scan, ['three-after-point', 'three-after-comma']) > 0)
  if (open.length === 0) return { sign: null, question: null }
  const hint = hintOfOthers(columns)
  return hint === null ? ask(open, either) : { sign: hint, question: null }
}

export const count = (scan: ColumnScan, shapes: readonly NumberShape[]): number =>
  shapes.reduce((total, shape) => total + (scan.traits[shape] ?? 0), 0)

const anyNumber: readonly NumberShape[] = [...new Set([...shapesUnder('.'), ...shapesUnder(',')])]

/** A column of numbers with a word among them stays text, but shows how this file writes fractions. */
function hintOfOthers(columns: readonly ScannedColumn[]): DecimalSign | null {
  const mostly = columns.filter(({ scan }) => count(scan, anyNumber) * 2 > scan.values)
  const has = (shape: NumberShape) => mostly.some(({ scan }) => count(scan, [shape]) > 0)
  if (has('point') === has('comma')) return null
  return has('point') ? '.' : ','
}

const either =
  'Getallen als 1.234 kunnen hier 1234 zijn of 1,234. Geef aan of dit bestand een komma of een punt als decimaalteken heeft.'
const contradicting =
  'Sommige kolommen schrijven decimalen met een punt, andere met een komma. Geef aan welk teken in dit bestand geldt; kolommen met het andere teken blijven tekst.'

function ask(columns: readonly ScannedColumn[], text: string): SignDecision {
  const headers = [...new Set(columns.map(({ header }) => header))]
  return { sign: null, question: { kind: 'decimal-sign', columns: headers, text } }
}

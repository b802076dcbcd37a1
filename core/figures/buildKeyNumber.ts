import type { KerncijferKeys } from '../notebook/figuurKeys'
import { protectedSign } from '../notebook/formatValue'
import { formatNumber } from '../statistics/dutchNumbers'
import { describeInterval } from './bars'
import type { Chart } from './chart'
import { palettes, type Palette } from './colours'
import { composeSpec } from './composeSpec'
import type { FigureData } from './figureData'
import { readInterval } from './interval'
import { textLayers, type PlacedText } from './layers'
import { readMarks, type Mark } from './marks'
import { readMeasure, type Measure } from './measure'
import type { Figure, FigureInput } from './model'
import { figureNotes } from './notes'
import { sharedPeriod } from './subtitle'
import { textWidth, wrapText } from './textWidth'
import { withheldFigure, type FigureBase } from './withheldFigure'
import { asSentences } from './alternative'
import { sheetOf } from './sheetOf'

/** One number, large, with what it counts, of how many, and its caveats. */
export function buildKeyNumber(
  input: FigureInput,
  keys: KerncijferKeys,
  data: FigureData,
  base: FigureBase,
): Figure {
  const measure = readMeasure(keys.waarde, data.table, input.roles, keys)
  const rule = isDrawnByLot(input) ? readInterval(undefined, data, measure, input) : null
  const columns = { category: keys.waarde, series: null, n: keys.n ?? null }
  const marks = readMarks(data, rule ? { ...columns, intervalOf: rule.of } : columns, measure)
  const [mark] = marks
  if (mark === undefined || marks.length > 1) return withheldFigure(base, input, oneRow(marks.length))
  if (mark.state === 'ontbreekt') return withheldFigure(base, input, noNumber)
  const hidden = mark.state === 'beschermd'
  const words = [...numberWords(mark, measure, data), ...intervalWords(mark, measure)]
  const subtitle = keys.ondertitel ?? sharedPeriod(input) ?? ''
  const notes = figureNotes(input, null, [{ ...mark, state: hidden ? 'beschermd' : 'gewoon' }])
  const said = hidden ? 'Niet getoond' : `${mark.label} ${words.join('; ')}`.trim()
  const alternative = asSentences([base.title, subtitle, said, ...notes.map(({ text }) => text)])
  const palette = palettes[input.scheme]
  const sheet = sheetOf(input, { ...base, subtitle, notes, alternative })
  const spec = composeSpec(setNumber(mark, words, input.width, palette), sheet)
  return { ...base, subtitle, spec, withheld: null, notes, alternative }
}

const oneRow = (count: number) =>
  `Een kerncijfer is één getal, dus het resultaat heeft één rij nodig; het heeft er ${count}. Kies de rij in de query.`
const noNumber = 'Het getal van dit kerncijfer ontbreekt in het resultaat.'

const isDrawnByLot = ({ sources }: FigureInput) =>
  sources.some(({ aard }) => aard === 'steekproef' || aard === 'enquete')

function numberWords(mark: Mark, measure: Measure, data: FigureData): readonly string[] {
  const { role, eenheid, kind } = measure
  const row = data.table.rows[0] ?? {}
  if (role?.rol === 'aandeel') {
    const counts = [role.teller, role.noemer].map((column) => row[column])
    const shown = ![role.teller, role.noemer].some((column) => data.isHidden(0, column))
    const [count, of] = counts
    const known = shown && typeof count === 'number' && typeof of === 'number'
    const unit = eenheid === '' ? '' : ` ${eenheid}`
    const base =
      known && mark.state === 'gewoon' ? [`${formatNumber(count)} van de ${formatNumber(of)}${unit}`] : []
    return [
      eenheid === '' ? '' : mark.state === 'kleine-groep' ? eenheid : `van de ${eenheid}`,
      ...base,
    ].filter((text) => text !== '')
  }
  const words = kind === 'getal' && eenheid !== '' ? [eenheid] : []
  return [...words, ...(mark.n === null ? [] : [`n = ${mark.n}`])]
}

const intervalWords = ({ interval }: Mark, measure: Measure) =>
  interval === null ? [] : [`95%-interval ${describeInterval(interval, measure)}`]

function setNumber(mark: Mark, words: readonly string[], width: number, palette: Palette): Chart {
  const size = mark.label === protectedSign ? 48 : fittingSize(mark.label, width)
  const taken = textWidth(mark.label, size, 600)
  const beside = width - taken - 18 >= 120
  const room = beside ? width - taken - 18 : width
  const lines = words.flatMap((text, at) =>
    wrapText(text, at === 0 ? 16 : 13, Math.min(room, 420)).map((line) => ({ line, first: at === 0 })),
  )
  const heights = lines.map(({ first }) => (first ? 21 : 17))
  const tall = heights.reduce((sum, one) => sum + one, 0)
  const height = beside ? Math.max(size * 1.1, tall) : size * 1.1 + tall + 4
  const top = beside ? (height - tall) / 2 : size * 1.1 + 4
  const number: PlacedText = {
    x: 0,
    y: beside ? height / 2 : size * 0.55,
    text: mark.label,
    size,
    weight: 600,
    colour: mark.state === 'beschermd' ? palette.muted : palette.directions.hoger,
  }
  const texts = lines.map(({ line, first }, at): PlacedText => {
    const y = top + heights.slice(0, at).reduce((sum, one) => sum + one, 0) + (heights[at] ?? 0) / 2
    const style = first ? { size: 16, colour: palette.ink } : { size: 13, colour: palette.muted }
    return { x: beside ? taken + 18 : 0, y, text: line, ...style }
  })
  const layers = textLayers([number, ...texts])
  return { width, height: Math.ceil(height), left: 0, right: 0, above: 4, below: 4, layers }
}

// `7 van de 22` is a number too, and longer.
function fittingSize(label: string, width: number): number {
  const sizes = [48, 40, 34, 26]
  return sizes.find((size) => textWidth(label, size, 600) <= width * 0.6) ?? 20
}

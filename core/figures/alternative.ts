import type { Mark } from './marks'
import { describeMeasure, formatMeasure, type Measure } from './measure'
import type { FigureNote } from './model'

export interface AlternativeInput {
  readonly title: string
  readonly subtitle: string
  readonly marks: readonly Mark[]
  readonly seriesLabel: (name: string | null) => string
  readonly measure: Measure
  readonly notes: readonly FigureNote[]
}

/** One paragraph: what is measured, the highest and the lowest, every value when there are few, what isn't
 * shown, n, source and the caveats. Never why. */
export function figureAlternative(input: AlternativeInput): string {
  const { title, subtitle, measure, notes } = input
  const sentences = [
    sentence(title),
    subtitle === '' ? null : sentence(subtitle),
    sentence(`Weergegeven: ${describeMeasure(measure)}`),
    ...valueSentences(input),
    hiddenSentence(input),
    ...notes.map(({ text }) => sentence(text)),
  ]
  return sentences.filter((text) => text !== null).join(' ')
}

function valueSentences(input: AlternativeInput): string[] {
  const shown = input.marks.filter(({ value }) => value !== null)
  const byValue = shown.toSorted((one, other) => (one.value ?? 0) - (other.value ?? 0))
  const [lowest, highest] = [byValue[0], byValue.at(-1)]
  if (lowest === undefined || highest === undefined) return ['Er zijn geen waarden om te tonen.']
  const all =
    shown.length <= mostTold ? [sentence(shown.map((mark) => valueText(mark, input)).join('; '))] : []
  if (shown.length < 3) return all
  return [sentence(`Hoogste: ${valueText(highest, input)}; laagste: ${valueText(lowest, input)}`), ...all]
}

/** More marks than this are left to the data table. */
const mostTold = 12

function valueText(mark: Mark, { measure, seriesLabel }: AlternativeInput): string {
  const about = mark.series === null ? mark.category : `${mark.category}, ${seriesLabel(mark.series)}`
  const value = mark.label === '' ? formatMeasure(mark.value ?? 0, measure) : mark.label
  return `${about} ${value}${mark.n === null ? '' : ` (n = ${mark.n})`}`
}

function hiddenSentence({ marks, seriesLabel }: AlternativeInput): string | null {
  const hidden = marks.filter(({ state }) => state === 'beschermd')
  if (hidden.length === 0) return null
  const names = hidden.map(({ category, series }) =>
    series === null ? category : `${category}, ${seriesLabel(series)}`,
  )
  return sentence(`Niet getoond: ${names.join('; ')}`)
}

const sentence = (text: string) => (/[.?]$/.test(text) ? text : `${text}.`)

/** Parts of a description one after the other, each a sentence; empty ones are left out. */
export const asSentences = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map(sentence)
    .join(' ')

import { formatMeasure, leastStep, type Measure } from '../measure'
import type { Palette } from '../colours'
import { rampColour } from '../ramp'
import { tickText } from '../valueAxis'
import { valueScale } from '../valueScale'

/** A class of values that share a colour: from `from` up to, not including, `to`; the last one includes its end. */
export interface ValueClass {
  readonly from: number
  readonly to: number
  readonly colour: string
  readonly label: string
}

/** Classes of equal width with round limits, five or so; one class where all values are the same. */
export function valueClasses(
  values: readonly number[],
  measure: Measure,
  palette: Palette,
): readonly ValueClass[] {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)]
  if (values.length === 0) return []
  if (lowest === highest) {
    const colour = rampColour(lowest, [lowest, highest], palette)
    return [{ from: lowest, to: highest, colour, label: formatMeasure(lowest, measure) }]
  }
  const step = stepOf(highest - lowest, measure)
  const first = Math.floor(lowest / step + 1e-9)
  const count = Math.max(1, Math.ceil(highest / step - 1e-9) - first)
  const limit = (index: number) => Number(((first + index) * step).toPrecision(12))
  const ends = [limit(0), limit(count)] as const
  return Array.from({ length: count }, (_, index): ValueClass => {
    const [from, to] = [limit(index), limit(index + 1)]
    // The middle of the class, stretched so that the outer classes have the outer colours.
    const share = count === 1 ? 0.5 : index / (count - 1)
    const place = ends[0] < 0 && ends[1] > 0 ? (from + to) / 2 : ends[0] + share * (ends[1] - ends[0])
    const label = `${tickText(from, measure)} tot ${tickText(to, measure)}`
    return { from, to, colour: rampColour(place, ends, palette), label }
  })
}

export function classOf(value: number, classes: readonly ValueClass[]): ValueClass | undefined {
  return classes.find(({ from, to }) => value >= from && value < to) ?? classes.at(-1)
}

function stepOf(span: number, measure: Measure): number {
  const { ticks } = valueScale([span], 350, null, leastStep(measure))
  return (ticks[1] ?? 1) - (ticks[0] ?? 0)
}

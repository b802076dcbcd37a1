import { smallSize, type ChartInput, type Reference } from './chart'
import { lineLayer, textLayers, type PlacedLine, type PlacedText } from './layers'
import { formatMeasure, type Measure } from './measure'
import type { ChartKeys } from '../notebook/figuurKeys'
import { textWidth } from './textWidth'
import { placeValue, type ValueScale } from './valueScale'

export function readReference({ referentielijn }: ChartKeys, measure: Measure): Reference | null {
  if (referentielijn === undefined) return null
  const { waarde: value, label = null } =
    typeof referentielijn === 'number' ? { waarde: referentielijn } : referentielijn
  const decimals = Math.max(measure.decimals, Math.min(2, String(value).split('.')[1]?.length ?? 0))
  const shown = formatMeasure(value, measure.kind === 'aandeel' ? measure : { ...measure, decimals })
  return { value, text: label === null ? shown : `${label} ${shown}` }
}

/** Why a reference can't stand on this axis; null when it can. */
export function referenceProblem(reference: Reference | null, { kind }: Measure): string | null {
  if (reference === null || kind !== 'aandeel' || Math.abs(reference.value) <= 1) return null
  return `De referentielijn ligt bij ${reference.value}, maar aandelen lopen van 0 tot 1. Schrijf 38% als 0.38.`
}

/** The values that the axis must have room for. */
export const withReference = (values: readonly number[], { reference }: ChartInput) =>
  reference ? [...values, reference.value] : values

/** A dashed line across the plot, with its words outside the marks; nothing without a reference. */
export function referenceLayers(input: ChartInput, scale: ValueScale, plot: ReferencePlot): object[] {
  const { reference, palette } = input
  if (!reference) return []
  const at = placeValue(reference.value, scale)
  const style = { text: reference.text, size: smallSize, weight: 600, colour: palette.ink } as const
  if (plot.lying) {
    const half = textWidth(reference.text, smallSize, 600) / 2
    const x = Math.min(Math.max(at, half - plot.left), plot.width + plot.right - half)
    const text: PlacedText = { x, y: -11, align: 'center', ...style }
    return [...dashes({ x: at, x2: at, y: -3, y2: plot.height }, palette.ink), ...textLayers([text])]
  }
  const y = scale.length - at
  const text: PlacedText = { x: plot.width + plot.right, y: y - 9, align: 'right', ...style }
  const line = { x: 0, x2: plot.width + plot.right, y, y2: y }
  return [...dashes(line, palette.ink), ...textLayers([text])]
}

export interface ReferencePlot {
  readonly lying: boolean
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
}

/** Pixels that the words take above the plot of a lying chart. */
export const roomAbove = ({ reference }: ChartInput) => (reference ? 20 : 0)

// Pieces of line instead of a dash pattern: what they look like doesn't hang on who draws them.
function dashes(line: PlacedLine, colour: string): object[] {
  const length = Math.hypot(line.x2 - line.x, line.y2 - line.y)
  const at = (distance: number) => ({
    x: line.x + ((line.x2 - line.x) * distance) / length,
    y: line.y + ((line.y2 - line.y) * distance) / length,
  })
  const starts = Array.from({ length: Math.ceil(length / (dash + gap)) }, (_, index) => index * (dash + gap))
  const pieces = starts.map((start) => {
    const [from, to] = [at(start), at(Math.min(length, start + dash))]
    return { x: from.x, y: from.y, x2: to.x, y2: to.y }
  })
  return lineLayer(pieces, colour, 1.25)
}

const dash = 5
const gap = 3.5

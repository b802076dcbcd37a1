import type { Chart } from './chart'
import type { Palette } from './colours'
import { textLayers, triangleLayer, type PlacedText } from './layers'
import type { FigureNote } from './model'
import { wrapText } from './textWidth'

export interface Sheet {
  readonly title: string
  readonly subtitle: string
  readonly notes: readonly FigureNote[]
  readonly description: string
  readonly width: number
  readonly palette: Palette
}

const titleSize = 16
const titleLine = 21
const subtitleSize = 13
const subtitleLine = 17
const noteSize = 12
const noteLine = 16
const noteIndent = 18
/** Notes keep a readable measure on wide figures. */
const widestNote = 720

/**
 * One vega-lite spec with the title above the chart and the notes below it, `sheet.width` pixels wide whatever the
 * host measures: every length is known here, so nothing of it can be dropped or moved by restyling.
 */
export function composeSpec(chart: Chart, sheet: Sheet): object {
  const { palette } = sheet
  const head = placeHead(sheet, chart)
  const notes = placeNotes(sheet, chart)
  return {
    description: sheet.description,
    width: chart.width,
    height: chart.height,
    padding: {
      left: chart.left,
      right: chart.right,
      top: head.height + chart.above,
      bottom: chart.below + notes.height,
    },
    autosize: { type: 'none' },
    layer: [
      ...textLayers(head.texts),
      ...chart.layers,
      ...textLayers(notes.texts),
      ...triangleLayer(notes.triangles, palette.flag),
    ],
    config: {
      font: "'Source Sans 3', 'Source Sans Pro', sans-serif",
      background: 'transparent',
      view: { stroke: null },
    },
  }
}

/**
 * The same frame around a view whose sizes are known only when it is drawn: head, view and notes below each other.
 *
 * @param view A vega-lite view with its data.
 * @param settings Of the whole drawing.
 */
export function framedSpec(view: object, sheet: Sheet, settings: object): object {
  const empty = { width: 0, height: 0, left: 0, right: 0, above: 0, below: 0, layers: [] }
  const head = placeHead(sheet, empty)
  const notes = placeNotes(sheet, empty)
  // Texts as wide as the figure, from its left edge; what they stand in has no marks of its own.
  const strip = (height: number, layer: readonly object[]) => ({ width: sheet.width, height, layer })
  const down = (texts: readonly PlacedText[]) => texts.map((text) => ({ ...text, y: text.y + head.height }))
  const below = [...textLayers(notes.texts), ...triangleLayer(notes.triangles, sheet.palette.flag)]
  return {
    description: sheet.description,
    ...settings,
    autosize: { type: 'pad' },
    padding: 0,
    spacing: 6,
    align: 'none',
    bounds: 'full',
    // Else legends stand beside the whole drawing.
    resolve: { scale: apart, legend: apart },
    vconcat: [
      strip(head.height - 8, textLayers(down(head.texts))),
      view,
      ...(below.length === 0 ? [] : [strip(notes.height, below)]),
    ],
  }
}

const channels = ['color', 'fill', 'stroke', 'opacity', 'shape', 'size', 'strokeDash', 'strokeWidth', 'angle']
const apart = Object.fromEntries(channels.map((channel) => [channel, 'independent']))

// Texts at fixed places: a vega title stands relative to what is measured below it.
function placeHead({ title, subtitle, width, palette }: Sheet, chart: Chart) {
  const titles = wrapText(title, titleSize, width, 600)
  const subtitles = wrapText(subtitle, subtitleSize, width)
  const height = titles.length * titleLine + subtitles.length * subtitleLine + 16
  const top = -chart.above - height
  const bottom = top + titles.length * titleLine
  const x = -chart.left
  const texts: PlacedText[] = [
    ...titles.map((text, line): PlacedText => {
      const y = top + (line + 0.5) * titleLine
      return { x, y, text, size: titleSize, weight: 600, colour: palette.ink }
    }),
    ...subtitles.map((text, line): PlacedText => {
      const y = bottom + (line + 0.5) * subtitleLine
      return { x, y, text, size: subtitleSize, colour: palette.muted }
    }),
  ]
  return { texts, height }
}

function placeNotes({ notes, width, palette }: Sheet, chart: Chart) {
  const texts: PlacedText[] = []
  const triangles: { x: number; y: number }[] = []
  const top = chart.height + chart.below + 14
  let y = top
  for (const { kind, text } of notes) {
    const indent = kind === 'voorbehoud' ? noteIndent : 0
    if (kind === 'voorbehoud') {
      y += 3
      triangles.push({ x: -chart.left + 5, y: y + noteLine / 2 + 1 })
    }
    for (const line of wrapText(text, noteSize, Math.min(width, widestNote) - indent)) {
      const colour = kind === 'voorbehoud' ? palette.ink : palette.muted
      texts.push({ x: -chart.left + indent, y: y + noteLine / 2, text: line, size: noteSize, colour })
      y += noteLine
    }
  }
  return { texts, triangles, height: notes.length === 0 ? 4 : y - top + 16 }
}

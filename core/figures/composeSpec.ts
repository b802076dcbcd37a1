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
  const { palette, width } = sheet
  const title = wrapText(sheet.title, titleSize, width, 600)
  const subtitle = wrapText(sheet.subtitle, subtitleSize, width)
  const head = title.length * titleLine + subtitle.length * subtitleLine + 14
  const notes = placeNotes(sheet, chart)
  return {
    description: sheet.description,
    width: chart.width,
    height: chart.height,
    padding: {
      left: chart.left,
      right: chart.right,
      top: head + chart.above,
      bottom: chart.below + notes.height,
    },
    autosize: { type: 'none' },
    title: titleBlock(title, subtitle, chart, palette),
    layer: [...chart.layers, ...textLayers(notes.texts), ...triangleLayer(notes.triangles, palette.flag)],
    config: {
      font: "'Source Sans 3', 'Source Sans Pro', sans-serif",
      background: 'transparent',
      view: { stroke: null },
      axis: { labelFont: "'Source Sans 3', 'Source Sans Pro', sans-serif" },
    },
  }
}

function titleBlock(title: string[], subtitle: string[], chart: Chart, palette: Palette): object {
  return {
    text: title,
    subtitle,
    anchor: 'start',
    frame: 'group',
    align: 'left',
    baseline: 'top',
    dx: -chart.left,
    offset: chart.above + 14,
    fontSize: titleSize,
    fontWeight: 600,
    lineHeight: titleLine,
    color: palette.ink,
    subtitleFontSize: subtitleSize,
    subtitleFontWeight: 400,
    subtitleLineHeight: subtitleLine,
    subtitlePadding: 2,
    subtitleColor: palette.muted,
    aria: false,
  }
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

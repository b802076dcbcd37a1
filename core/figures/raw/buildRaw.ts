import type { VegaLiteKeys } from '../../notebook/figuurKeys'
import { protectedSign } from '../../notebook/formatValue'
import { tableWords } from '../buildTable'
import { palettes } from '../colours'
import type { FigureData } from '../figureData'
import type { Figure, FigureInput, FigureNote } from '../model'
import { figureNotes } from '../notes'
import { framedSpec } from '../composeSpec'
import { sharedPeriod } from '../subtitle'
import { readTableColumns } from '../tableColumns'
import type { FigureBase } from '../withheldFigure'
import { houseStyle } from './houseStyle'
import { asSentences } from '../alternative'
import { sheetOf } from '../sheetOf'

/**
 * Draws a raw vega-lite block inside the frame that every figure has: title above, n, sources and caveats below. Its
 * data are the result in the form of the view, and nothing else.
 */
export function buildRaw(input: FigureInput, keys: VegaLiteKeys, data: FigureData, base: FigureBase): Figure {
  const palette = palettes[input.scheme]
  const hidden: FigureNote[] = data.hidden.length === 0 ? [] : [{ kind: 'n', text: hiddenText }]
  const notes = [...hidden, ...figureNotes(input, null, [])]
  const subtitle = keys.ondertitel ?? sharedPeriod(input) ?? ''
  const words = [
    base.title,
    subtitle,
    ...tableWords(readTableColumns({ titel: keys.titel, soort: 'tabel' }, data, input.roles)),
    ...notes.map(({ text }) => text),
  ]
  const alternative = asSentences(words)
  // The texts stand beside the axis, not under it: as wide as the view, so that nothing is cut off.
  const width = Math.max(120, input.width - axesRoom)
  const sheet = sheetOf(input, { ...base, subtitle, notes, alternative }, width)
  const { params } = keys['vega-lite']
  const view = without(keys['vega-lite'], ofTheFrame)
  const isSingle = 'mark' in view || 'layer' in view
  const own = {
    ...view,
    ...(isSingle ? { width: view['width'] ?? width } : {}),
    data: { name: 'bron', values: data.table.rows },
  }
  const spec = framedSpec(own, sheet, {
    config: houseStyle(palette),
    ...(params === undefined ? {} : { params }),
  })
  return { ...base, subtitle, spec, withheld: null, notes, alternative }
}

// Settings of a whole drawing; the frame has its own.
const ofTheFrame = ['$schema', 'params', 'autosize', 'padding', 'background', 'description']

const without = (
  view: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(view).filter(([key]) => !keys.includes(key)))

/** What axes and a legend take, roughly: vega measures them only when it draws. */
const axesRoom = 90

const hiddenText = `Wat niet getoond mag worden, ontbreekt in deze figuur (${protectedSign} in de gegevens)`

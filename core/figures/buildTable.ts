import type { TabelKeys } from '../notebook/figuurKeys'
import { palettes } from './colours'
import { composeSpec } from './composeSpec'
import type { FigureData } from './figureData'
import type { Figure, FigureInput } from './model'
import { figureNotes, totalText } from './notes'
import { widthsToTry } from './pageWidth'
import { sharedPeriod } from './subtitle'
import { readTableColumns, type TableColumn } from './tableColumns'
import { setTable } from './setTable'
import { withheldFigure, type FigureBase } from './withheldFigure'
import { asSentences } from './alternative'
import { sheetOf } from './sheetOf'

/** Sets a result as a table: numbers in Dutch, aligned on their units, protected ones with their sign. */
export function buildTable(input: FigureInput, keys: TabelKeys, data: FigureData, base: FigureBase): Figure {
  const { rows } = data.table
  if (rows.length > mostRows) {
    const reason = `De tabel heeft ${rows.length} rijen; meer dan ${mostRows} passen niet op een bladzijde. Kies ze in de query, of verdeel ze over meer figuren.`
    return withheldFigure(base, input, reason)
  }
  const columns = readTableColumns(keys, data, input.roles)
  const palette = palettes[input.scheme]
  const width = widthsToTry(input.width).find((one) => setTable(columns, one, palette) !== null)
  const table = width === undefined ? null : setTable(columns, width, palette)
  if (table === null || width === undefined) return withheldFigure(base, input, tooWide)
  const counted = columns.find(
    ({ measure }) => measure?.role?.rol === 'aantal' || measure?.role?.rol === 'aandeel',
  )
  const total = counted?.measure ? totalText(data, counted.measure, false, input) : null
  const cells = columns.flatMap(({ cells: own }) => own.map(({ state }) => ({ state, n: null })))
  const signs = cells.filter(({ state }) => state !== 'kleine-groep')
  const notes = figureNotes(input, total, signs)
  const subtitle = keys.ondertitel ?? sharedPeriod(input) ?? ''
  const words = [base.title, subtitle, ...tableWords(columns), ...notes.map(({ text }) => text)]
  const alternative = asSentences(words)
  const sheet = sheetOf(input, { ...base, subtitle, notes, alternative }, width)
  return { ...base, subtitle, spec: composeSpec(table, sheet), withheld: null, notes, alternative }
}

const mostRows = 60
const tooWide =
  'De kolommen van deze tabel passen niet naast elkaar. Noem bij kolommen welke erin moeten: kolommen: [gebied, pct].'

/** Rows of a short table are told whole; a long one is left to the data table. */
const mostTold = 12

/** The shape of a table, and what stands in it where that is little. */
export function tableWords(columns: readonly TableColumn[]): readonly string[] {
  const count = columns[0]?.cells.length ?? 0
  const heads = columns.map(({ head }) => head)
  const shape = `Tabel met ${count} ${count === 1 ? 'rij' : 'rijen'} en de kolommen ${heads.join(', ')}`
  if (count > mostTold) return [shape]
  const told = Array.from({ length: count }, (_, row) =>
    columns.map(({ head, cells, isNumber }) => {
      const text = cells[row]?.state === 'beschermd' ? 'niet getoond' : (cells[row]?.text ?? '')
      return isNumber ? `${head} ${text}` : text
    }),
  )
  return [shape, ...told.map((parts) => parts.join(', '))]
}

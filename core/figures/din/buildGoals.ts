import type { ResultTable, Row } from '../../bridge/table'
import { beoordeel, tegenspraak, type Doelstand, type Meting } from '../../din/oordeel'
import { leesStreven } from '../../din/streven'
import { protectedSign } from '../../notebook/formatValue'
import { formatNumber } from '../../statistics/dutchNumbers'
import { tableWords } from '../buildTable'
import { palettes } from '../colours'
import { composeSpec } from '../composeSpec'
import type { FigureData } from '../figureData'
import type { Figure, FigureInput, FigureNote } from '../model'
import { figureNotes } from '../notes'
import { widthsToTry } from '../pageWidth'
import { setTable } from '../setTable'
import type { TableColumn } from '../tableColumns'
import { withheldFigure, type FigureBase } from '../withheldFigure'
import type { DoelenKeys } from '../../notebook/figuurKeys'
import { asSentences } from '../alternative'
import { sheetOf } from '../sheetOf'

/** Columns of the result by their names; years (`jaar_nulmeting`), sources (`bron_…`) and margins (`marge_…`) may be left out. */
const needed = ['doel', 'streven', 'nulmeting', 'laatste'] as const

/**
 * Goals of a DIN with their target, nulmeting and latest figure, and whether the target was reached: gehaald, niet
 * gehaald or niet vast te stellen, and why. Nothing is said of whose doing it was.
 */
export function buildGoals(input: FigureInput, keys: DoelenKeys, data: FigureData, base: FigureBase): Figure {
  const names = data.table.columns.map(({ name }) => name)
  const missing = needed.filter((name) => !names.includes(name))
  if (missing.length > 0) return withheldFigure(base, input, columnsMissing(missing))
  const isHidden = (at: number) => ['nulmeting', 'laatste'].some((name) => data.isHidden(at, name))
  const isEstimate = input.sources.some(({ aard }) => aard === 'modelschatting')
  const judged = data.table.rows.map((row, at) => judgedRow(row, isHidden(at), isEstimate))
  const columns = judgedColumns(data, judged)
  const palette = palettes[input.scheme]
  const width = widthsToTry(input.width).find((one) => setTable(columns, one, palette) !== null)
  const table = width === undefined ? null : setTable(columns, width, palette)
  if (table === null || width === undefined)
    return withheldFigure(
      base,
      input,
      'De doelen passen niet naast hun cijfers. Maak de tekst van een doel of streven korter.',
    )
  const notes = [shared, ...figureNotes(input, null, [])]
  const subtitle = keys.ondertitel ?? 'Streven, nulmeting en laatste cijfer per doel'
  const alternative = asSentences([
    base.title,
    subtitle,
    ...tableWords(columns),
    ...notes.map(({ text }) => text),
  ])
  const sheet = sheetOf(input, { ...base, subtitle, notes, alternative }, width)
  const spec = composeSpec(table, sheet)
  return {
    ...base,
    data: withVerdicts(data.table, judged),
    subtitle,
    spec,
    withheld: null,
    notes,
    alternative,
  }
}

const shared: FigureNote = {
  kind: 'n',
  text: 'Of een streven is gehaald, zegt niet door wie: ook andere partijen en omstandigheden spelen een rol.',
}

const columnsMissing = (names: readonly string[]) =>
  `Voor een figuur met doelen mist in het resultaat: ${names.join(', ')}. Geef de kolommen die namen met AS.`

function judgedRow(row: Row, isHidden: boolean, isEstimate: boolean): Doelstand {
  if (isHidden) return { oordeel: 'niet vast te stellen', reden: 'Een cijfer is niet getoond.' }
  const streven = leesStreven(String(row['streven'] ?? ''))
  const stand = beoordeel(streven, metingOf(row, 'nulmeting'), metingOf(row, 'laatste'), isEstimate)
  const against = tegenspraak(leesStreven(String(row['doel'] ?? '')), streven)
  return against === null ? stand : { ...stand, reden: `${stand.reden} ${against}` }
}

function metingOf(row: Row, name: 'nulmeting' | 'laatste'): Meting {
  const [waarde, jaar, bron, marge] = ['', 'jaar_', 'bron_', 'marge_'].map((part) => row[`${part}${name}`])
  return {
    waarde: typeof waarde === 'number' ? waarde : null,
    jaar: typeof jaar === 'number' ? jaar : null,
    bron: typeof bron === 'string' ? bron : null,
    marge: typeof marge === 'number' ? marge : null,
  }
}

function judgedColumns(data: FigureData, judged: readonly Doelstand[]): readonly TableColumn[] {
  const { rows } = data.table
  const text = (head: string, texts: readonly string[]): TableColumn => ({
    head,
    unit: null,
    isNumber: false,
    measure: null,
    cells: texts.map((one) => ({ text: one, state: one === protectedSign ? 'beschermd' : 'gewoon' })),
  })
  const measured = (name: 'nulmeting' | 'laatste') =>
    rows.map((row, at) => {
      if (data.isHidden(at, name)) return protectedSign
      const { waarde, jaar } = metingOf(row, name)
      return waarde === null ? '–' : `${formatNumber(waarde)}${jaar === null ? '' : ` (${jaar})`}`
    })
  return [
    text(
      'Doel',
      rows.map((row) => String(row['doel'] ?? '')),
    ),
    text(
      'Streven',
      rows.map((row) => String(row['streven'] ?? '')),
    ),
    text('Nulmeting', measured('nulmeting')),
    text('Laatste cijfer', measured('laatste')),
    text(
      'Oordeel',
      judged.map(({ oordeel }) => `${oordeel.charAt(0).toUpperCase()}${oordeel.slice(1)}`),
    ),
    text(
      'Waarom',
      judged.map(({ reden }) => reden),
    ),
  ]
}

const withVerdicts = (table: ResultTable, judged: readonly Doelstand[]): ResultTable => ({
  ...table,
  columns: [...table.columns, { name: 'oordeel', type: 'text' }, { name: 'reden', type: 'text' }],
  rows: table.rows.map((row, at) => ({ ...row, ...judged[at] })),
})

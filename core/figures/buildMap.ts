import type { KaartKeys } from '../notebook/figuurKeys'
import { figureAlternative } from './alternative'
import type { ChartInput } from './chart'
import { palettes } from './colours'
import { composeSpec } from './composeSpec'
import type { FigureData } from './figureData'
import { valueClasses } from './map/classes'
import { joinRegions } from './map/joinRegions'
import { mapChart, type MapRegion } from './map/mapChart'
import { readMarks } from './marks'
import { readMeasure } from './measure'
import type { Figure, FigureInput, FigureNote } from './model'
import { figureNotes, totalText } from './notes'
import { defaultSubtitle } from './subtitle'
import { withheldFigure, type FigureBase } from './withheldFigure'
import { sheetOf } from './sheetOf'

/** Colours the regions of a map by a number; what has no number or no region is named, never left out in silence. */
export function buildMap(input: FigureInput, keys: KaartKeys, data: FigureData, base: FigureBase): Figure {
  const { shapes } = input
  if (!shapes)
    return withheldFigure(base, input, `De kaart uit bron ${keys.kaart} is er nog niet. Voer de cel uit.`)
  const measure = readMeasure(keys.waarde, data.table, input.roles, keys)
  const columns = { category: keys.regio, series: null, n: keys.n ?? null }
  const rows = readMarks(data, columns, measure)
  const joined = joinRegions(
    shapes,
    rows.map(({ category }) => category),
  )
  const placeOf = (code: string) => joined.places.get(code)
  const marks = rows.map((mark) => {
    const at = placeOf(mark.category)
    return at === undefined ? mark : { ...mark, category: joined.names[at] ?? mark.category }
  })
  const drawn = new Map(rows.flatMap(({ category }, row) => [[placeOf(category), marks[row]] as const]))
  const regions = joined.names.map((name, at): MapRegion => ({ name, mark: drawn.get(at) ?? null }))
  const onMap = regions.flatMap(({ mark }) => (mark === null ? [] : [mark]))
  if (onMap.length === 0) return withheldFigure(base, input, noMatch(keys))
  const palette = palettes[input.scheme]
  const values = onMap.flatMap(({ value, state }) =>
    value === null || state === 'kleine-groep' ? [] : [value],
  )
  const chartInput: ChartInput = {
    marks,
    measure,
    palette,
    series: [{ name: null, label: '', colour: palette.directions.hoger, hatched: false }],
    categories: marks.map(({ category }) => category),
    under: () => null,
    width: input.width,
    categoryName: keys.regio.replaceAll('_', ' '),
  }
  const chart = mapChart(chartInput, shapes, regions, valueClasses(values, measure, palette))
  const subtitle =
    keys.ondertitel ??
    defaultSubtitle(measure, { sources: input.sources.filter(({ naam }) => naam !== keys.kaart) })
  const absent = marks.filter((_, row) => placeOf(rows[row]?.category ?? '') === undefined)
  const empty = regions.filter(({ mark }) => mark === null || mark.state === 'ontbreekt')
  const own = [
    listNote(
      'Geen gegevens',
      empty.map(({ name }) => name),
    ),
    listNote(
      'Niet op de kaart',
      absent.map(({ category, label }) => `${category} ${label}`.trim()),
    ),
  ].filter((note) => note !== null)
  const notes = [...own, ...figureNotes(input, totalText(data, measure, false, input), onMap)]
  const alternative = figureAlternative({ ...base, subtitle, marks, seriesLabel: () => '', measure, notes })
  const sheet = sheetOf(input, { ...base, subtitle, notes, alternative })
  return { ...base, subtitle, spec: composeSpec(chart, sheet), withheld: null, notes, alternative }
}

const noMatch = ({ regio, kaart }: KaartKeys) =>
  `Geen van de gebieden in kolom '${regio}' staat op de kaart uit bron ${kaart}. Koppel op code (GM1969) of op de naam zoals die in de bron staat.`

/** Names of many regions would push the figure off its page: then how many they are. */
const mostNamed = 12

function listNote(what: string, names: readonly string[]): FigureNote | null {
  if (names.length === 0) return null
  const listed =
    names.length <= mostNamed
      ? names.join(', ')
      : `${names.slice(0, mostNamed).join(', ')} en nog ${names.length - mostNamed}`
  return { kind: 'n', text: `${what}: ${listed}` }
}

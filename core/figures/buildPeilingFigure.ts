import type { PeilingToon } from '../notebook/peiling/model'
import type { Decimals } from '../notebook/figuurKeys'
import { formatNumber } from '../statistics/dutchNumbers'
import { figureAlternative } from './alternative'
import { buildFigure } from './buildFigure'
import type { ChartInput, Series } from './chart'
import { contrast } from '../workspace/contrast'
import { withIntervals } from './chosenDecimals'
import { palettes, type Palette } from './colours'
import { composeSpec } from './composeSpec'
import { figureData, figureTable, type FigureData } from './figureData'
import { addLegend } from './legend'
import { lyingBars } from './lyingBars'
import { readMarks } from './marks'
import { readMeasure } from './measure'
import type { Figure, FigureInput } from './model'
import { figureNotes, totalText } from './notes'
import { plotOf } from './plot'
import { mix } from './ramp'
import { withheldFigure } from './withheldFigure'
import { sheetOf } from './sheetOf'

export type PeilingInput = Omit<FigureInput, 'keys'> & {
  readonly titel: string
  readonly toon: PeilingToon
  readonly decimalen?: Decimals | undefined
}

/** Draws the result of a `peiling` cell (its columns: core/notebook/peiling): a scale as bars of 100%, shares as points. */
export function buildPeilingFigure(input: PeilingInput): Figure {
  if (input.toon === 'verdeling') return scaleBars(input)
  return buildFigure({
    ...input,
    keys: {
      titel: input.titel,
      ondertitel: `${gave}, met 95%-interval${differenceText(input)}`,
      soort: 'punt',
      x: 'aandeel',
      y: 'groep',
      n: 'totaal',
      interval: ['laag', 'hoog'],
      volgorde: 'natuurlijk',
      ...chosen(input),
    },
  })
}

const chosen = ({ decimalen }: PeilingInput) => (decimalen === undefined ? {} : { decimalen })

const gave = 'Percentage van wie antwoord gaf, gewogen'

/** `; verschil 6 procentpunt (2 tot 10)`, of the numbers that are shown. */
function differenceText(input: PeilingInput): string {
  const [row] = figureData(input).table.rows
  const [difference, low, high] = ['verschil', 'verschil_laag', 'verschil_hoog'].map((name) => row?.[name])
  if (typeof difference !== 'number' || typeof low !== 'number' || typeof high !== 'number') return ''
  const points = (share: number) => formatNumber(100 * share, input.decimalen ?? 0)
  return `; verschil ${points(difference)} procentpunt (${points(low)} tot ${points(high)})`
}

function scaleBars(input: PeilingInput): Figure {
  const data = figureData(input)
  const { decimalen } = input
  const base = {
    ...{ name: input.name, title: input.titel },
    ...figureTable(data, input.roles),
    ...(decimalen !== undefined && {
      decimals: withIntervals(['aandeel'], decimalen, data.table, input.roles),
    }),
  }
  const reason = input.weergave === 'publicatie' ? input.protection.withheld : null
  if (reason !== null) return withheldFigure(base, input, reason)
  if (data.table.rows.every(({ aandeel }) => aandeel === null))
    return withheldFigure(base, input, 'Niemand gaf antwoord op deze vraag.')
  const measure = readMeasure('aandeel', data.table, input.roles, chosen(input))
  const marks = readMarks(data, { category: 'groep', series: 'antwoord', n: null }, measure)
  const palette = palettes[input.scheme]
  const answers = [...new Set(data.table.rows.map(({ antwoord }) => String(antwoord)))]
  const chartInput: ChartInput = {
    marks,
    measure,
    palette,
    series: answers.map((name, at): Series => {
      const colour = scaleColour(at, answers.length, palette)
      return { name, label: name, colour, hatched: false, ...outlineOf(colour, palette) }
    }),
    categories: [...new Set(marks.map(({ category }) => category))],
    under: (category) => underText(data, category),
    width: input.width,
    categoryName: 'groep',
  }
  const subtitle = gave
  const notes = figureNotes(input, totalText(data, measure, false, input), marks)
  const alternative = figureAlternative({ ...base, subtitle, marks, seriesLabel: String, measure, notes })
  const chart = addLegend(lyingBars(chartInput, true, 1), chartInput)
  const sheet = sheetOf(input, { ...base, subtitle, notes, alternative })
  const plot = plotOf(chartInput, 'gestapeld', true)
  return {
    ...{ ...base, subtitle, spec: composeSpec(chart, sheet) },
    ...(plot && { plot }),
    ...{ withheld: null, notes, alternative },
  }
}

/** From pale to full in one hue, in the order of the scale: it reads without colours too. */
function scaleColour(at: number, count: number, { paper, directions }: Palette): string {
  return mix(paper, directions.hoger, count === 1 ? 1 : palest + ((1 - palest) * at) / (count - 1))
}

const palest = 0.25

/** A piece that stands out less than 3 : 1 from the paper gets a line around it that does. */
const outlineOf = (colour: string, { paper, muted }: Palette) =>
  contrast(colour, paper) < 3 ? { outline: muted } : {}

/** Who gave no answer stands apart from the 100%. */
function underText({ table, isHidden }: FigureData, category: string): string | null {
  const at = table.rows.findIndex(({ groep }) => groep === category)
  const [known, without] = ['totaal', 'zonder_antwoord'].map((name) => table.rows[at]?.[name])
  if (at === -1 || isHidden(at, 'totaal') || typeof known !== 'number') return null
  const apart =
    typeof without === 'number' && without > 0 ? `; ${formatNumber(without, 0)} zonder antwoord` : ''
  return `n = ${formatNumber(known, 0)}${apart}`
}

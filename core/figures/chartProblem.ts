import { isChart, type ChartKeys, type MatrixKeys } from '../notebook/figuurKeys'
import { formatNumber } from '../statistics/dutchNumbers'
import type { SeriesBreak } from './breaks'
import type { ChartInput } from './chart'
import { formatMeasure } from './measure'
import { readPeriod } from './period'
import { referenceProblem } from './reference'
import { slopeProblem } from './slopeChart'

/** Why these marks can't be drawn so that a reader can read them, as a Dutch sentence; null when they can. */
export function chartProblem(
  keys: ChartKeys | MatrixKeys,
  input: ChartInput,
  breaks: readonly SeriesBreak[] | null,
): string | null {
  const { categories, measure } = input
  if (breaks === null) return 'De breuk is geen jaar, dag of periode van het CBS: schrijf breuk: 2019.'
  if (keys.soort === 'lijn' && categories.some((category) => readPeriod(category) === null)) return noMoment
  return (
    (keys.soort === 'helling' ? slopeProblem(categories) : null) ??
    listProblem(keys, input) ??
    crowdProblem(keys, input) ??
    referenceProblem(input.reference ?? null, measure) ??
    (isChart(keys) && keys.stapeling === 'procent' ? wholeProblem(input) : null)
  )
}

const noMoment =
  'Een lijn laat een ontwikkeling in de tijd zien, maar de kolom op de x-as heeft geen jaren of datums. Kies soort: staaf.'

/** More than this on one figure isn't read; nothing is left out by itself. */
const mostCategories: Readonly<Record<string, number>> = {
  staaf: 100,
  gestapeld: 100,
  punt: 100,
  matrix: 100,
}
const mostSeries = 7
const mostSlopes = 20

function crowdProblem({ soort }: ChartKeys | MatrixKeys, { categories, series }: ChartInput): string | null {
  const most = mostCategories[soort]
  if (most !== undefined && categories.length > most) {
    return `Er zijn ${formatNumber(categories.length)} groepen; meer dan ${most} zijn in een figuur niet te lezen. Kies ze in de query, of neem ze daar samen.`
  }
  const colours = soort === 'helling' ? mostSlopes : soort === 'matrix' ? null : mostSeries
  if (colours === null || series.length <= colours) return null
  const apart = soort === 'helling' ? 'lijnen zijn niet te volgen' : 'kleuren zijn niet uit elkaar te houden'
  return `De kolom bij kleur heeft ${series.length} waarden; meer dan ${colours} ${apart}. Kies ze in de query, of neem soort: matrix.`
}

// A name in the list that no row has would be a typing mistake that quietly does nothing.
function listProblem(keys: ChartKeys | MatrixKeys, { categories }: ChartInput): string | null {
  if (!isChart(keys) || keys.volgorde === undefined || typeof keys.volgorde === 'string') return null
  const absent = keys.volgorde.filter((name) => !categories.includes(name))
  if (absent.length === 0) return null
  const names = absent.map((name) => `'${name}'`).join(', ')
  return `In volgorde staat ${names}, maar dat komt in het resultaat niet voor; wel ${categories.map((name) => `'${name}'`).join(', ')}.`
}

// What is hidden belongs to the whole too, so only bars that are shown whole are counted.
function wholeProblem({ marks, categories, measure }: ChartInput): string | null {
  const one = measure.kind === 'aandeel' ? 1 : measure.kind === 'procent' ? 100 : null
  if (one === null) return noShares
  for (const category of categories) {
    const own = marks.filter((mark) => mark.category === category)
    if (own.some(({ value }) => value === null)) continue
    const sum = own.reduce((total, { value }) => total + (value ?? 0), 0)
    if (Math.abs(sum - one) > one * 0.015)
      return `De delen van '${category}' zijn samen ${formatMeasure(sum, measure)} en geen 100%. Laat stapeling: procent weg, of reken de aandelen uit over alle delen.`
  }
  return null
}

const noShares =
  'Een balk van 100% heeft aandelen nodig, zodat bekend is waarvan. Laat de query ze uitrekenen met aandeel(teller, noemer) en zeg het met een regel -- aandeel: pct van teller / noemer.'

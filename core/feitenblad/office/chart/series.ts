import { mostLabelledMarks } from '../../../figures/chart'
import { palettes, textOn } from '../../../figures/colours'
import type { Plot, PlotPoint, PlotSeries } from '../../../figures/plot'
import { xmlText } from '../../../workbook/xmlText'
import { categoryLetter, chartColumns, chartSheet, type ChartColumn } from './chartWorkbook'
import { numberFormat } from './numberFormat'
import { richText, solid, textLook, type Letters, type TextLook } from './textLook'
import { isUneven, serialOf, timeFormats, timeUnit } from './timeAxis'

/** Whether the numbers stand at the marks: they are few enough, or pieces of bars. */
export function isLabelled({ kind, series, categories }: Plot): boolean {
  const points = series.length * categories.length
  if (kind === 'lijn' && series.length > 1) return false
  return kind === 'gestapeld' ? categories.length <= 12 : points <= 2 * mostLabelledMarks
}

/** One series of a chart, with the workbook's columns it is about. */
export function seriesXml(plot: Plot, at: number, letters: Letters): string {
  const series = plot.series[at]
  const columns = chartColumns(plot)[at]
  if (!series || !columns) throw new Error(`The plot has no series ${at}.`)
  const { value, reach } = columns
  const isLine = plot.kind === 'lijn'
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>`,
    `<c:tx><c:strRef><c:f>${chartSheet}!${value.letter}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${xmlText(value.head)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`,
    isLine
      ? lineLook(series)
      : `<c:spPr>${barFill(series, series.hatched)}</c:spPr><c:invertIfNegative val="0"/>`,
    ...series.points.map((point, index) => pointLook(point, index, series, isLine)),
    labelsXml(plot, series, letters),
    reach === null ? '' : reachXml(reach, plot.categories.length),
    `<c:cat>${categoriesXml(plot)}</c:cat>`,
    `<c:val>${numbersXml(value, numberFormat(plot.measure), plot.categories.length)}</c:val>`,
    isLine ? '<c:smooth val="0"/>' : '',
    '</c:ser>',
  ].join('')
}

function barFill({ colour }: PlotSeries, hatched: boolean): string {
  const { muted, paper } = palettes.licht
  const edge = (tint: string) => `<a:ln w="9525">${solid(tint)}</a:ln>`
  if (!hatched) return `${solid(colour)}${edge(colour)}`
  const [front, back] = [colour === palettes.licht.directions.onbekend ? muted : colour, paper].map(
    (tint) => `<a:srgbClr val="${tint.slice(1).toUpperCase()}"/>`,
  )
  return `<a:pattFill prst="ltUpDiag"><a:fgClr>${front}</a:fgClr><a:bgClr>${back}</a:bgClr></a:pattFill>${edge(muted)}`
}

const lineLook = ({ colour }: PlotSeries) =>
  `<c:spPr><a:ln w="25400" cap="rnd">${solid(colour)}<a:round/></a:ln></c:spPr>${markerXml(colour, colour)}`

const markerXml = (fill: string, edge: string) =>
  `<c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${solid(fill)}<a:ln w="15875">${solid(edge)}</a:ln></c:spPr></c:marker>`

/** A point that looks otherwise than its series: of a small group, or the first after a break. */
function pointLook({ small, apart }: PlotPoint, at: number, series: PlotSeries, isLine: boolean): string {
  if (!small && !(isLine && apart)) return ''
  const start = `<c:dPt><c:idx val="${at}"/>`
  if (!isLine)
    return `${start}<c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${barFill(series, true)}</c:spPr></c:dPt>`
  const { colour } = series
  const line = apart ? '<a:noFill/>' : solid(colour)
  return `${start}${markerXml(small ? palettes.licht.paper : colour, colour)}<c:bubble3D val="0"/><c:spPr><a:ln w="25400" cap="rnd">${line}<a:round/></a:ln></c:spPr></c:dPt>`
}

const shown = (isShown: boolean) =>
  `<c:showLegendKey val="0"/><c:showVal val="${isShown ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`

function labelsXml(plot: Plot, series: PlotSeries, letters: Letters): string {
  if (!isLabelled(plot)) return `<c:dLbls>${shown(false)}</c:dLbls>`
  const place = { gestapeld: 'ctr', lijn: 't', staaf: 'outEnd', punt: 'outEnd' }[plot.kind]
  const { ink } = palettes.licht
  const inside = plot.kind === 'gestapeld' && !series.hatched
  const look: TextLook = { letters, bold: true, colour: inside ? textOn(series.colour, palettes.licht) : ink }
  const own = series.points.map((point, at) => {
    if (isTooNarrow(plot, at, point)) return `<c:dLbl><c:idx val="${at}"/><c:delete val="1"/></c:dLbl>`
    if (point.label === null) return ''
    return `<c:dLbl><c:idx val="${at}"/><c:layout/>${richText(xmlText(point.label), look)}<c:dLblPos val="${place}"/>${shown(true)}</c:dLbl>`
  })
  const format = `<c:numFmt formatCode="${xmlText(numberFormat(plot.measure))}" sourceLinked="0"/>`
  const plain = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>'
  return `<c:dLbls>${own.join('')}${format}${plain}${textLook(look)}<c:dLblPos val="${place}"/>${shown(true)}</c:dLbls>`
}

/** A piece that its number doesn't fit in. */
function isTooNarrow({ kind, series, categories }: Plot, at: number, { value }: PlotPoint): boolean {
  if (kind !== 'gestapeld' || value === null) return false
  const sums = categories.map((_, index) =>
    series.reduce((sum, { points }) => sum + (points[index]?.value ?? 0), 0),
  )
  return sums[at] === undefined || value < Math.max(...sums) * 0.035
}

function reachXml(
  { below, above }: { readonly below: ChartColumn; readonly above: ChartColumn },
  count: number,
): string {
  const side = (name: string, column: ChartColumn) =>
    `<c:${name}>${numbersXml(column, 'General', count)}</c:${name}>`
  return [
    '<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/>',
    side('plus', above),
    side('minus', below),
    `<c:spPr><a:ln w="15875">${solid(palettes.licht.ink)}</a:ln></c:spPr></c:errBars>`,
  ].join('')
}

function categoriesXml(plot: Plot): string {
  const { categories, days = [] } = plot
  const letter = categoryLetter(plot)
  const place = `<c:f>${chartSheet}!${letter}$2:${letter}$${categories.length + 1}</c:f>`
  const count = `<c:ptCount val="${categories.length}"/>`
  if (isUneven(plot)) {
    const points = days.map((day, at) => `<c:pt idx="${at}"><c:v>${serialOf(day)}</c:v></c:pt>`)
    const format = `<c:formatCode>${timeFormats[timeUnit(plot)]}</c:formatCode>`
    return `<c:numRef>${place}<c:numCache>${format}${count}${points.join('')}</c:numCache></c:numRef>`
  }
  const points = categories.map((label, at) => `<c:pt idx="${at}"><c:v>${xmlText(label)}</c:v></c:pt>`)
  return `<c:strRef>${place}<c:strCache>${count}${points.join('')}</c:strCache></c:strRef>`
}

function numbersXml({ letter, values }: ChartColumn, format: string, count: number): string {
  const points = values.map((value, at) =>
    value === null ? '' : `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`,
  )
  return (
    `<c:numRef><c:f>${chartSheet}!${letter}$2:${letter}$${count + 1}</c:f><c:numCache>` +
    `<c:formatCode>${xmlText(format)}</c:formatCode><c:ptCount val="${count}"/>${points.join('')}</c:numCache></c:numRef>`
  )
}

import { palettes } from '../../../figures/colours'
import type { Plot } from '../../../figures/plot'
import { xmlText } from '../../../workbook/xmlText'
import { numberFormat } from './numberFormat'
import { richText, solid, textLook, type Letters } from './textLook'
import { isUneven, timeFormats, timeUnit } from './timeAxis'

/** The axes of a chart: categories, and values from 0 on; the latter is drawn where the points have no numbers of their own. */
export function axesXml(plot: Plot, letters: Letters, showsValues: boolean): string {
  const { ink, muted, rule } = palettes.licht
  const lies = plot.lying && plot.kind !== 'lijn'
  const [along, across] = lies ? ['l', 'b'] : ['b', 'l']
  const line = (colour: string) => `<c:spPr><a:ln w="9525">${solid(colour)}</a:ln></c:spPr>`
  const uneven = plot.kind === 'lijn' && isUneven(plot)
  const name = uneven ? 'dateAx' : 'catAx'
  const category = [
    `<c:${name}><c:axId val="111111111"/><c:scaling><c:orientation val="${lies ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${along}"/>`,
    `<c:numFmt formatCode="${uneven ? timeFormats[timeUnit(plot)] : 'General'}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    line(muted),
    textLook({ letters, colour: ink }),
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/>',
    uneven
      ? `<c:auto val="0"/><c:lblOffset val="100"/><c:baseTimeUnit val="${timeUnit(plot)}"/>`
      : '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/>',
    `</c:${name}>`,
  ]
  const title = `<c:title>${richText(xmlText(plot.axis), { letters, colour: muted })}<c:overlay val="0"/></c:title>`
  const value = [
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>${limits(plot)}</c:scaling>`,
    `<c:delete val="${showsValues ? 0 : 1}"/><c:axPos val="${across}"/>`,
    showsValues ? `<c:majorGridlines>${line(rule)}</c:majorGridlines>${title}` : '',
    `<c:numFmt formatCode="${xmlText(numberFormat(plot.measure))}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>',
    textLook({ letters, colour: muted }),
    // Of lying bars the first category is at the top and the values stand below the last.
    `<c:crossAx val="111111111"/><c:crosses val="${lies ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`,
  ]
  return [...category, ...value].join('')
}

/** Lengths are compared from 0; parts of a whole end at it. */
function limits({ kind, series, measure, categories }: Plot): string {
  const values = series.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null ? [] : [value])),
  )
  const low = Math.min(0, ...values) < 0 ? '' : '<c:min val="0"/>'
  const one = measure.kind === 'aandeel' ? 1 : measure.kind === 'procent' ? 100 : null
  if (kind !== 'gestapeld' || one === null) return low
  const sums = categories.map((_, at) =>
    series.reduce((sum, { points }) => sum + (points[at]?.value ?? 0), 0),
  )
  // Rounded shares can add up to a little more.
  return Math.max(...sums) <= one * 1.03 ? `<c:max val="${one}"/>${low}` : low
}

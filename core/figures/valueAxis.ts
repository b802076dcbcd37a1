import { describeMeasure, formatMeasure, type Measure } from './measure'
import type { Palette } from './colours'
import type { ValueScale } from './valueScale'
import { smallSize } from './chart'

/** The encoding of a value channel: light grid, round ends, Dutch labels and a Dutch sentence for screen readers. */
export function valueChannel(field: string, scale: ValueScale, measure: Measure, palette: Palette): object {
  return {
    field,
    type: 'quantitative',
    scale: { domain: scale.domain, nice: false, zero: false },
    stack: null,
    axis: {
      values: scale.ticks,
      labelExpr: tickExpression(measure),
      labelColor: palette.muted,
      labelFontSize: smallSize,
      labelPadding: 6,
      labelFlush: false,
      labelOverlap: false,
      gridColor: palette.rule,
      grid: true,
      domain: false,
      ticks: false,
      title: null,
      description: describeAxis(scale, measure),
    },
  }
}

/** An axis that is only the line the marks stand on, where that is the plot's edge; its labels are drawn by the chart itself. */
export function categoryAxis(
  name: string,
  categories: readonly string[],
  palette: Palette,
  scale: ValueScale,
): object {
  return {
    labels: false,
    ticks: false,
    grid: false,
    domain: scale.domain[0] >= 0,
    domainColor: palette.muted,
    domainWidth: 1,
    zindex: 1,
    title: null,
    description: `As met ${categories.length} groepen (${name}): ${categories.join(', ')}.`,
  }
}

/** As it will stand at the axis, for measuring. */
export function tickText(value: number, measure: Measure): string {
  return formatMeasure(value, { ...measure, decimals: tickDecimals(value, measure) })
}

function tickDecimals(value: number, { kind }: Measure): number {
  const text = String(Math.abs(kind === 'aandeel' ? Number((value * 100).toPrecision(12)) : value))
  return text.split('.')[1]?.length ?? 0
}

function tickExpression({ kind }: Measure): string {
  if (kind === 'aandeel') return "format(datum.value, '.12~%')"
  const number = "format(datum.value, ',.12~r')"
  if (kind === 'procent') return `${number} + '%'`
  return kind === 'euro' ? `'€\u00a0' + ${number}` : number
}

function describeAxis({ domain }: ValueScale, measure: Measure): string {
  const [from, to] = domain.map((value) => tickText(value, measure))
  return `As met waarden: ${describeMeasure(measure)}, van ${from} tot ${to}.`
}

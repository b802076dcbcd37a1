import type { Palette } from '../colours'
import { mix } from '../ramp'

/** The house style as a vega-lite config, for what a raw block leaves open. */
export function houseStyle(palette: Palette): object {
  const { ink, muted, rule, categories, directions, paper } = palette
  const text = {
    labelColor: muted,
    labelFontSize: 12,
    titleColor: muted,
    titleFontSize: 12,
    titleFontWeight: 400,
  }
  const ramp = [0.15, 0.4, 0.7, 1].map((share) => mix(paper, directions.hoger, share))
  const sides = [
    directions.lager,
    mix(paper, directions.lager, 0.3),
    mix(paper, directions.hoger, 0.3),
    directions.hoger,
  ]
  return {
    font: "'Source Sans 3', 'Source Sans Pro', sans-serif",
    background: 'transparent',
    // The figure's own words and table say what the marks do; vega's are English.
    aria: false,
    view: { stroke: null },
    axis: {
      ...text,
      gridColor: rule,
      domainColor: muted,
      tickColor: rule,
      ticks: false,
      labelPadding: 6,
      labelLimit: 260,
    },
    axisQuantitative: { grid: true, domain: false, tickCount: 6 },
    axisBand: { grid: false, labelAngle: 0 },
    axisPoint: { grid: false, labelAngle: 0 },
    legend: { orient: 'top', direction: 'horizontal', ...text, labelColor: ink, labelFontSize: 13 },
    header: { labelColor: ink, labelFontSize: 13, titleColor: muted },
    title: { color: ink, fontSize: 14, fontWeight: 600, anchor: 'start', subtitleColor: muted },
    text: { color: ink, fontSize: 13 },
    bar: { color: categories[0] },
    line: { color: categories[0], strokeWidth: 2 },
    point: { color: categories[0], filled: true, size: 60 },
    area: { color: categories[0] },
    rule: { color: muted },
    tick: { color: categories[0] },
    arc: { color: categories[0] },
    rect: { color: categories[0] },
    range: { category: categories, ordinal: ramp, ramp, heatmap: ramp, diverging: sides },
  }
}

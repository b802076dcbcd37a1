import { palettes } from '../../../figures/colours'
import type { Plot } from '../../../figures/plot'
import { axesXml } from './axes'
import { isLabelled, seriesXml } from './series'
import { textLook, type Letters } from './textLook'

/**
 * A plot as a chart part (ECMA-376, DrawingML charts), drawn by the office program itself; `rId1` of its relations is
 * the workbook of `chartWorkbook`.
 */
export function chartXml(plot: Plot, letters: Letters): string {
  const { ink } = palettes.licht
  const legend =
    plot.series.length > 1
      ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textLook({ letters, colour: ink })}</c:legend>`
      : ''
  return [
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"',
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    '<c:date1904 val="0"/><c:lang val="nl-NL"/><c:roundedCorners val="0"/>',
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>',
    plotXml(plot, letters),
    axesXml(plot, letters, !isLabelled(plot)),
    '<c:spPr><a:noFill/></c:spPr></c:plotArea>',
    legend,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textLook({ letters, colour: ink }),
    '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>',
    '</c:chartSpace>',
  ].join('')
}

function plotXml(plot: Plot, letters: Letters): string {
  const series = plot.series.map((_, at) => seriesXml(plot, at, letters)).join('')
  const axes = '<c:axId val="111111111"/><c:axId val="222222222"/>'
  if (plot.kind === 'lijn')
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`
  const stacked = plot.kind === 'gestapeld'
  return [
    `<c:barChart><c:barDir val="${plot.lying ? 'bar' : 'col'}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>`,
    `<c:varyColors val="0"/>${series}<c:gapWidth val="45"/>${stacked ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>`,
  ].join('')
}

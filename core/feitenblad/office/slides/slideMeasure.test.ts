import { expect, it } from 'vitest'
import { buildFigure } from '../../../figures/buildFigure'
import { protectedInput } from '../../../figures/testing'
import { papers } from '../../paper'
import type { OfficeBlock, OfficeFigure } from '../model'
import { slideGrid } from './layout'
import { slideMeasure } from './slideMeasure'

const plot = buildFigure(protectedInput()).plot!
const figure = (bars: number): OfficeBlock => {
  const own = plot.series.map((series) => ({
    ...series,
    points: Array.from({ length: bars }, () => series.points[0]!),
  }))
  const drawn: OfficeFigure['drawn'] = {
    plot: {
      ...plot,
      reference: null,
      lying: true,
      categories: Array.from({ length: bars }, (_, at) => `G${at}`),
      series: own,
    },
  }
  const part: OfficeFigure = { kind: 'figuur', title: 'T', subtitle: '', drawn, alternative: '', notes: [] }
  return { role: 'beeld', place: null, parts: [part], sources: [] }
}
const heightOf = (bars: number, span: number) =>
  slideMeasure([figure(bars)], slideGrid(papers['16:9'])).height({ chapter: 0, block: 0 }, span)

it('asks for a chart no more than it needs to be read, so that two of them fit beside each other', () => {
  // A title of one line and the room around it are 35 points.
  expect(heightOf(3, 12)).toBeCloseTo(heightOf(9, 12)!)
  expect(heightOf(15, 12)! - heightOf(12, 12)!).toBe(3 * 13)
})

it('leaves many bars their names: they are not set narrow', () => {
  expect(heightOf(10, 4)).toBe(null)
  expect(heightOf(10, 6)).not.toBe(null)
})

import { describeMark } from '../bars'
import { labelSize, smallSize, type Chart, type ChartInput } from '../chart'
import { hatchLines } from '../hatching'
import {
  blockLayer,
  lineLayer,
  textLayers,
  type PlacedBlock,
  type PlacedLine,
  type PlacedText,
} from '../layers'
import type { Mark } from '../marks'
import { readableOn } from '../ramp'
import { textWidth } from '../textWidth'
import { classOf, type ValueClass } from './classes'
import { hasRoom, hatchPolygons, middleOf, placeMap, type PlacedMap } from './placeMap'
import type { MapShapes } from './shapes'

/** A region as it is drawn; without a mark when the result has no row for it. */
export interface MapRegion {
  readonly name: string
  readonly mark: Mark | null
}

/** Regions in the colour of their class, with the legend beside or under the map. `regions` as in the shapes. */
export function mapChart(
  input: ChartInput,
  shapes: MapShapes,
  regions: readonly MapRegion[],
  classes: readonly ValueClass[],
): Chart {
  const entries = legendEntries(input, regions, classes)
  const legendWidth =
    Math.ceil(Math.max(...entries.map(({ label }) => textWidth(label, labelSize)))) + swatch + 8
  const beside = input.width >= 420
  const widest = beside ? Math.min(input.width - legendWidth - legendGap, 560) : input.width
  const map = placeMap(shapes, widest, Math.min(460, input.width * 0.8))
  const legendHeight = entries.length * legendStep
  const place = beside ? { x: map.width + legendGap, y: 0 } : { x: 0, y: map.height + 16 }
  const height = beside ? Math.max(map.height, legendHeight) : map.height + 16 + legendHeight
  const fills = regions.map(({ mark }) => fillOf(mark, classes, input))
  const layers = [
    regionLayer(input, map, regions, fills),
    ...lineLayer(strokesOf(map, regions, 'leeg'), input.palette.muted, 0.75),
    ...lineLayer(strokesOf(map, regions, 'klein'), input.palette.directions.hoger, 1),
    ...textLayers(regions.flatMap((region, at) => regionTexts(region, at, map, fills[at] ?? '', input))),
    ...legendLayers(entries, place, input),
  ]
  return { width: map.width, height, left: 0, right: input.width - map.width, above: 0, below: 4, layers }
}

const swatch = 16
const legendStep = 22
const legendGap = 28

function fillOf(mark: Mark | null, classes: readonly ValueClass[], { palette }: ChartInput): string {
  if (mark === null || mark.value === null || mark.state === 'kleine-groep') return palette.paper
  return classOf(mark.value, classes)?.colour ?? palette.paper
}

function regionLayer(
  input: ChartInput,
  map: PlacedMap,
  regions: readonly MapRegion[],
  fills: readonly string[],
): object {
  const description = { field: 'omschrijving', type: 'nominal' }
  return {
    data: {
      values: regions.map(({ name, mark }, at) => ({
        type: 'Feature',
        geometry: { type: 'MultiPolygon', coordinates: map.regions[at] },
        regio: name,
        waarde: mark?.value ?? null,
        n: mark?.n ?? null,
        vulling: fills[at],
        omschrijving: mark === null ? `${name}: geen gegevens.` : describeMark(mark, input),
      })),
    },
    projection: { type: 'identity', scale: 1, translate: [0, 0] },
    mark: {
      type: 'geoshape',
      clip: false,
      strokeWidth: 1,
      stroke: input.palette.muted,
      ariaRoleDescription: 'gebied',
    },
    encoding: {
      fill: { field: 'vulling', type: 'nominal', scale: null },
      description,
      tooltip: description,
    },
  }
}

// Rising strokes where there is nothing to show, falling ones for a small group: told apart without colour.
function strokesOf(map: PlacedMap, regions: readonly MapRegion[], kind: 'leeg' | 'klein'): PlacedLine[] {
  return regions.flatMap(({ mark }, at) => {
    const own =
      mark?.state === 'kleine-groep' ? 'klein' : mark === null || mark.state === 'ontbreekt' ? 'leeg' : null
    return own === kind ? hatchPolygons(map.regions[at] ?? [], kind === 'leeg' ? 8 : 7, kind === 'leeg') : []
  })
}

/** Name and value inside a region, where they fit; the legend and the data say the same. */
function regionTexts(
  { name, mark }: MapRegion,
  at: number,
  map: PlacedMap,
  fill: string,
  { palette }: ChartInput,
): PlacedText[] {
  const polygons = map.regions[at] ?? []
  const middle = middleOf(polygons)
  const plain = mark !== null && (mark.state === 'gewoon' || mark.state === 'beschermd')
  if (middle === null || !plain) return []
  const colour = readableOn(fill, palette)
  const wide = Math.max(textWidth(name, smallSize), textWidth(mark.label, labelSize, 600)) + 6
  const value = { text: mark.label, size: labelSize, weight: 600, align: 'center', colour } as const
  if (hasRoom(polygons, middle.x, middle.y, wide, 34)) {
    const above = {
      x: middle.x,
      y: middle.y - 8,
      text: name,
      size: smallSize,
      align: 'center',
      colour,
    } as const
    return [above, { x: middle.x, y: middle.y + 8, ...value }]
  }
  const fits = hasRoom(polygons, middle.x, middle.y, textWidth(mark.label, labelSize, 600) + 4, 15)
  return fits || mark.state === 'beschermd' ? [{ ...middle, ...value }] : []
}

interface LegendEntry {
  readonly label: string
  readonly colour: string
  readonly hatched: 'nee' | 'leeg' | 'klein'
}

function legendEntries(
  { palette }: ChartInput,
  regions: readonly MapRegion[],
  classes: readonly ValueClass[],
): readonly LegendEntry[] {
  const states = new Set(regions.map(({ mark }) => mark?.state ?? 'ontbreekt'))
  const open = { colour: palette.paper }
  return [
    ...classes.map(({ label, colour }): LegendEntry => ({ label, colour, hatched: 'nee' })).toReversed(),
    ...(states.has('kleine-groep') ? [{ ...open, label: 'kleine groep', hatched: 'klein' } as const] : []),
    ...(states.has('beschermd') ? [{ ...open, label: '• niet getoond', hatched: 'nee' } as const] : []),
    ...(states.has('ontbreekt') ? [{ ...open, label: 'geen gegevens', hatched: 'leeg' } as const] : []),
  ]
}

function legendLayers(
  entries: readonly LegendEntry[],
  place: { x: number; y: number },
  { palette }: ChartInput,
) {
  const blocks = entries.map(({ colour }, at): PlacedBlock => {
    const y = place.y + at * legendStep + 3
    return { x: place.x, x2: place.x + swatch, y, y2: y + swatch, fill: colour, stroke: palette.muted }
  })
  const strokes = (kind: LegendEntry['hatched']) =>
    entries.flatMap(({ hatched }, at) => {
      const block = blocks[at]
      return hatched === kind && block ? hatchLines(block, 5, kind === 'leeg') : []
    })
  const texts = entries.map(({ label }, at): PlacedText => {
    const y = place.y + at * legendStep + 3 + swatch / 2
    return { x: place.x + swatch + 8, y, text: label, size: labelSize, colour: palette.ink }
  })
  return [
    ...blockLayer(blocks),
    ...lineLayer(strokes('leeg'), palette.muted, 0.75),
    ...lineLayer(strokes('klein'), palette.directions.hoger, 1),
    ...textLayers(texts),
  ]
}

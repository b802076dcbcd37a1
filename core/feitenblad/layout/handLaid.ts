import type { Feitenblad } from '../model'
import { gridRows, type GridPlace } from './gridPlace'
import { layOut } from './layOut'
import type { BlockAt, Measure, Section } from './model'
import { pageMeasure } from './pageMeasure'

export interface PlacedBlock {
  /** Place in its chapter, from 0. */
  readonly block: number
  readonly plaats: GridPlace
}

/**
 * The places that the blocks of a page have now, on the grid: what its author goes on from when one of them is moved.
 * Nothing lies over anything else. Empty when there is no such block.
 */
export function placesOnPage(feitenblad: Feitenblad, at: BlockAt): readonly PlacedBlock[] {
  const measure = pageMeasure(feitenblad)
  const pages = layOut(measure)
  const index = pages.findIndex((sections) => sections.some((section) => holds(section, at)))
  const section = pages[index]?.find((one) => holds(one, at))
  if (section === undefined) return []
  if (section.cells.length > 0) return section.cells.map(({ block, place }) => ({ block, plaats: place }))
  const used = feitenblad.chapters[at.chapter]?.blocks.map(({ place }) => place?.blad ?? 0) ?? []
  const blad = used.includes(section.part) ? Math.max(...used) + 1 : section.part
  return placesOf(section, measure, blad, index === 0)
}

const holds = ({ chapter, bands, cells }: Section, at: BlockAt) =>
  chapter === at.chapter &&
  (cells.some(({ block }) => block === at.block) ||
    bands.some(({ columns }) => columns.some(({ blocks }) => blocks.includes(at.block))))

function placesOf(
  { chapter, bands }: Section,
  measure: Measure,
  blad: number,
  isFirst: boolean,
): readonly PlacedBlock[] {
  const all = bands.flatMap(({ columns }) => columns.flatMap(({ blocks }) => blocks))
  const room = measure.room(
    isFirst,
    all.map((block) => ({ chapter, block })),
  )
  const height = bands.reduce((sum, band) => sum + band.height + measure.bandGap, 0)
  /** Rows of the grid in a unit of height. */
  const scale = gridRows / Math.max(room + measure.bandGap, height)
  let top = 0
  return bands.flatMap((band, at) => {
    const first = rowAt(top * scale)
    top += band.height + measure.bandGap
    const next = at === bands.length - 1 ? gridRows + 1 : Math.max(first + 1, rowAt(top * scale))
    return band.columns.flatMap(({ start, span, blocks }) => {
      const heights = blocks.map((block) =>
        Math.max(1, Math.ceil(((measure.height({ chapter, block }, span) ?? 0) + measure.gap) * scale)),
      )
      const rows = startsOf(heights, first, next)
      return blocks.map((block, index): PlacedBlock => {
        const rij = rows[index] ?? first
        const hoogte = Math.min(heights[index] ?? 1, (rows[index + 1] ?? next) - rij)
        return { block, plaats: { blad, kolom: start, rij, breedte: span, hoogte } }
      })
    })
  })
}

const rowAt = (rows: number) => Math.round(rows) + 1

/** First rows of blocks below each other, each at least one row, between the first row of their band and the next band. */
function startsOf(heights: readonly number[], first: number, next: number): readonly number[] {
  let top = first
  return heights.map((height, at) => {
    const own = Math.min(top, next - (heights.length - at))
    top = own + height
    return own
  })
}

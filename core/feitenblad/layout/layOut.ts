import { bandsAt } from './bands'
import { byPlace } from './bandsOfCells'
import type { Band, BlockAt, Cell, Measure, Section } from './model'

/** The pages of a sheet: each shows the next part of a chapter, or that and short chapters that fit below it. */
export type Pages = readonly (readonly Section[])[]

interface Way {
  readonly cost: number
  readonly pages: Pages
}

/** Of a page: fewer pages come before all else. */
const pageCost = 100
/** Of a page without anything on it; half full costs a quarter. */
const whiteCost = 60
/** Of words and numbers that are cut off from the figure that they belong to. */
const cutCost = 45
const laterChapterCost = 6
/** Of what doesn't fit on its page: only where there is no other way. */
const overfullCost = 1000
/** Figures on a page: one idea, and what it is held against. */
const mostFigures = { across: 2, upright: 3 }

/**
 * Lays out a sheet on as few pages as can be read well, evenly filled. Order stays. A chapter begins below another only
 * when the whole of it fits there. What is higher than a page has one of its own.
 */
export function layOut(measure: Measure): Pages {
  const known = new Map<string, Way>()
  const { chapters } = measure
  const last = chapters.length

  function rest(at: BlockAt, part: number): Way {
    if (at.chapter >= last) return { cost: 0, pages: [] }
    const key = `${at.chapter}.${at.block}.${part}`
    const found = known.get(key)
    if (found) return found
    const way = nextPage(at, part)
    known.set(key, way)
    return way
  }

  function nextPage(from: BlockAt, part: number): Way {
    let best: Way | null = null
    const placed = placedPage(measure, from)
    if (placed !== null) {
      const block = from.block + placed.length
      const isEnd = block >= (chapters[from.chapter]?.length ?? 0)
      const more = rest(
        isEnd ? { chapter: from.chapter + 1, block: 0 } : { chapter: from.chapter, block },
        isEnd ? 1 : part + 1,
      )
      const own: Section = { chapter: from.chapter, part, bands: [], cells: placed.toSorted(byPlace) }
      return { cost: pageCost + more.cost, pages: [[own], ...more.pages] }
    }
    const isFirst = from.chapter === 0 && from.block === 0
    const end = ({ sections, at: to, used, filled, cost }: Growing, room: number) => {
      const white = Math.max(0, 1 - filled / room)
      const over = Math.max(0, used / room - 1)
      const more = rest(to, to.block === 0 ? 1 : (sections.at(-1)?.part ?? 0) + 1)
      const total =
        pageCost + white * white * whiteCost + (over > 0 ? overfullCost * (1 + over) : 0) + cost + more.cost
      if (best === null || total < best.cost) best = { cost: total, pages: [sections, ...more.pages] }
    }
    const grow = (page: Growing) => {
      const { sections, at, used, filled, cost, shown, figures } = page
      const begins = at.block === 0 && sections.length > 0
      if (begins && measure.heading === null) return
      if (measure.place(at) !== null) return
      for (const band of bandsAt(measure, at.chapter, at.block)) {
        const blocks = band.columns.flatMap((column) => column.blocks)
        const now = [...shown, ...blocks.map((block) => ({ chapter: at.chapter, block }))]
        const drawn = figures + blocks.filter((block) => isFigure(measure, at.chapter, block)).length
        const above = shown.length === 0 ? 0 : measure.bandGap + (begins ? (measure.heading ?? 0) : 0)
        const height = used + above + band.height
        const room = measure.room(isFirst, now)
        const most = measure.isUpright ? mostFigures.upright : mostFigures.across
        if (shown.length > 0 && (height > room || drawn > most)) continue
        const whole = { chapter: at.chapter, block: at.block + blocks.length }
        const isEnd = whole.block >= (chapters[at.chapter]?.length ?? 0)
        const to = isEnd ? { chapter: at.chapter + 1, block: 0 } : whole
        const next: Growing = {
          sections: withBand(sections, at, part, band),
          at: to,
          used: height,
          filled: filled + blocks.reduce((sum, block) => sum + weight(measure, at.chapter, block), 0),
          cost: cost + band.cost + (begins ? laterChapterCost : 0),
          shown: now,
          figures: drawn,
        }
        // A chapter that begins below another is there whole.
        if (isEnd || at.chapter === from.chapter)
          end({ ...next, cost: next.cost + cut(measure, at.chapter, whole.block) }, room)
        if (to.chapter < last && height <= room) grow(next)
      }
    }
    grow({ sections: [], at: from, used: 0, filled: 0, cost: 0, shown: [], figures: 0 })
    if (best === null) throw new Error('A block always has a page.')
    return best
  }

  return rest({ chapter: 0, block: 0 }, 1).pages
}

/** The blocks from here on that their author put on one page; null when this one stands where it fits. */
function placedPage({ chapters, place }: Measure, { chapter, block: from }: BlockAt): readonly Cell[] | null {
  const blad = place({ chapter, block: from })?.blad
  if (blad === undefined) return null
  const cells: Cell[] = []
  for (let block = from; block < (chapters[chapter]?.length ?? 0); block++) {
    const own = place({ chapter, block })
    if (own?.blad !== blad) break
    cells.push({ block, place: own })
  }
  return cells
}

interface Growing {
  readonly sections: readonly Section[]
  readonly at: BlockAt
  readonly used: number
  readonly filled: number
  readonly cost: number
  readonly shown: readonly BlockAt[]
  readonly figures: number
}

function withBand(
  sections: readonly Section[],
  { chapter, block }: BlockAt,
  part: number,
  band: Band,
): readonly Section[] {
  const own = sections.at(-1)
  if (own?.chapter === chapter) return [...sections.slice(0, -1), { ...own, bands: [...own.bands, band] }]
  return [...sections, { chapter, part: block === 0 ? 1 : part, bands: [band], cells: [] }]
}

const isFigure = ({ chapters }: Measure, chapter: number, block: number) =>
  chapters[chapter]?.[block] === 'beeld' || chapters[chapter]?.[block] === 'breed'

/** What a block takes of a page, however it stands on it. */
function weight({ height }: Measure, chapter: number, block: number): number {
  const half = height({ chapter, block }, 6)
  return half === null ? (height({ chapter, block }, 12) ?? 0) : half / 2
}

/** Of a page that ends before a block. */
function cut({ chapters }: Measure, chapter: number, block: number): number {
  const [before, after] = [chapters[chapter]?.[block - 1], chapters[chapter]?.[block]]
  return (before === 'woorden' || before === 'getal') && after === 'beeld' ? cutCost : 0
}

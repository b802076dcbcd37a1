import type { FigureNote } from '../../../figures/model'
import { line } from '../blockParts'
import { layOut } from '../../layout/layOut'
import type { Band } from '../../layout/model'
import type { OfficeBlock, OfficeChapter, OfficeFigure, OfficeSheet, OfficeTable, Paragraph } from '../model'
import { flow, isParagraph, splitTable, textHeight, type SlideGrid } from './layout'
import { placeBands, placeCells, type PlacedBlocks, type SlideItem } from './placeBands'
import { shownFigure } from './shownFigure'
import { slideMeasure } from './slideMeasure'

/** What stands on one slide. */
export interface Slide {
  /** Unlike that of every other slide. */
  readonly title: string
  /** `2 van 7 · Activiteiten` */
  readonly place: string | null
  /** In the order in which they are read. */
  readonly items: readonly SlideItem[]
  /** Paragraphs of the notes page: sources, caveats, what the figure shows in words. */
  readonly notes: readonly string[]
}

/**
 * The slides of a sheet after the first: the blocks of each chapter beside and below each other, "Leeswijzer en beperkingen", "Verantwoording" and the figures' data. What doesn't fit goes on to a next slide.
 */
export function composeSlides(sheet: OfficeSheet, grid: SlideGrid): readonly Slide[] {
  const made = [
    ...chapterRuns(sheet.chapters).flatMap((run) => slidesOfRun(run, grid)),
    ...named('Leeswijzer en beperkingen', textSlides(sheet.limits, [], grid)),
    ...named('Verantwoording', textSlides(sheet.account, [], grid)),
    ...sheet.data.flatMap((table) => named(table.caption, tableSlides(table, [], grid))),
  ]
  return uniquelyTitled(made)
}

/** Neighbours that are all empty or all filled. */
function chapterRuns(chapters: readonly OfficeChapter[]): readonly (readonly OfficeChapter[])[] {
  const runs: OfficeChapter[][] = []
  for (const chapter of chapters) {
    const [first] = runs.at(-1) ?? []
    if (first?.isEmpty === chapter.isEmpty) runs.at(-1)?.push(chapter)
    else runs.push([chapter])
  }
  return runs
}

function slidesOfRun(run: readonly OfficeChapter[], grid: SlideGrid): readonly Slide[] {
  if (!run.every(({ isEmpty }) => isEmpty))
    return run.flatMap(({ titel, place, blocks }) => named(titel, chapterSlides(blocks, grid), place))
  const groups = run.map(({ titel, place, blocks }) => [
    line('kop', titel),
    line('klein', place),
    ...blocks.flatMap(({ parts }) => parts.filter(isParagraph)),
  ])
  return named('Hoofdstukken zonder cijfers', textSlides(groups, [], grid))
}

type Untitled = Omit<Slide, 'title' | 'place'>

const named = (title: string, slides: readonly Untitled[], place: string | null = null): readonly Slide[] =>
  slides.map((slide) => ({ ...slide, title, place }))

/** A reader of the list of slides tells them apart. */
function uniquelyTitled(slides: readonly Slide[]): readonly Slide[] {
  const seen = new Map<string, number>()
  return slides.map((slide) => {
    const count = (seen.get(slide.title) ?? 0) + 1
    seen.set(slide.title, count)
    return count === 1 ? slide : { ...slide, title: `${slide.title} (${count})` }
  })
}

/** The blocks of a chapter on as few slides as can be; what is too much for one goes on by itself. */
function chapterSlides(blocks: readonly OfficeBlock[], grid: SlideGrid): readonly Untitled[] {
  return layOut(slideMeasure(blocks, grid)).flatMap((sections) => {
    const cells = sections.flatMap((section) => section.cells)
    if (cells.length > 0)
      return slidesOf(
        placeCells(cells, blocks, grid),
        cells.map(({ block }) => block),
        blocks,
        grid,
      )
    const bands = sections.flatMap((section) => section.bands)
    const [first] = bands
    const alone = bands.length === 1 && first?.columns.length === 1 ? first.columns[0]?.blocks : undefined
    const [block] = alone?.length === 1 ? alone.flatMap((at) => blocks[at] ?? []) : []
    return block !== undefined && (first?.height ?? 0) > grid.content.height
      ? blockSlides(block, grid)
      : pageSlides(bands, blocks, grid)
  })
}

/** A block that is higher than a slide. */
function blockSlides({ parts, sources }: OfficeBlock, grid: SlideGrid): readonly Untitled[] {
  const texts = parts.filter(isParagraph)
  const figure = parts.find((part) => part.kind === 'figuur')
  const table = parts.find((part) => part.kind === 'tabel')
  if (figure) {
    const { shown, rest } = shownFigure(figure, texts, grid.content.width)
    const slide: Untitled = {
      items: [{ kind: 'figuur', figure: shown, box: grid.content }],
      notes: [...sourceNotes(sources), ...figureNotes([figure])],
    }
    return [slide, ...restSlides(figure, rest, sources, grid)]
  }
  if (table) return tableSlides(table, sources, grid)
  return textSlides([texts], sources, grid)
}

function pageSlides(
  bands: readonly Band[],
  blocks: readonly OfficeBlock[],
  grid: SlideGrid,
): readonly Untitled[] {
  const shown = bands.flatMap(({ columns }) => columns.flatMap((column) => column.blocks))
  return slidesOf(placeBands(bands, blocks, grid), shown, blocks, grid)
}

/** A slide, and what of its figures stands on the next. */
function slidesOf(
  { items, cut }: PlacedBlocks,
  shown: readonly number[],
  blocks: readonly OfficeBlock[],
  grid: SlideGrid,
): readonly Untitled[] {
  const own = shown.flatMap((at) => blocks[at] ?? [])
  const sources = own.flatMap((block) => block.sources)
  const figures = own.flatMap(({ parts }) => parts.filter((part) => part.kind === 'figuur'))
  return [
    { items, notes: [...sourceNotes(sources), ...figureNotes(figures)] },
    ...cut.flatMap(({ figure, rest }) => restSlides(figure, rest, sources, grid)),
  ]
}

/** Each caveat once, and what each figure shows in words. */
const figureNotes = (figures: readonly OfficeFigure[]): readonly string[] => [
  ...new Set([
    ...figures.flatMap(caveatNotes),
    ...figures.map(({ alternative }) => `Beschrijving: ${alternative}`),
  ]),
]

/** The notes of a figure that don't fit under it. */
function restSlides(
  figure: OfficeFigure,
  rest: readonly FigureNote[],
  sources: readonly string[],
  grid: SlideGrid,
): readonly Untitled[] {
  if (rest.length === 0) return []
  const groups = rest.map(({ text }) => [line('tekst', text)])
  return textSlides([[line('kop', `Bij de figuur: ${figure.title}`)], ...groups], sources, grid)
}

function textSlides(
  groups: readonly (readonly Paragraph[])[],
  sources: readonly string[],
  { content, columns }: SlideGrid,
): readonly Untitled[] {
  // A few lines read better in one wide column than in a narrow one beside nothing.
  const wide = { ...content, width: Math.min(620, content.width) }
  const isShort = textHeight(groups.flat(), wide.width) < 200
  return flow(groups, isShort ? [wide] : columns).map((texts) => ({
    items: texts.map((one): SlideItem => ({ kind: 'tekst', ...one })),
    notes: sourceNotes(sources),
  }))
}

function tableSlides(table: OfficeTable, sources: readonly string[], grid: SlideGrid): readonly Untitled[] {
  const { content } = grid
  const foot = { ...content, y: content.y + content.height - 16, height: 16 }
  return splitTable(table, grid).map((part) => ({
    items: [
      { kind: 'tabel', table: part, box: { ...content, y: content.y + 24 } },
      ...(table.note === null
        ? []
        : [{ kind: 'tekst' as const, box: foot, paragraphs: [line('klein', table.note)] }]),
    ],
    notes: sourceNotes(sources),
  }))
}

const sourceNotes = (sources: readonly string[]) => {
  const once = [...new Set(sources)]
  return once.length === 0 ? [] : [`Bronnen: ${once.join('; ')}`]
}

const caveatNotes = ({ notes }: OfficeFigure) =>
  notes.filter(({ kind }) => kind === 'voorbehoud').map(({ text }) => `Voorbehoud: ${text}`)

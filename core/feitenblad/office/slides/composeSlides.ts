import type { FigureNote } from '../../../figures/model'
import { line } from '../blockParts'
import type { OfficeBlock, OfficeChapter, OfficeFigure, OfficeSheet, OfficeTable, Paragraph } from '../model'
import { flow, isParagraph, splitTable, textHeight, type Placed, type SlideGrid } from './layout'

/** What stands on one slide. */
export interface Slide {
  /** Unlike that of every other slide. */
  readonly title: string
  /** `2 van 7 · Activiteiten` */
  readonly place: string | null
  readonly texts: readonly Placed[]
  readonly figure: { readonly figure: OfficeFigure; readonly isWide: boolean } | null
  readonly table: OfficeTable | null
  /** Paragraphs of the notes page: sources, caveats, what the figure shows in words. */
  readonly notes: readonly string[]
}

/**
 * The slides of a sheet after the first: each chapter with a figure or a table to a slide and what stands before it beside
 * it, "Leeswijzer en beperkingen", "Verantwoording" and the figures' data. What doesn't fit goes on to a next slide.
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

function chapterSlides(blocks: readonly OfficeBlock[], grid: SlideGrid): readonly Untitled[] {
  const slides: Untitled[] = []
  let waiting: (readonly Paragraph[])[] = []
  let sources: string[] = []
  for (const block of blocks) {
    const texts = block.parts.filter(isParagraph)
    const figure = block.parts.find((part) => part.kind === 'figuur')
    const table = block.parts.find((part) => part.kind === 'tabel')
    sources.push(...block.sources)
    if (!figure && !table) {
      waiting.push(texts)
      continue
    }
    if (figure) slides.push(...figureSlides(figure, waiting, texts, sources, grid))
    if (table) {
      if (waiting.length > 0) slides.push(...textSlides(waiting, sources, grid))
      slides.push(...tableSlides(table, sources, grid))
    }
    waiting = []
    sources = []
  }
  return waiting.length === 0 ? slides : [...slides, ...textSlides(waiting, sources, grid)]
}

/** @param mark The figure's own line of sources. */
function figureSlides(
  figure: OfficeFigure,
  waiting: readonly (readonly Paragraph[])[],
  mark: readonly Paragraph[],
  sources: readonly string[],
  grid: SlideGrid,
): readonly Untitled[] {
  const [side = [], ...more] = flow(waiting, [grid.beside])
  const isBeside = side.length > 0 && more.length === 0
  const before = waiting.length > 0 && !isBeside ? textSlides(waiting, sources, grid) : []
  const all = [...figure.notes, ...markNotes(mark)]
  const { width } = isBeside ? grid.figure : grid.content
  const fitting = 'picture' in figure.drawn ? all.length : notesThatFit(all, width)
  const notes = fitting === all.length ? all : [...all.slice(0, fitting), goesOn]
  const rest = all.slice(fitting).map(({ text }) => [line('tekst', text)])
  const words = [...sourceNotes(sources), ...caveatNotes(figure), `Beschrijving: ${figure.alternative}`]
  return [
    ...before,
    {
      texts: isBeside ? side : [],
      figure: { figure: { ...figure, notes }, isWide: !isBeside },
      table: null,
      notes: words,
    },
    ...(rest.length === 0
      ? []
      : textSlides([[line('kop', `Bij de figuur: ${figure.title}`)], ...rest], sources, grid)),
  ]
}

const goesOn = { kind: 'n' as const, text: 'Meer voorbehouden bij deze figuur staan op de volgende dia.' }

/** How many lines can stand under a chart that still has room to be read. */
function notesThatFit(notes: readonly FigureNote[], width: number): number {
  const heightOf = (count: number) =>
    textHeight(
      notes.slice(0, count).map(({ text }) => line('klein', text)),
      width,
    )
  let count = notes.length
  while (count > 0 && heightOf(count) > mostUnder) count -= 1
  return count === notes.length ? count : Math.max(0, count - 1)
}

/** Points under a chart. */
const mostUnder = 150

const markNotes = (mark: readonly Paragraph[]) =>
  mark.map(({ runs }) => ({ kind: 'bron' as const, text: runs.map(({ text }) => text).join('') }))

function textSlides(
  groups: readonly (readonly Paragraph[])[],
  sources: readonly string[],
  { content, columns }: SlideGrid,
): readonly Untitled[] {
  // A few lines read better in one wide column than in a narrow one beside nothing.
  const wide = { ...content, width: Math.min(620, content.width) }
  const isShort = textHeight(groups.flat(), wide.width) < 200
  return flow(groups, isShort ? [wide] : columns).map((texts) => ({
    texts,
    figure: null,
    table: null,
    notes: sourceNotes(sources),
  }))
}

function tableSlides(table: OfficeTable, sources: readonly string[], grid: SlideGrid): readonly Untitled[] {
  const { content } = grid
  const foot = { ...content, y: content.y + content.height - 16, height: 16 }
  return splitTable(table, grid).map((part) => ({
    texts: table.note === null ? [] : [{ box: foot, paragraphs: [line('klein', table.note)] }],
    figure: null,
    table: part,
    notes: sourceNotes(sources),
  }))
}

const sourceNotes = (sources: readonly string[]) => {
  const once = [...new Set(sources)]
  return once.length === 0 ? [] : [`Bronnen: ${once.join('; ')}`]
}

const caveatNotes = ({ notes }: OfficeFigure) =>
  notes.filter(({ kind }) => kind === 'voorbehoud').map(({ text }) => `Voorbehoud: ${text}`)

import type { Element } from 'hast'
import type { Mark } from './blockMarks'
import { chapterNames } from './chapterNames'
import { h, type Child } from './hast'
import { cellHeight, spanWidth } from './layout/grid'
import { pageMeasure } from './layout/pageMeasure'
import type { Band, Cell, Column, Section } from './layout/model'
import { chapterKinds, type Block, type Chapter, type Feitenblad } from './model'
import { pageFoot, type PageNumber } from './pageFoot'
import { pageHead } from './pageHead'
import { papersOf } from './paper'
import { renderBlock } from './renderBlock'
import { sourceMarks } from './sourceMarks'

/** One page of chapters: blocks in columns beside each other; short chapters below each other. */
export function chapterPage(
  sections: readonly Section[],
  feitenblad: Feitenblad,
  at: PageNumber,
  mark: Mark,
): Element {
  const shown = sections.flatMap((section) => {
    const chapter = feitenblad.chapters[section.chapter]
    return chapter === undefined ? [] : [{ section, chapter }]
  })
  const isAlone = shown.length === 1
  const blocks = shown.flatMap(({ section, chapter }) =>
    blocksOf(section).flatMap((at) => chapter.blocks[at] ?? []),
  )
  const place = {
    isFirst: at.number === 1,
    text: shown.map(({ chapter }) => chapter).map(placeText)[0] ?? null,
  }
  return h(
    'section',
    { className: ['blad'], id: `blad-${at.number}` },
    pageHead(feitenblad, isAlone ? place : { ...place, text: null }),
    h(
      'div',
      { className: ['blad-inhoud', ...(place.isFirst ? ['eerste'] : [])] },
      ...shown.map(({ section, chapter }) =>
        sectionOf(section, chapter, { feitenblad, mark, withPlace: !isAlone }),
      ),
    ),
    pageFoot(feitenblad, at, sourceLine(blocks, feitenblad)),
  )
}

const blocksOf = ({ bands, cells }: Section) => [
  ...bands.flatMap(({ columns }) => columns.flatMap((column) => column.blocks)),
  ...cells.map(({ block }) => block),
]

interface Around {
  readonly feitenblad: Feitenblad
  readonly mark: Mark
  /** The chapter says by itself which it is. */
  readonly withPlace: boolean
}

function sectionOf(
  { chapter: index, part, bands, cells }: Section,
  chapter: Chapter,
  around: Around,
): Element {
  const id = `hoofdstuk-${chapter.number}${part === 1 ? '' : `-${part}`}`
  const more = part === 1 ? null : h('span', { className: ['vervolg'] }, ` deel ${part}`)
  const title = h('h2', { id: `${id}-titel` }, chapter.titel, more)
  const { mark, withPlace } = around
  return h(
    'section',
    { className: ['hoofdstuk'], id, ariaLabelledBy: [`${id}-titel`] },
    h(
      'div',
      { className: ['hoofdstuk-kop'] },
      mark.block(title, index, null),
      withPlace ? h('p', { className: ['hoofdstuk-plaats'] }, placeText(chapter)) : null,
    ),
    ...bands.map((band) => bandOf(band, index, chapter, id, around)),
    cells.length === 0 ? null : gridOf(cells, index, chapter, id, around),
  )
}

function bandOf({ columns }: Band, index: number, chapter: Chapter, id: string, around: Around): Element {
  const paper = papersOf(around.feitenblad.pagina).page
  const drawn = (column: Column) =>
    column.blocks.flatMap((at) => {
      const block = chapter.blocks[at]
      if (block === undefined) return []
      const { span } = column
      const element = renderBlock(block, `${id}-blok-${at + 1}`, {
        span,
        width: spanWidth(paper, span),
        paper,
      })
      return [around.mark.block(element, index, at)]
    })
  return h(
    'div',
    { className: ['band'] },
    ...columns.map((column) =>
      h('div', { className: ['kolom', `k${column.start}`, `b${column.span}`] }, ...drawn(column)),
    ),
  )
}

/** What is put on the grid by its author. */
function gridOf(
  cells: readonly Cell[],
  index: number,
  chapter: Chapter,
  id: string,
  around: Around,
): Element {
  const { feitenblad, mark } = around
  const { page: paper } = papersOf(feitenblad.pagina)
  const shown = cells.map(({ block }) => ({ chapter: index, block }))
  const room = pageMeasure(feitenblad).room(index === 0 && cells.some(({ block }) => block === 0), shown)
  const drawn = cells.flatMap(({ block: at, place }) => {
    const block = chapter.blocks[at]
    if (block === undefined) return []
    const width = spanWidth(paper, place.breedte)
    const height = cellHeight(room, place.hoogte)
    const element = renderBlock(block, `${id}-blok-${at + 1}`, { span: place.breedte, width, height, paper })
    const look = [`k${place.kolom}`, `b${place.breedte}`, `r${place.rij}`, `h${place.hoogte}`]
    return [h('div', { className: ['cel', ...look] }, mark.block(element, index, at))]
  })
  return h('div', { className: ['raster'] }, ...drawn)
}

const placeText = (chapter: Chapter) => `${placeOf(chapter)} · ${chapterNames[chapter.kind]}`

/** `2 van 7` */
export const placeOf = ({ number }: Chapter) => `${number} van ${chapterKinds.length}`

function sourceLine(blocks: readonly Block[], { sources }: Feitenblad): Child {
  const numbers = sourceMarks(blocks)
  const used = sources.filter(({ number }) => numbers.includes(number))
  if (used.length === 0) return null
  return h(
    'ul',
    { className: ['blad-bronnen'], ariaLabel: 'Bronnen op deze pagina' },
    ...used.map(({ number, text }) => h('li', {}, h('b', {}, String(number)), ` ${text}`)),
  )
}

import type { Element } from 'hast'
import type { Mark } from './blockMarks'
import { chapterNames } from './chapterNames'
import { h, type Child } from './hast'
import { chapterKinds, type Block, type Chapter, type Feitenblad } from './model'
import { pageFoot, type PageNumber } from './pageFoot'
import { pageHead } from './pageHead'
import { isDrawn, type Page } from './paginate'
import { renderBlock } from './renderBlock'

/** One page of a chapter: text and key numbers beside the figure, or under each other where there is none. */
export function chapterPage(page: Page, feitenblad: Feitenblad, at: PageNumber, mark: Mark): Element {
  const { chapter, part, blocks } = page
  const id = `hoofdstuk-${chapter.number}${part === 1 ? '' : `-${part}`}`
  const figure = blocks.find(isDrawn)
  const beside = blocks.filter((block) => block !== figure)
  const layout = figure === undefined ? 'zonder-figuur' : beside.length === 0 ? 'alleen-figuur' : 'met-figuur'
  const shown = (block: Block, blockId: string) =>
    mark.block(renderBlock(block, blockId), chapter.number - 1, chapter.blocks.indexOf(block))
  const content = beside.map((block, index) => shown(block, `${id}-blok-${index + 1}`))
  const more = part === 1 ? null : h('span', { className: ['vervolg'] }, ` deel ${part}`)
  const place = { isFirst: at.number === 1, text: `${placeOf(chapter)} · ${chapterNames[chapter.kind]}` }
  return h(
    'section',
    { className: ['blad'], id, ariaLabelledBy: [`${id}-titel`] },
    pageHead(
      feitenblad,
      place,
      mark.block(h('h2', { id: `${id}-titel` }, chapter.titel, more), chapter.number - 1, null),
    ),
    h(
      'div',
      { className: ['blad-inhoud', layout] },
      content.length === 0 ? null : h('div', { className: ['blad-zij'] }, ...content),
      figure === undefined ? null : shown(figure, `${id}-figuur`),
    ),
    pageFoot(feitenblad, at, sourceLine(blocks, feitenblad)),
  )
}

/** Chapters in a row that have no source yet share a page. */
export function emptyChaptersPage(
  chapters: readonly Chapter[],
  feitenblad: Feitenblad,
  at: PageNumber,
  mark: Mark,
): Element {
  const parts = chapters.map((chapter) =>
    h(
      'section',
      { className: ['leeg-hoofdstuk'], id: `hoofdstuk-${chapter.number}` },
      mark.block(h('h2', {}, chapter.titel), chapter.number - 1, null),
      h('p', { className: ['leeg-plaats'] }, `${placeOf(chapter)} · ${chapterNames[chapter.kind]}`),
      ...chapter.blocks.map((block, index) =>
        mark.block(
          renderBlock(block, `hoofdstuk-${chapter.number}-blok-${index + 1}`),
          chapter.number - 1,
          index,
        ),
      ),
    ),
  )
  return h(
    'div',
    { className: ['blad'] },
    pageHead(feitenblad, { isFirst: at.number === 1, text: null }),
    h('div', { className: ['blad-inhoud', 'leeg-blad'] }, ...parts),
    pageFoot(feitenblad, at, null),
  )
}

/** `2 van 7` */
export const placeOf = ({ number }: Chapter) => `${number} van ${chapterKinds.length}`

function sourceLine(blocks: readonly Block[], { sources }: Feitenblad): Child {
  const numbers = blocks.flatMap((block) => (block.kind === 'leeg' ? [] : block.sources))
  const used = sources.filter(({ number }) => numbers.includes(number))
  if (used.length === 0) return null
  return h(
    'ul',
    { className: ['blad-bronnen'], ariaLabel: 'Bronnen op deze pagina' },
    ...used.map(({ number, text }) => h('li', {}, h('b', {}, String(number)), ` ${text}`)),
  )
}

import type { Element, Root } from 'hast'
import { dataPages } from './dataPages'
import { h, type Child } from './hast'
import { limitsPage, sourcesPage } from './closingPages'
import { chapterKinds, type ChapterKind, type Feitenblad } from './model'
import { pageFoot } from './pageFoot'
import { paginate, type ChapterPage } from './paginate'
import { renderBlock } from './renderBlock'

/**
 * A feitenblad as pages of A4 landscape: the seven chapters, "Leeswijzer en beperkingen", "Verantwoording", and an
 * appendix with the figures' data that is printed but not shown on a screen, where each figure has its data beside it.
 * Styles: pageStyles.ts.
 */
export function renderPages(feitenblad: Feitenblad): Root {
  const pages = feitenblad.chapters.flatMap(paginate)
  const total = pages.length + 2
  const chapters = pages.map((page, index) => chapterPage(page, feitenblad, index + 1, total))
  const closing = [limitsPage(feitenblad, total - 1, total), sourcesPage(feitenblad, total, total)]
  return { type: 'root', children: [...chapters, ...closing, ...dataPages(feitenblad)] }
}

export const chapterNames: Readonly<Record<ChapterKind, string>> = {
  situatie: 'Situatie',
  activiteiten: 'Activiteiten',
  samenwerking: 'Samenwerking',
  'individuele-trajecten': 'Individuele trajecten',
  'collectieve-activiteiten': 'Collectieve activiteiten',
  'inzet-expertise': 'Inzet van expertise',
  samenvatting: 'Samenvatting en duiding',
}

function chapterPage(page: ChapterPage, feitenblad: Feitenblad, number: number, total: number): Element {
  const { chapter, part, blocks } = page
  const id = `hoofdstuk-${chapter.number}${part === 1 ? '' : `-${part}`}`
  const figure = blocks.find(({ kind }) => kind === 'figuur')
  const beside = blocks.filter((block) => block !== figure)
  const layout = figure === undefined ? 'zonder-figuur' : beside.length === 0 ? 'alleen-figuur' : 'met-figuur'
  const content = beside.map((block, index) => renderBlock(block, `${id}-blok-${index + 1}`))
  return h(
    'section',
    { className: ['blad'], id, ariaLabelledBy: [`${id}-titel`] },
    h(
      'header',
      { className: ['blad-kop'] },
      h(
        'p',
        { className: ['blad-thema'] },
        h('span', {}, feitenblad.thema),
        h('span', {}, `${chapter.number} van ${chapterKinds.length} · ${chapterNames[chapter.kind]}`),
      ),
      number === 1 ? h('h1', {}, feitenblad.titel) : null,
      h(
        'h2',
        { id: `${id}-titel` },
        chapter.titel,
        part === 1 ? null : h('span', { className: ['vervolg'] }, ' vervolg'),
      ),
    ),
    h(
      'div',
      { className: ['blad-inhoud', layout] },
      content.length === 0 ? null : h('div', { className: ['blad-zij'] }, ...content),
      figure === undefined ? null : renderBlock(figure, `${id}-figuur`),
    ),
    pageFoot(feitenblad, number, total, sourceLine(chapter.sources, feitenblad)),
  )
}

function sourceLine(numbers: readonly number[], { sources }: Feitenblad): Child {
  const used = sources.filter(({ number }) => numbers.includes(number))
  if (used.length === 0) return null
  return h(
    'ul',
    { className: ['blad-bronnen'], ariaLabel: 'Bronnen op deze pagina' },
    ...used.map(({ number, text }) => h('li', {}, h('b', {}, String(number)), ` ${text}`)),
  )
}

import type { Element } from 'hast'
import { dataTable } from './dataTable'
import { h } from './hast'
import type { Feitenblad } from './model'
import { pageHead } from './pageHead'

/** The appendix of a printed sheet: the data of each figure, and its description in words. */
export function dataPages(feitenblad: Feitenblad): Element[] {
  const figures = feitenblad.chapters.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'figuur' && block.svg !== null ? [block.figure] : [])),
  )
  if (figures.length === 0) return []
  const parts = figures.map((figure, index) =>
    h(
      'div',
      { className: ['bijlage-deel'] },
      h('h3', {}, figure.title),
      h('p', {}, figure.alternative),
      dataTable(figure, `bijlage-${index + 1}`),
    ),
  )
  return [
    h(
      'section',
      { className: ['blad', 'bijlage'], id: 'bijlage', ariaLabelledBy: ['bijlage-titel'] },
      pageHead(
        feitenblad,
        { isFirst: false, text: null },
        h('h2', { id: 'bijlage-titel' }, 'Bijlage: gegevens bij de figuren'),
      ),
      h('div', { className: ['bijlage-inhoud'] }, ...parts),
    ),
  ]
}

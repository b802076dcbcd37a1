import type { Element } from 'hast'
import { protectedSign } from '../notebook/formatValue'
import { dataTable } from './dataTable'
import { drawnFigure } from './drawnFigure'
import { h } from './hast'
import type { Block } from './model'
import { activityBlock, goalsBlock, imageBlock, networkBlock, quoteBlock, tableBlock } from './renderWritten'
import { renderMarkdown } from './renderMarkdown'
import { sourceMark, withheldBox } from './renderParts'
import { whyHidden } from './whyHidden'

/** @param id Unique on the sheet; ids inside the block start with it. */
export function renderBlock(block: Block, id: string): Element {
  switch (block.kind) {
    case 'figuur':
      return figureBlock(block, id)
    case 'kerncijfer':
      return numberBlock(block)
    case 'tekst':
      return h('div', { className: ['blok', 'tekst'] }, ...renderMarkdown(block.markdown, 2))
    case 'citaat':
      return quoteBlock(block)
    case 'doelen':
      return goalsBlock(block)
    case 'activiteit':
      return activityBlock(block)
    case 'netwerk':
      return networkBlock(block)
    case 'afbeelding':
      return imageBlock(block)
    case 'tabel':
      return tableBlock(block, id)
    case 'leeg':
      return h('p', { className: ['blok', 'leeg'] }, block.text)
  }
}

function figureBlock({ figure, svg, sources }: Extract<Block, { kind: 'figuur' }>, id: string): Element {
  const drawn = svg === null ? withheldBox(figure.title, figure.withheld) : drawnFigure(svg, figure)
  const data =
    svg === null
      ? null
      : h(
          'details',
          { className: ['gegevens'] },
          h('summary', {}, 'Beschrijving en gegevens'),
          h('p', {}, figure.alternative),
          dataTable(figure, `${id}-gegevens`),
        )
  return h('div', { className: ['blok', 'figuur'] }, drawn, sourceMark(sources), data)
}

function numberBlock({ value, label, basis, sources }: Extract<Block, { kind: 'kerncijfer' }>): Element {
  const hidden = value === protectedSign
  const number = h('span', { className: ['kerncijfer-getal'] }, value)
  const sentence = hidden ? h('p', { className: ['kerncijfer-basis'] }, whyHidden) : null
  return h(
    'div',
    { className: ['blok', 'kerncijfer'] },
    h(
      'p',
      { className: ['kerncijfer-kop'] },
      number,
      ' ',
      h('span', { className: ['kerncijfer-label'] }, label),
    ),
    h('p', { className: ['kerncijfer-basis'] }, basis),
    sentence,
    sourceMark(sources),
  )
}

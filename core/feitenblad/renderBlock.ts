import type { Element } from 'hast'
import { protectedSign } from '../notebook/formatValue'
import { dataTable } from './dataTable'
import { squeezedDrawing } from './drawing'
import { drawnFigure } from './drawnFigure'
import { h } from './hast'
import { placedFigure, type Place } from './layout/placedFigure'
import type { Block } from './model'
import { activityBlock, goalsBlock, imageBlock, networkBlock, quoteBlock, tableBlock } from './renderWritten'
import { renderMarkdown } from './renderMarkdown'
import { sourceMark, withheldBox } from './renderParts'
import { whyHidden } from './whyHidden'

/** @param id Unique on the sheet; ids inside the block start with it. */
export function renderBlock(block: Block, id: string, place: Place): Element {
  switch (block.kind) {
    case 'figuur':
      return figureBlock(block, id, place)
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

function figureBlock(block: Extract<Block, { kind: 'figuur' }>, id: string, place: Place): Element {
  const { figure, svg, sources } = block
  const drawn = svg === null ? [withheldBox(figure.title, figure.withheld)] : drawnWithNotes(block, place)
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
  return h('div', { className: ['blok', 'figuur'] }, ...drawn, sourceMark(sources), data)
}

/** The drawing that is right for its place, and what stands below it as text. */
function drawnWithNotes(block: Extract<Block, { kind: 'figuur' }>, place: Place): readonly Element[] {
  const { figure, drawings } = block
  const placed = placedFigure(block, place)
  const drawn = drawnFigure(
    placed?.fitted ?? squeezedDrawing(drawings, { ...place, height: Infinity }),
    figure,
  )
  if (figure.notes.length === 0) return [drawn]
  const notes = figure.notes.map(({ kind, text }) =>
    h(
      'li',
      { className: [kind] },
      kind === 'voorbehoud' ? h('span', { ariaHidden: 'true' }, '▲ ') : null,
      text,
    ),
  )
  const look = placed?.isSplit === true ? ['noten', 'veel'] : ['noten']
  return [drawn, h('ul', { className: look, ariaLabel: `Bij de figuur: ${figure.title}` }, ...notes)]
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

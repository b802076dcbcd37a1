import type { Element } from 'hast'
import { dataTable } from './dataTable'
import { dimensionIcon } from './dimensionIcon'
import { dimensionNames, goalNames } from './blockNames'
import { h } from './hast'
import { dataUrl } from './images/sheetImage'
import { goalKinds, type Block } from './model'
import { networkDrawing } from './networkDrawing'
import { sourceMark, withheldBox } from './renderParts'

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

export function quoteBlock({ text, from, consent, sources }: BlockOf<'citaat'>): Element {
  const lines = text.split(/\n\s*\n/).filter((part) => part.trim() !== '')
  const missing = consent ? null : h('p', { className: ['zonder-toestemming'] }, 'Toestemming ontbreekt')
  return h(
    'figure',
    { className: ['blok', 'citaat'] },
    h('blockquote', {}, ...lines.map((line) => h('p', {}, line))),
    h('figcaption', {}, from),
    sourceMark(sources),
    missing,
  )
}

/** Goals by kind, in a fixed order of kinds and each kind's own order. */
export function goalsBlock({ goals, sources }: BlockOf<'doelen'>): Element {
  const groups = goalKinds.flatMap((kind) => {
    const own = goals.filter((goal) => goal.kind === kind)
    if (own.length === 0) return []
    const items = own.map(({ text }) => h('li', {}, text))
    return [
      h(
        'div',
        { className: ['doelsoort'] },
        h('h3', {}, goalNames[kind][own.length === 1 ? 0 : 1]),
        h('ul', {}, ...items),
      ),
    ]
  })
  return h('div', { className: ['blok', 'doelen'] }, ...groups, sourceMark(sources))
}

export const imageBlock = ({ image, alternative, credit, sources }: BlockOf<'afbeelding'>): Element =>
  h(
    'figure',
    { className: ['blok', 'afbeelding'] },
    h('img', { src: dataUrl(image), alt: alternative, width: image.width, height: image.height }),
    h('figcaption', {}, credit),
    sourceMark(sources),
  )

/** The drawing for who sees it, the same as a list for everybody. */
export function networkBlock(block: BlockOf<'netwerk'>): Element {
  const { hub, categories, sources } = block
  const items = categories.flatMap(({ name, partners }) => [
    h('dt', {}, name),
    h('dd', {}, partners.join(', ')),
  ])
  return h(
    'div',
    { className: ['blok', 'netwerk'] },
    networkDrawing(block, { accent: 'var(--accent)', ink: 'var(--inkt)', paper: '#ffffff' }),
    h('h3', {}, `Partners van ${hub}`),
    h('dl', {}, ...items),
    sourceMark(sources),
  )
}

export function activityBlock({
  name,
  text,
  reach,
  approach,
  dimensions,
  sources,
}: BlockOf<'activiteit'>): Element {
  const items = dimensions.map((dimension) =>
    h('li', {}, dimensionIcon(dimension), h('span', {}, dimensionNames[dimension])),
  )
  return h(
    'div',
    { className: ['blok', 'activiteit'] },
    h('h3', {}, name),
    text === '' ? null : h('p', {}, text),
    h(
      'dl',
      {},
      h('div', {}, h('dt', {}, 'Bereik'), h('dd', {}, reach)),
      h('div', {}, h('dt', {}, 'Aanpak'), h('dd', {}, approach)),
    ),
    items.length === 0
      ? null
      : h('ul', { className: ['dimensies'], ariaLabel: 'Dimensies van Positieve Gezondheid' }, ...items),
    sourceMark(sources),
  )
}

export function tableBlock({ figure, sources }: BlockOf<'tabel'>, id: string): Element {
  const content =
    figure.withheld === null
      ? dataTable(figure, `${id}-gegevens`, figure.title)
      : withheldBox(figure.title, figure.withheld)
  return h('div', { className: ['blok', 'tabelblok'] }, content, sourceMark(sources))
}

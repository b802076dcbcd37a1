import type { Element } from 'hast'
import type { Figure } from '../figures/model'
import { h } from './hast'
import { tableTexts } from './tableTexts'

/** The published data of a figure, numbers as they are read; a protected cell is • and the reason stands below. */
export function dataTable(
  figure: Figure,
  id: string,
  title: string = `Gegevens bij: ${figure.title}`,
): Element {
  const { head, rows, note } = tableTexts(figure)
  const look = (column: number) => (head[column]?.isNumber ? ['getal'] : [])
  const names = head.map(({ text }, column) => h('th', { scope: 'col', className: look(column) }, text))
  const body = rows.map((texts) =>
    h(
      'tr',
      {},
      ...texts.map((text, column) =>
        column === 0 ? h('th', { scope: 'row' }, text) : h('td', { className: look(column) }, text),
      ),
    ),
  )
  const caption = h('caption', {}, title)
  const table = h('table', { id }, caption, h('thead', {}, h('tr', {}, ...names)), h('tbody', {}, ...body))
  return h(
    'div',
    { className: ['tabel'] },
    table,
    note === null ? null : h('p', { className: ['tabel-noot'] }, note),
  )
}

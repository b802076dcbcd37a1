import type { Nodes } from 'hast'
import { expect, it } from 'vitest'
import { marked } from './blockMarks'
import { composeFeitenblad } from './composeFeitenblad'
import { renderHtml } from './renderHtml'
import { renderPages } from './renderPages'
import { definition, fonts, lookup } from './testing'

const { feitenblad } = composeFeitenblad(
  definition({
    situatie: [
      { soort: 'tekst', tekst: 'Eén.' },
      { soort: 'figuur', figuur: 'trajecten.dimensies' },
      { soort: 'figuur', figuur: 'trajecten.weg' },
    ],
  }),
  'Planbureau (voorbeeld)',
  lookup,
)

function marksIn(node: Nodes): readonly unknown[] {
  const own = node.type === 'element' ? node.properties['dataBlok'] : undefined
  const inside = 'children' in node ? node.children.flatMap(marksIn) : []
  return own === undefined ? inside : [own, ...inside]
}

it('marks each title and each block by its place in the sheet, also one that is missing', () => {
  // Text and notes stand beside the figure and come before it.
  expect(marksIn(renderPages(feitenblad, marked)).slice(0, 6)).toEqual([
    ...['0', '0.0', '0.2', '0.1'],
    ...['1', '1.0'],
  ])
})

it('leaves no mark in an export', () => {
  expect(renderHtml(feitenblad, fonts, '{}')).not.toContain('data-blok')
})

it('gives at most three empty chapters a page: more don’t fit on the paper', () => {
  const { feitenblad: empty } = composeFeitenblad(definition({}), 'Planbureau (voorbeeld)', lookup)
  const titles = renderPages(empty, marked).children.map((page) =>
    marksIn(page as Nodes).filter((mark) => !String(mark).includes('.')),
  )
  expect(titles.filter((page) => page.length > 0)).toEqual([['0', '1', '2'], ['3', '4', '5'], ['6']])
})

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
  expect(marksIn(renderPages(feitenblad, marked)).slice(0, 6)).toEqual([
    ...['0', '0.0', '0.1', '0.2'],
    ...['1', '1.0'],
  ])
})

it('leaves no mark in an export', () => {
  expect(renderHtml(feitenblad, fonts, '{}')).not.toContain('data-blok')
})

it('puts empty chapters below each other on a page, as many as fit on the paper', () => {
  const { feitenblad: empty } = composeFeitenblad(definition({}), 'Planbureau (voorbeeld)', lookup)
  const titles = renderPages(empty, marked).children.map((page) =>
    marksIn(page as Nodes).filter((mark) => !String(mark).includes('.')),
  )
  expect(titles.flat()).toEqual(['0', '1', '2', '3', '4', '5', '6'])
  expect(titles.map((page) => page.length).filter((count) => count > 0)).toEqual([3, 2, 2])
})

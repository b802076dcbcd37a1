import { expect, it } from 'vitest'
import { buildFigure } from '../figures/buildFigure'
import { protectedInput } from '../figures/testing'
import type { Block } from './model'
import { paginate } from './paginate'
import { svg } from './testing'

const tekst: Block = { kind: 'tekst', markdown: 'a', sources: [] }
const figuur: Block = {
  kind: 'figuur',
  reference: 'trajecten.dimensies',
  figure: buildFigure(protectedInput()),
  svg,
  sources: [],
}
const ingehouden: Block = { ...figuur, svg: null }

const pages = (...blocks: readonly Block[]) =>
  paginate({ kind: 'situatie', number: 1, titel: 'T', blocks, sources: [] }).map((page) =>
    page.blocks.map(({ kind }) => kind),
  )

it('puts at most three blocks and one figure on a page, the figure last', () => {
  expect(pages(tekst, tekst, figuur, figuur, tekst, figuur)).toEqual([
    ['tekst', 'tekst', 'figuur'],
    ['figuur'],
    ['tekst', 'figuur'],
  ])
  expect(pages(tekst, tekst, tekst, tekst)).toEqual([['tekst', 'tekst', 'tekst'], ['tekst']])
})

it('puts two rows of cards of activities on a page, but not beside other blocks', () => {
  const kaart: Block = {
    kind: 'activiteit',
    name: 'Inloop',
    text: '',
    reach: 'onbekend',
    approach: 'preventief',
    dimensions: [],
    sources: [],
  }
  const seven = Array.from({ length: 7 }, () => kaart)
  expect(pages(...seven).map((blocks) => blocks.length)).toEqual([6, 1])
  expect(pages(tekst, ...seven).map((blocks) => blocks.length)).toEqual([3, 5])
})

it('lets a last text join its page where there is room', () => {
  expect(pages(figuur, tekst)).toEqual([['figuur', 'tekst']])
})

it('gives a withheld figure no page of its own', () => {
  expect(pages(ingehouden, tekst, figuur)).toEqual([['figuur', 'tekst', 'figuur']])
})

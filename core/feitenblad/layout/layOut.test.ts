import { expect, it } from 'vitest'
import { layOut, type Pages } from './layOut'
import type { Measure, Role } from './model'

const heights: Readonly<Record<Role, number>> = {
  woorden: 80,
  getal: 100,
  kaart: 150,
  beeld: 300,
  breed: 300,
}

const measure = (chapters: readonly (readonly Role[])[], over: Partial<Measure> = {}): Measure => ({
  chapters,
  place: () => null,
  isUpright: false,
  cards: 3,
  gap: 20,
  bandGap: 20,
  heading: 60,
  height: ({ chapter, block }) => heights[chapters[chapter]?.[block] ?? 'woorden'],
  room: () => 500,
  ...over,
})

/** `0: 0+1|2`: of the first chapter the first two blocks below each other, the third beside them; bands with ` / `. */
const words = (pages: Pages) =>
  pages.map((sections) =>
    sections
      .map(({ chapter, bands }) => {
        const own = bands.map(({ columns }) => columns.map(({ blocks }) => blocks.join('+')).join('|'))
        return `${chapter}: ${own.join(' / ')}`
      })
      .join('; '),
  )

it('puts what stands before a figure beside it, and two figures beside each other', () => {
  expect(words(layOut(measure([['woorden', 'getal', 'beeld']])))).toEqual(['0: 0+1|2'])
  expect(words(layOut(measure([['beeld', 'beeld']])))).toEqual(['0: 0|1'])
  expect(words(layOut(measure([['getal', 'beeld', 'getal', 'beeld']])))).toEqual(['0: 0+1|2+3'])
})

it('puts the words that end a chapter beside its last figure', () => {
  expect(words(layOut(measure([['beeld', 'woorden']])))).toEqual(['0: 0|1'])
})

it('puts three cards in a row, as many rows as fit', () => {
  const seven = Array.from({ length: 7 }, (): Role => 'kaart')
  expect(words(layOut(measure([seven], { room: () => 400 })))).toEqual(['0: 0|1|2', '0: 3|4|5 / 6'])
  expect(words(layOut(measure([seven], { cards: 2, isUpright: true, room: () => 900 })))).toEqual([
    '0: 0|1 / 2|3 / 4|5 / 6',
  ])
})

it('has at most two figures on a page across, and keeps the order', () => {
  const many: readonly Role[] = ['beeld', 'beeld', 'beeld', 'beeld']
  expect(words(layOut(measure([many], { room: () => 2000 })))).toEqual(['0: 0|1', '0: 2|3'])
})

it('begins a chapter below another only when the whole of it fits', () => {
  expect(words(layOut(measure([['woorden'], ['woorden'], ['woorden']])))).toEqual(['0: 0; 1: 0; 2: 0'])
  expect(words(layOut(measure([['woorden'], ['beeld', 'beeld', 'beeld']])))).toEqual([
    '0: 0',
    expect.stringMatching(/^1: 0/),
    expect.stringMatching(/^1: /),
  ])
  expect(words(layOut(measure([['woorden'], ['woorden']], { heading: null })))).toEqual(['0: 0', '1: 0'])
})

it('stands a figure alone that can’t be read narrow, and what is higher than a page on one of its own', () => {
  const wide = measure([['beeld', 'beeld']], { height: (_, span) => (span < 12 ? null : 400) })
  expect(words(layOut(wide))).toEqual(['0: 0', '0: 1'])
  const high = measure([['woorden', 'breed']], { height: () => 900 })
  expect(words(layOut(high))).toEqual(['0: 0', '0: 1'])
})

it('takes no more than one page where one will do, though another arrangement is neater', () => {
  // Beside each other 4 | 8 they would need a page each.
  const chapters: readonly (readonly Role[])[] = [['getal', 'beeld', 'getal', 'beeld']]
  const tall = measure(chapters, { height: (_, span) => (span === 8 ? 450 : 200) })
  expect(layOut(tall).length).toBe(1)
})

it('counts the pages of a chapter', () => {
  const cards = Array.from({ length: 12 }, (): Role => 'kaart')
  const parts = layOut(measure([cards, ['woorden']], { room: () => 400, heading: null })).map((page) =>
    page.map(({ part }) => part),
  )
  expect(parts).toEqual([[1], [2], [1]])
})

it('gives what its author placed a page of its own, where its first block stands in the order', () => {
  const chapters: readonly (readonly Role[])[] = [['woorden', 'woorden', 'woorden', 'woorden']]
  const at = (blad: number) => ({ blad, kolom: 1, rij: 1, breedte: 6, hoogte: 6 })
  const placed = measure(chapters, { place: ({ block }) => (block === 1 || block === 2 ? at(1) : null) })
  const pages = layOut(placed).map(([section]) => [section?.part, section?.cells.map(({ block }) => block)])
  expect(pages).toEqual([
    [1, []],
    [2, [1, 2]],
    [3, []],
  ])
  const two = measure(chapters, { place: ({ block }) => at(block < 2 ? 1 : 2) })
  expect(layOut(two).map(([section]) => section?.cells.map(({ block }) => block))).toEqual([
    [0, 1],
    [2, 3],
  ])
})

import { expect, it } from 'vitest'
import { papers } from './paper'
import { splitSources } from './splitSources'

const source = (number: number) => ({
  number,
  text: `Bron ${number}, gegevens over 2020.`,
  note: null,
  sha256: 'a',
})
const pagesOf = (count: number, paper = papers['a4-liggend']) =>
  splitSources(Array.from({ length: count }, (_, at) => source(at + 1)) as never, paper).map(
    (page) => page.length,
  )

it('puts sources on as many pages as they take, in order, and more on an upright page', () => {
  // A source of one line takes 51 pixels; across a page has 400 for them, upright 729.
  expect([pagesOf(0), pagesOf(7), pagesOf(8), pagesOf(14, papers['a4-staand'])]).toEqual([
    [0],
    [7],
    [7, 1],
    [14],
  ])
})

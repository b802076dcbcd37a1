import { expect, it } from 'vitest'
import type { PublishedCounts } from './model'
import { toldTogether } from './toldTogether'

const limits = { smallest: 5, group: 10 }

const counts = (rijen: PublishedCounts['rijen'], over: Partial<PublishedCounts> = {}): PublishedCounts => ({
  bronnen: [{ naam: 'trajecten', sha256: 'a' }],
  voorwaarden: [],
  periode: { van: '2019-09-01', tot: '2020-08-31' },
  groepen: ['gebied'],
  aantallen: [{ kolom: 'n', eenheid: 'trajecten' }],
  rijen,
  ...over,
})
const pairs = (...cells: readonly PublishedCounts[]) =>
  toldTogether(new Map(cells.map((cell, at) => [`blad.cel${at + 1}`, cell])), limits)

it('[E21] finds two periods on one sheet that differ by few people', () => {
  const shorter = { periode: { van: '2019-09-01', tot: '2020-07-31' } }
  expect([
    // 52 - 49 = 3 people began in the last month.
    pairs(counts([['Marum', 52]]), counts([['Marum', 49]], shorter)),
    pairs(counts([['Marum', 52]]), counts([['Marum', 40]], shorter)),
  ]).toEqual([[['blad.cel1', 'blad.cel2']], []])
})

it('[E21] finds a cell that shows what another hides of the same data, whichever stands first', () => {
  const hidden = counts([
    ['Leek', 90],
    ['Marum', null],
  ])
  const shown = counts([
    ['Leek', 90],
    ['Marum', 52],
  ])
  expect([pairs(hidden, shown), pairs(shown, hidden)]).toEqual([
    [['blad.cel1', 'blad.cel2']],
    [['blad.cel1', 'blad.cel2']],
  ])
})

it('[E21] lets equal numbers be, and other people, sources or groups', () => {
  const one = counts([['Marum', 52]])
  expect(
    pairs(
      one,
      one,
      counts([['Marum', 49]], { voorwaarden: ['leeftijd < 25'] }),
      counts([['Marum', 49]], { bronnen: [{ naam: 'activiteiten', sha256: 'b' }] }),
      counts([['18 tot 25', 49]], { groepen: ['leeftijdsgroep'] }),
    ),
  ).toEqual([])
})

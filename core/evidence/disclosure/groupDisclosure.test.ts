import { expect, it } from 'vitest'
import { disclosesGroup, tellingLines } from './groupDisclosure'

const limits = { smallest: 10, group: 100 }

it('[E5] finds a group of which all, or all but one, sit in one category', () => {
  const tables: [number[], boolean][] = [
    [[57, 0], true],
    [[100, 0], false],
    [[499, 0, 1], true],
    [[48, 2], false],
    [[0, 0], false],
    [[], false],
  ]
  expect(tables.map(([counts]) => disclosesGroup(counts, limits))).toEqual(tables.map(([, tells]) => tells))
})

it('[E5] names the rows and columns that tell something about each member, however large', () => {
  expect(
    tellingLines([
      [140, 0, 0],
      [20, 16, 0],
      [11, 23, 1],
    ]),
  ).toEqual([
    { axis: 'row', index: 0, category: 0, kind: '100%' },
    { axis: 'col', index: 2, category: 2, kind: '100%' },
  ])
})

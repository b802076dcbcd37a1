import { expect, it } from 'vitest'
import { solver } from '../disclosure/testing'
import type { RecordCounts } from './recordCounts'
import { toldByRecords } from './toldByRecords'

const thresholds = { smallest: 5, group: 10 }

/** Records with these numbers, both included. */
const records = (from: number, to: number) =>
  new Set(Array.from({ length: to - from + 1 }, (_, at) => String(from + at)))

const shown = (row: string, own: ReadonlySet<string>) => ({ row, published: own.size, records: own })
const hidden = (row: string, own: ReadonlySet<string>) => ({ row, published: null, records: own })

const told = (cells: Readonly<Record<string, RecordCounts>>) =>
  toldByRecords(new Map(Object.entries(cells)), thresholds, solver)

// 39 trajecten: 13 higher, 22 the same, 4 lower. The 4 are few; the 13 are hidden so that they don't follow.
const scores = [
  hidden('hoger', records(1, 13)),
  shown('gelijk', records(14, 35)),
  hidden('lager', records(36, 39)),
  shown('', records(1, 39)),
]

it('[E43] finds the share in a text that shows what a comparison hides', () => {
  const share = [shown('aandeel', records(1, 13)), shown('aandeel', records(1, 39))]
  expect(told({ scores, share })).toEqual([{ cell: 'scores', by: ['share'] }])
})

it('[E43] lets cells stand that group the same people across each other', () => {
  const ages = [shown('jong', records(8, 27)), shown('oud', new Set([...records(1, 7), ...records(28, 39)]))]
  expect(told({ scores, ages })).toEqual([])
})

it('[E43] names every cell that is needed to work it out, and no other', () => {
  const areas = [hidden('Leek', records(1, 3)), hidden('Marum', records(4, 17)), shown('', records(1, 17))]
  const more = [shown('met wachtlijst', new Set([...records(1, 3), ...records(20, 26)]))]
  const waiting = [shown('wachtlijst', records(20, 26))]
  const apart = [shown('elders', records(30, 60))]
  expect(told({ areas, apart, more, waiting })).toEqual([{ cell: 'areas', by: ['more', 'waiting'] }])
})

it('[E43] a hidden count of nobody leaves in doubt what stands beside it, in other cells of the same people too', () => {
  const areas = [
    hidden('Leek', records(1, 6)),
    hidden('Marum', new Set()),
    shown('Zuidhorn', records(7, 26)),
    shown('', records(1, 26)),
  ]
  expect(told({ areas, all: [shown('', records(1, 26))] })).toEqual([])
})

it('[E43] finds a small number that others leave less room than that it is small', () => {
  // Leek is 2 of 12. Marum's 10 with 4 others make 14. With those among 5, Marum is 9 to 12, so Leek is 0 to 3.
  const areas = [hidden('Leek', records(1, 2)), hidden('Marum', records(3, 12)), shown('', records(1, 12))]
  const wide = [shown('ruim', records(3, 16))]
  const among = (last: number) => [shown('anderen', records(13, last))]
  expect(told({ areas, wide, others: among(17) })).toEqual([{ cell: 'areas', by: ['wide', 'others'] }])
  // Among 6, Leek is 0 to 4: less than 5 people, which everybody knows of a hidden number.
  expect(told({ areas, wide, others: among(18) })).toEqual([])
})

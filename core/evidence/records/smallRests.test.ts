import { expect, it } from 'vitest'
import type { RecordCounts } from './recordCounts'
import { smallRests } from './smallRests'

const thresholds = { smallest: 5, group: 10 }
const records = (from: number, to: number) =>
  new Set(Array.from({ length: to - from + 1 }, (_, at) => String(from + at)))
const shown = (row: string, own: ReadonlySet<string>) => ({ row, published: own.size, records: own })
const pairs = (...cells: readonly RecordCounts[]) =>
  smallRests(new Map(cells.map((counts, at) => [`blad.cel${at + 1}`, counts])), thresholds)

const areas = [shown('Leek', records(1, 30)), shown('Marum', records(31, 82))]

it('[E43] finds a group and nearly all of it, however the other cell has it', () => {
  const both = [['blad.cel1', 'blad.cel2']]
  expect([
    // Of 52 in Marum 49 are under 75; of all 82, 79.
    pairs(areas, [shown('', records(31, 79))]),
    pairs([shown('', records(1, 79))], [...areas, shown('', records(1, 82))]),
  ]).toEqual([both, both])
})

it('[E43] lets a part be that leaves enough, all of a group, other people, and what is hidden', () => {
  expect([
    pairs(areas, [shown('', records(31, 77))]),
    pairs(areas, [shown('', records(31, 82))]),
    pairs(areas, [shown('', records(32, 85))]),
    pairs(areas, [{ row: '', published: null, records: records(31, 79) }]),
    pairs([...areas, shown('', records(1, 27))]),
  ]).toEqual([[], [], [], [], []])
})

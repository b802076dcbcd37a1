import { expect, it } from 'vitest'
import { compareDigests } from './compareDigests'

const key = (letter: string) => letter.repeat(12)
const digest = (rows: readonly string[], over: object = {}) => ({
  key: ['nr'],
  columns: ['nr', 'score'],
  rowCount: rows.length,
  rows: rows
    .map((row) => key(row[0] ?? '') + key(row[1] ?? ''))
    .toSorted()
    .join(''),
  ...over,
})

const old = digest(['a1', 'b1', 'c1', 'd1'])

it('counts by key what came, went and changed', () => {
  expect(compareDigests(old, digest(['a1', 'b2', 'e1', 'f1', 'd1']))).toEqual({
    erbij: 2,
    weg: 1,
    gewijzigd: 1,
  })
  expect(compareDigests(old, old)).toEqual({ erbij: 0, weg: 0, gewijzigd: 0 })
})

it('without a key in common counts rows as a whole, doubles too', () => {
  const other = { key: [] }
  expect(compareDigests(digest(['01', '02', '02'], other), digest(['01', '02', '03', '04'], other))).toEqual({
    erbij: 2,
    weg: 1,
    gewijzigd: null,
  })
  expect(compareDigests(old, digest(['01', '01', '01', '02'], other)).gewijzigd).toBe(null)
})

it('does not call a row changed when the columns are others', () => {
  expect(compareDigests(old, digest(['a2', 'b2', 'c2', 'e2'], { columns: ['nr', 'score', 'x'] }))).toEqual({
    erbij: 1,
    weg: 1,
    gewijzigd: null,
  })
})

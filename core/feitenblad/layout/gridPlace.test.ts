import { expect, it } from 'vitest'
import { isInside, overlaps, snapped, type GridPlace } from './gridPlace'

const place = (kolom: number, rij: number, breedte: number, hoogte: number, blad = 1): GridPlace => ({
  ...{ blad, kolom, rij, breedte, hoogte },
})

it('keeps a block on its page: whole cells, at least one, not past an edge', () => {
  expect(snapped(place(0, -3, 4, 2))).toEqual(place(1, 1, 4, 2))
  expect(snapped(place(11, 12, 4, 3))).toEqual(place(9, 10, 4, 3))
  expect(snapped(place(2.4, 2.6, 0, 14))).toEqual(place(2, 1, 1, 12))
  expect(isInside(place(9, 1, 4, 12))).toBe(true)
  expect(isInside(place(10, 1, 4, 1))).toBe(false)
  expect(isInside(place(1, 12, 1, 2))).toBe(false)
})

it('lies over another block only on the same page, and not where they touch', () => {
  expect(overlaps(place(1, 1, 6, 4), place(6, 4, 2, 2))).toBe(true)
  expect(overlaps(place(1, 1, 6, 4), place(7, 1, 6, 4))).toBe(false)
  expect(overlaps(place(1, 1, 6, 4), place(1, 5, 6, 4))).toBe(false)
  expect(overlaps(place(1, 1, 6, 4), place(1, 1, 6, 4, 2))).toBe(false)
})

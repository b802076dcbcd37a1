import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spread } from './spread'

it('moves what stands too near evenly to both sides, and leaves the rest', () => {
  expect(spread([50, 50, 200], 16, 0, 300)).toEqual([42, 58, 200])
  expect(spread([0, 3], 16, 0, 300)).toEqual([0, 16])
  expect(spread([300, 297], 16, 0, 300)).toEqual([300, 284])
})

it('keeps order, gap and edges where there is room', () => {
  const places = fc.array(fc.double({ min: 0, max: 300, noNaN: true }), { minLength: 1, maxLength: 15 })
  fc.assert(
    fc.property(places, (wanted) => {
      const moved = spread(wanted, 16, 0, 300)
      const order = wanted.map((_, at) => at).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b)
      const inOrder = order.map((at) => moved[at] ?? Number.NaN)
      for (const [at, place] of inOrder.entries()) {
        expect(place).toBeGreaterThanOrEqual(-1e-9)
        expect(place).toBeLessThanOrEqual(300 + 1e-9)
        expect(place - (inOrder[at - 1] ?? -16)).toBeGreaterThanOrEqual(16 - 1e-9)
      }
    }),
  )
})

import { expect, it } from 'vitest'
import { signedRankQuantile } from './signedRankQuantile'

it('[F8] finds the rank as R does: qsignrank(0.025, n) of small and of larger numbers', () => {
  // R: qsignrank(.025, c(1, 5, 6, 10, 20, 50)); qsignrank(.5, 3) is 3, of the sums 0 1 2 3 3 4 5 6.
  const ranks = [1, 5, 6, 10, 20, 50].map((n) => signedRankQuantile(0.025, n).rank)
  expect(ranks).toEqual([0, 0, 1, 9, 53, 435])
  expect(signedRankQuantile(0.5, 3)).toEqual({ rank: 3, method: 'exact' })
})

it('[F8] is exact up to 500 and by the normal distribution above, without a jump between them', () => {
  const [last, first] = [signedRankQuantile(0.025, 500), signedRankQuantile(0.025, 501)]
  expect([last.method, first.method]).toEqual(['exact', 'normaal'])
  // About n²/4·(1 − 1.96·√(4/(3n))): the ranks of 500 and 501 lie some 227 apart.
  expect(first.rank - last.rank).toBeGreaterThan(200)
  expect(first.rank - last.rank).toBeLessThan(260)
})

it.each([
  [501, 0.025, 56_523],
  [601, 0.025, 82_106],
  [701, 0.025, 112_515],
  [901, 0.025, 187_863],
])('[F8] counts, above n = 500, the same rank as R’s qsignrank(%d, %d)', (n, probability, rank) => {
  expect(signedRankQuantile(probability, n)).toEqual({ rank, method: 'normaal' })
})

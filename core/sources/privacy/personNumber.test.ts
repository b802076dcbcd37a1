import { expect, it } from 'vitest'
import { personNumber } from './personNumber'

it('is the same for one person however a source writes the number', () => {
  const bsn = ['010000008', '10000008', '10000008.0', '010.000.008', '010 000 008', '0100.00.008']
  expect(new Set(bsn.map(personNumber))).toEqual(new Set(['10000008']))
})

it('keeps apart what may be two persons', () => {
  const texts = ['C1', 'c1', '1', '1.5', '12.5', '125', '0', '1-2', '12']
  expect(texts.map(personNumber)).toEqual(texts)
})

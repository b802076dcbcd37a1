import { expect, it } from 'vitest'
import { showParameter } from './parameterText'

it('shows days as dd-mm-jjjj and numbers with a decimal comma', () => {
  expect([
    showParameter('datum', '2020-08-31'),
    showParameter('getal', 12.5),
    showParameter('jaar', 2020),
  ]).toEqual(['31-08-2020', '12,5', '2020'])
})

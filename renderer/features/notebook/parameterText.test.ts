import { expect, it } from 'vitest'
import { readParameter, showParameter } from './parameterText'

it('shows and reads days as dd-mm-jjjj and numbers with a decimal comma', () => {
  expect([
    showParameter('datum', '2020-08-31'),
    showParameter('getal', 12.5),
    showParameter('jaar', 2020),
  ]).toEqual(['31-08-2020', '12,5', '2020'])
  expect([
    readParameter('datum', '1-9-2019'),
    readParameter('getal', '-12,5'),
    readParameter('jaar', '2020'),
  ]).toEqual([
    { ok: true, value: '2019-09-01' },
    { ok: true, value: -12.5 },
    { ok: true, value: 2020 },
  ])
})

it('refuses what is no value and says which form is expected', () => {
  expect([
    readParameter('datum', '2020-08-31'),
    readParameter('datum', '31-02-2020'),
    readParameter('getal', '1.5'),
    readParameter('jaar', '20'),
  ]).toEqual([
    { ok: false, problem: 'Typ een datum als 31-08-2020.' },
    { ok: false, problem: '31-02-2020 bestaat niet.' },
    { ok: false, problem: 'Typ een getal als 12,5.' },
    { ok: false, problem: 'Typ een jaar als 2020.' },
  ])
})

import { expect, it } from 'vitest'
import { readParameter } from './readParameter'

const read = (soort: 'datum' | 'getal' | 'jaar' | 'keuze' | 'tekst', text: string) => {
  const outcome = readParameter({ soort, keuzes: ['Leek', 'Marum'] }, text)
  return outcome.ok ? outcome.value : outcome.problem
}

it('reads days, numbers, years, choices and text', () => {
  expect([
    read('datum', '1-9-2019'),
    read('datum', '2020-08-31'),
    read('getal', '-12,5'),
    read('getal', '0.25'),
    read('jaar', '2020'),
    read('keuze', 'Leek'),
    read('tekst', ' a '),
  ]).toEqual(['2019-09-01', '2020-08-31', -12.5, 0.25, 2020, 'Leek', ' a '])
})

it('refuses what is no value or could be two, and says which form is expected', () => {
  expect([
    read('datum', 'gisteren'),
    read('datum', '31-02-2020'),
    read('getal', '1.500'),
    read('getal', ''),
    read('jaar', '20'),
    read('keuze', 'Zuidhorn'),
  ]).toEqual([
    'Typ een datum als 31-08-2020.',
    '31-02-2020 bestaat niet.',
    'Typ een getal als 12,5.',
    'Typ een getal als 12,5.',
    'Typ een jaar als 2020.',
    'Kies uit: Leek, Marum.',
  ])
})

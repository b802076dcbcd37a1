import { expect, it } from 'vitest'
import type { ParameterKind } from './model'
import { readParameter } from './readParameter'

const read = (soort: ParameterKind, text: string) => {
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
    read('regio', 'Leek'),
    read('drempel', '10'),
    read('periode', '1-9-2019 t/m 31-08-2020'),
    read('periode', '2019-09-01/2020-08-31'),
  ]).toEqual([
    ...['2019-09-01', '2020-08-31', -12.5, 0.25, 2020, 'Leek', ' a ', 'Leek', 10],
    ...['2019-09-01/2020-08-31', '2019-09-01/2020-08-31'],
  ])
})

it('refuses what is no value or could be two, and says which form is expected', () => {
  expect([
    read('datum', 'gisteren'),
    read('datum', '31-02-2020'),
    read('getal', '1.500'),
    read('getal', ''),
    read('jaar', '20'),
    read('keuze', 'Zuidhorn'),
    read('regio', 'Zuidhorn'),
    read('drempel', '-1'),
    read('periode', '2020'),
    read('periode', '31-08-2020 t/m 01-09-2019'),
  ]).toEqual([
    'Typ een datum als 31-08-2020.',
    '31-02-2020 bestaat niet.',
    'Typ een getal als 12,5.',
    'Typ een getal als 12,5.',
    'Typ een jaar als 2020.',
    'Kies uit: Leek, Marum.',
    'Kies uit: Leek, Marum.',
    'Een drempel is niet kleiner dan 0.',
    'Typ twee dagen als 01-09-2019 t/m 31-08-2020.',
    'De laatste dag van een periode ligt niet voor de eerste.',
  ])
})

import { expect, it } from 'vitest'
import { keyCandidates } from './keyCandidates'
import { inspected, manifest } from './testing'

const candidates = (...lines: readonly string[]) => keyCandidates(inspected(`${lines.join('\r\n')}\r\n`))

it('proposes the traject of a registration first', () => {
  expect(
    candidates(
      'Gebied;Trajectnummer;ZRM-domein;Startscore;Eindscore;Startdatum',
      'Leek;T1;Financiën;2;3;01-09-2019',
      'Marum;T2;Financiën;2;3;02-09-2019',
    )[0],
  ).toEqual(['trajectnummer'])
})

it('proposes area and period of a table of figures, then all that isn’t measured', () => {
  const kolommen = { Regio: { rol: 'regio' }, Perioden: { rol: 'periode' }, Personen: { rol: 'waarde' } }
  const text = 'Regio;Perioden;Kenmerk;Personen\r\nGM1969;2019JJ00;man;12\r\nGM1969;2020JJ00;man;13\r\n'
  expect(keyCandidates(inspected(text, manifest({ kolommen }))).slice(0, 2)).toEqual([
    ['regio', 'perioden'],
    ['regio', 'perioden', 'kenmerk'],
  ])
})

it('proposes the smallest sets that can be unique, and no measured values', () => {
  const lines = ['De Hoek;groep 7;20', 'De Hoek;groep 8;21', 'De Brug;groep 7;22']
  expect(candidates('School;Groep;Leerlingen', ...lines)).toEqual([['school', 'groep']])
})

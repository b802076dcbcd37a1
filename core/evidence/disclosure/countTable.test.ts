import { expect, it } from 'vitest'
import { readCountTable } from './countTable'

const table = {
  rows: ['man', 'vrouw'],
  cols: ['ja', 'nee'],
  counts: [
    [12, 30],
    [18, 41],
  ],
  row_totals: [42, 59],
  col_totals: [30, 71],
  grand_total: 101,
}

const problemWith = (over: object) => {
  const read = readCountTable({ ...table, ...over })
  return read.ok ? null : read.problem
}

it('[E20] reads a table that adds up, whatever else the file says', () => {
  expect(readCountTable({ ...table, id: 'V01', title: 'Voorbeeld' })).toEqual({ ok: true, value: table })
})

it('[E20] says in one sentence what is wrong with a table, and where', () => {
  expect(
    [
      { counts: [[12, 30], [18]] },
      { counts: [[12, 30]] },
      { rows: undefined },
      { rows: 'man' },
      {
        counts: [
          [-1, 43],
          [18, 41],
        ],
      },
      {
        counts: [
          [12.5, 29.5],
          [18, 41],
        ],
      },
      {
        counts: [
          ['12', 30],
          [18, 41],
        ],
      },
      {
        counts: [
          [null, 30],
          [18, 41],
        ],
      },
      { row_totals: [42] },
      { row_totals: [43, 58] },
      { col_totals: [31, 70] },
      { grand_total: 100 },
      { cols: [], counts: [[], []] },
    ].map(problemWith),
  ).toEqual([
    'Rij “vrouw” heeft 1 aantallen; er zijn 2 kolommen.',
    'Er zijn 2 namen van rijen en 1 rijen met aantallen.',
    'In de tabel ontbreekt rows.',
    'rows: verwacht een rij van waarden, niet "man".',
    'counts[0][0]: verwacht geen getal onder 0, niet -1.',
    'counts[0][0]: verwacht een geheel getal, niet 12.5.',
    'counts[0][0]: verwacht een getal, niet "12".',
    'counts[0][0]: verwacht een getal, niet null.',
    'Er zijn 2 rijen en 1 rijtotalen.',
    'Rij “man” telt op tot 42, maar het rijtotaal is 43.',
    'Kolom “ja” telt op tot 30, maar het kolomtotaal is 31.',
    'De tabel telt op tot 101, maar het totaal is 100.',
    'cols: verwacht minstens één naam, niet 0.',
  ])
})

it('[E20] refuses what is no table', () => {
  expect([null, [], 'tabel', 3].map((input) => readCountTable(input).ok)).toEqual([
    false,
    false,
    false,
    false,
  ])
})

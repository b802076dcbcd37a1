import { expect, it } from 'vitest'
import { buildFigure } from '../figures/buildFigure'
import { figureInput, protectedInput, table } from '../figures/testing'
import { publishedCsv } from './publishedCsv'

it('writes what a Dutch spreadsheet reads, with • for hidden cells and the notes below', () => {
  expect(publishedCsv(buildFigure(protectedInput()))).toBe(
    [
      '\uFEFFdimensie;n',
      'Dagelijks functioneren;73',
      'Kwaliteit van leven;45',
      'Meedoen;•',
      'Zingeving;•',
      '',
      'Trajecten per dimensie',
      'Tekens: • is niet getoond',
      'Bron: Trajectregistratie, Welzijnsorganisatie (voorbeeld) (1 september 2019 tot en met 31 augustus 2020)',
      'Het gaat om trajecten en niet om personen.',
      '',
    ].join('\r\n'),
  )
})

it('keeps texts from running as formulas, and numbers as numbers', () => {
  const rows = [
    ['=1+1', -2.5],
    ['+31', 0],
    ['@som', 1],
    ['-', 2],
    ['a;"b"', 3],
  ] as const
  const input = figureInput({ table: table({ dimensie: 'text', n: 'number' }, ...rows), flags: [] })
  const lines = publishedCsv(buildFigure(input)).split('\r\n').slice(1, 6)
  expect(lines).toEqual(["'=1+1;-2,5", "'+31;0", "'@som;1", "'-;2", '"a;""b""";3'])
})

it('writes shares as the percentages that are published', () => {
  const input = figureInput({
    table: table(
      { gebied: 'text', k: 'number', n: 'number', pct: 'number' },
      ['Leek', 45, 110, 45 / 110],
      ['Marum', 0, 50, 0],
    ),
    keys: { titel: 'Jonger dan 25', soort: 'staaf', x: 'pct', y: 'gebied' },
    roles: [
      { rol: 'groep', kolom: 'gebied' },
      { rol: 'aandeel', kolom: 'pct', teller: 'k', noemer: 'n', eenheid: 'trajecten' },
    ],
    flags: [],
  })
  expect(publishedCsv(buildFigure(input)).split('\r\n').slice(1, 3)).toEqual([
    'Leek;45;110;41%',
    'Marum;0;50;0%',
  ])
})

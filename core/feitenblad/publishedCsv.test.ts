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

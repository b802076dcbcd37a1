import { expect, it } from 'vitest'
import { parseNotebook } from '../notebook/parseNotebook'
import { freshCell } from './retext'
import { textFlags } from './textFlags'

const notebook = (ontwerp: string) =>
  parseNotebook(
    [
      '---',
      'formaat: 1',
      'titel: Proef',
      '---',
      'De hulp leidt tot minder schulden.',
      '',
      '```sql naam=cijfers',
      '-- groep: gebied',
      'SELECT 1 AS gebied',
      '```',
      '',
      '```figuur naam=staven bron=cijfers',
      'titel: Minder schulden dankzij de coach',
      'ondertitel: Trajecten per gebied',
      'soort: staaf',
      'x: n',
      'y: gebied',
      ...(ontwerp === '' ? [] : [ontwerp]),
      '```',
      '',
    ].join('\n'),
  )

const flagged = (ontwerp = '') =>
  [...textFlags(notebook(ontwerp).cells.map(freshCell))].map(([cell, flags]) => [
    cell,
    flags.map(({ code, subject }) => `${code} ${subject}`),
  ])

it('[T2] judges texts, titles and subtitles of a notebook before anything has run', () => {
  expect(flagged()).toEqual([
    ['tekst-1', ['causale-taal tekst-1']],
    ['staven', ['causale-taal staven.titel']],
  ])
})

it('[T2] a design on a figure lifts it for that figure only', () => {
  expect(flagged('ontwerp: { soort: vergelijkingsgroep, verwijzing: Evaluatie 2020 }')).toEqual([
    ['tekst-1', ['causale-taal tekst-1']],
  ])
})

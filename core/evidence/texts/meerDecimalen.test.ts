import { expect, it } from 'vitest'
import type { ColumnRole } from '../../notebook/roles'
import { table } from '../testing'
import { judgeText } from './judgeText'
import { meerDecimalen } from './meerDecimalen'

const roles: readonly ColumnRole[] = [
  { rol: 'aandeel', kolom: 'pct', teller: 'terug', noemer: 'verstuurd', eenheid: 'netwerkpartners' },
]
const response = table({ terug: [100], verstuurd: [394], pct: [100 / 394] })

it('[T10] tells of a share with more decimals than its base carries, with the smallest base', () => {
  const many = table({ terug: [100, 900], verstuurd: [394, 2000], pct: [100 / 394, 0.45] })
  expect(meerDecimalen('stellingen', { table: many, roles, columns: ['pct'] }, 1)).toEqual([
    {
      code: 'meer-decimalen',
      severity: 'informeert',
      subject: 'stellingen',
      short: 'Meer decimalen dan de regel',
      message:
        'Percentages staan hier met 1 decimaal, om ze naast een gepubliceerd cijfer te kunnen leggen. Bij 394 netwerkpartners is dat nauwkeuriger dan het cijfer is.',
      evidence: { decimalen: 1, kleinste_noemer: 394 },
    },
  ])
})

it.each([
  ['no decimals', 394, 0.25, 0, 0],
  ['one from 1,000 on', 1000, 0.25, 1, 0],
  ['two never', 100_000, 0.25, 2, 1],
  ['nothing of what is not published', null, null, 1, 0],
])('[T10] allows %s', (_, verstuurd, pct, decimals, count) => {
  const shown = {
    table: table({ terug: [null], verstuurd: [verstuurd], pct: [pct] }),
    roles,
    columns: ['pct'],
  }
  expect(meerDecimalen('cel', shown, decimals)).toHaveLength(count)
})

it('[T10] reads the decimals of a share in a text, in a notebook and in a feitenblad', () => {
  const about = (text: string) =>
    judgeText(
      { subject: 'tekst-1', text },
      {
        sources: [{ naam: 'netwerk', aard: 'enquete' }],
        results: [{ cell: 'respons', table: response, roles }],
        ontwerp: null,
      },
    ).map(({ code, evidence }) => [code, evidence])
  const told = [['meer-decimalen', { decimalen: 1, kleinste_noemer: 394 }]]
  expect([
    about('Er antwoordde {{respons.pct | procent:1}}.'),
    about('Er antwoordde {{tevredenheid.respons.pct | procent:1}}.'),
    about('Er antwoordde {{respons.pct | procent}}.'),
  ]).toEqual([told, told, []])
})

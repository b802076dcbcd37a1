import { expect, it } from 'vitest'
import { compareDomain } from '../../zrm/compareDomain'
import { traject } from '../../zrm/testing'
import { richtingenTable } from './richtingenTable'

it('gives one row per vergelijking and richting, the unknown as a row of its own', () => {
  const trajecten = [
    traject({ startscore: 2, doelscore: 2, eindscore: 3 }),
    traject({ startscore: 2, doelscore: 3, eindscore: 2 }),
    traject({ startscore: 5, doelscore: 5 }),
    traject({ startscore: 1, doelscore: 2 }),
  ]
  const result = richtingenTable(compareDomain(trajecten, ['eind-start']).comparisons)
  const shared = {
    vergelijking: 'eind-start',
    vergelijking_label: 'Eindscore vergeleken met startscore',
    bekend: 2,
    totaal: 4,
    slechtst: null,
    best: null,
  }
  // Wilson of 1 of 2: centre 0.5, half 1.96·√(0.125 + 3.84/16)/(1 + 3.84/2) = 0.405 (by hand).
  const half = { aandeel: 0.5, laag: expect.closeTo(0.0945, 4), hoog: expect.closeTo(0.9055, 4) }
  expect(result.table.rows).toEqual([
    {
      ...shared,
      ...half,
      richting: 'hoger',
      label: 'eindscore hoger dan startscore',
      n: 1,
      slechtst: 0.25,
      best: 0.5,
    },
    { ...shared, ...half, richting: 'gelijk', label: 'eindscore gelijk aan startscore', n: 1 },
    {
      ...shared,
      richting: 'lager',
      label: 'eindscore lager dan startscore',
      n: 0,
      aandeel: 0,
      laag: 0,
      hoog: expect.closeTo(0.6576, 4),
    },
    {
      ...shared,
      richting: 'onbekend',
      label: 'eindscore of startscore (nog) niet bekend',
      n: 2,
      aandeel: null,
      laag: null,
      hoog: null,
    },
  ])
  expect(result.partition).toEqual(['vergelijking'])
})

it('names only columns that exist', () => {
  const { table, roles } = richtingenTable(compareDomain([], ['doel-start']).comparisons)
  const names = table.columns.map(({ name }) => name)
  expect(roles.map(({ kolom }) => kolom).filter((kolom) => !names.includes(kolom))).toEqual([])
  expect(table.rows.every((row) => Object.keys(row).join() === names.join())).toBe(true)
})

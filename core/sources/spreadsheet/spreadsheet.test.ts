import { describe, expect, it } from 'vitest'
import { describeLeftOut } from '../preview/leftOut'
import { load } from '../testing'
import type { ReadingSettings } from '../../workspace/werkmap'
import { workbook, type TestCell, type TestOptions } from './testing'

type Rows = readonly (readonly TestCell[])[]

const read = (rows: Rows, options: TestOptions = {}, reading: ReadingSettings = {}) =>
  load(workbook({ Blad1: rows }, options), 'x.xlsx', { reading })

const headersOf = ({ inspection }: ReturnType<typeof load>) =>
  inspection.columns.map(({ header, unit }) => [header, unit])

describe('the table on a sheet', () => {
  it('has headers of several rows, merged or not, joined and filled to the right', () => {
    const merged = read(
      [
        ['Aantallen naar geslacht'],
        [],
        ['Gebied', 'Man', null, 'Vrouw', null],
        [null, 2019, 2020, 2019, 2020],
        ['Leek', 1, 2, 3, 4],
        ['Marum', 5, 6, 7, 9],
      ],
      { merges: ['A1:E1', 'A3:A4', 'B3:C3', 'D3:E3'] },
    )
    const expected = ['Gebied', 'Man | 2019', 'Man | 2020', 'Vrouw | 2019', 'Vrouw | 2020']
    expect(headersOf(merged).map(([header]) => header)).toEqual(expected)
    expect(merged.rows).toHaveLength(2)
    const plain = read([
      ['Gebied', 'Man', null, 'Vrouw', null],
      [null, '2019', '2020', '2019', '2020'],
      ['Leek', 1, 2, 3, 4],
    ])
    expect(headersOf(plain).map(([header]) => header)).toEqual(expected)
  })

  it('takes the row of units to the columns', () => {
    const { inspection, rows } = read([
      ['Gebied', 'Inwoners', 'Bijstand'],
      [null, 'aantal', '%'],
      ['Leek', 19000, 2.5],
    ])
    expect(inspection.columns.map(({ header, unit }) => [header, unit])).toEqual([
      ['Gebied', null],
      ['Inwoners', 'aantal'],
      ['Bijstand', '%'],
    ])
    expect(rows).toEqual([{ gebied: 'Leek', inwoners: 19000, bijstand: 2.5 }])
  })

  it('keeps units in the header where they tell columns apart', () => {
    const { inspection } = read([
      ['Gebied', 'Man', null, 'Vrouw', null],
      [null, 'aantal', '%', 'aantal', '%'],
      ['Leek', 1, 2, 3, 4],
      ['Marum', 5, 6, 7, 8],
    ])
    expect(inspection.columns.map(({ header, label, unit }) => [header, label, unit])).toEqual([
      ['Gebied', 'Gebied', null],
      ['Man | aantal', 'Man', 'aantal'],
      ['Man | %', 'Man', '%'],
      ['Vrouw | aantal', 'Vrouw', 'aantal'],
      ['Vrouw | %', 'Vrouw', '%'],
    ])
  })

  it('begins under pairs of words that describe it, and ends above them', () => {
    const { inspection, rows } = read([
      ['Bron', 'voorbeeld'],
      ['Peildatum', '2024'],
      ['Gebied', 'n', 'm', 'o'],
      ['Leek', 1, 2, 3],
      ['Marum', 4, 5, 6],
      [],
      ['Bron:', 'voorbeeld'],
      ['Toelichting: verzonnen cijfers'],
    ])
    expect(rows).toEqual([
      { gebied: 'Leek', n: 1, m: 2, o: 3 },
      { gebied: 'Marum', n: 4, m: 5, o: 6 },
    ])
    expect(inspection.leftOut.map(describeLeftOut)).toEqual([
      'Rij 1 staat boven de tabel: Bron voorbeeld',
      'Rij 2 staat boven de tabel: Peildatum 2024',
      'Rij 7 staat onder de tabel: Bron: voorbeeld',
      'Rij 8 staat onder de tabel: Toelichting: verzonnen cijfers',
    ])
  })

  it('leaves title, metadata, footer, remarks beside it and a row of totals aside, and says so', () => {
    const { inspection, rows } = read([
      ['Uitkeringen per gebied'],
      ['Bron:', 'voorbeeld'],
      [],
      ['Gebied', 'Soort', 'Aantal', null, 'let op'],
      ['Leek', 'a', 3, null, 'voorlopig'],
      ['Marum', 'b', 4],
      ['Zuidhorn', 'c', 5],
      ['Grootegast', 'c', 6],
      ['Bedum', 'c', 6],
      ['Winsum', 'c', 6],
      ['Totaal', null, 30],
      [],
      ['* voorlopig cijfer'],
    ])
    expect(rows.map(({ gebied }) => gebied)).toEqual([
      'Leek',
      'Marum',
      'Zuidhorn',
      'Grootegast',
      'Bedum',
      'Winsum',
    ])
    expect(inspection.leftOut.map(describeLeftOut)).toEqual([
      'Rij 1 staat boven de tabel: Uitkeringen per gebied',
      'Rij 2 staat boven de tabel: Bron: voorbeeld',
      'Cel E4 staat naast de tabel: let op',
      'Cel E5 staat naast de tabel: voorlopig',
      'Rij 11 telt de rijen erboven op: Totaal 30',
      'Rij 13 staat onder de tabel: * voorlopig cijfer',
    ])
  })

  it('keeps a last row that is no sum of the others', () => {
    expect(
      read([
        ['g', 'n'],
        ['a', 3],
        ['b', 4],
        ['Totaal', 8],
      ]).rows,
    ).toHaveLength(3)
  })

  it('ends where another table begins', () => {
    const { inspection, rows } = read([
      ['Gebied', 'Aantal'],
      ['Leek', 3],
      ['Marum', 4],
      [],
      ['Tweede tabel'],
      ['Soort', 'Bedrag'],
      ['a', 12],
    ])
    expect(rows).toHaveLength(2)
    expect(inspection.leftOut.map(describeLeftOut)).toEqual(['Vanaf rij 5 staat nog een tabel, van 3 rijen.'])
  })

  it('fills the cells that are merged over several rows', () => {
    const { rows } = read(
      [
        ['g', 'j', 'n'],
        ['Leek', 2019, 1],
        [null, 2020, 2],
        ['Marum', 2019, 3],
      ],
      {
        merges: ['A2:A3'],
      },
    )
    expect(rows.map(({ g }) => g)).toEqual(['Leek', 'Leek', 'Marum'])
  })

  it('leaves out the header where it stands between the rows again', () => {
    const { rows, inspection } = read([
      ['Gebied', 'n', 'm'],
      ['Leek', 1, 2],
      ['Gebied', 'n', 'm'],
      ['Marum', 3, 4],
    ])
    expect(rows).toEqual([
      { gebied: 'Leek', n: 1, m: 2 },
      { gebied: 'Marum', n: 3, m: 4 },
    ])
    expect(inspection.notes).toEqual(['1 rij herhaalt de kop en is niet gelezen: rij 3.'])
  })

  it('says that a column is filled in the first row of each group only', () => {
    const grouped: Rows = [
      ['Gemeente', 'Wijk', 'n'],
      ['Leek', 'A', 1],
      [null, 'B', 2],
      ['Marum', 'C', 3],
      [null, 'D', 4],
    ]
    const { rows, inspection } = read(grouped)
    expect(rows.map(({ gemeente }) => gemeente)).toEqual(['Leek', null, 'Marum', null])
    expect(inspection.notes).toEqual([
      'Kolom “Gemeente” is alleen in de eerste rij van elke groep gevuld; de andere cellen zijn leeg gelezen. Met “aanvullen” bij de kolom krijgen ze de waarde erboven.',
    ])
    const columns = { Gemeente: { aanvullen: true } }
    expect(
      load(workbook({ Blad1: grouped }), 'x.xlsx', { columns }).rows.map(({ gemeente }) => gemeente),
    ).toEqual(['Leek', 'Leek', 'Marum', 'Marum'])
  })

  it('is read as the settings say', () => {
    const rows = [['los'], ['a', 'b'], [1, 2], [3, 4], ['eind', 5]]
    const settings = { overslaan_boven: 1, kopregels: 1, overslaan_onder: 1 }
    expect(read(rows, {}, settings).rows).toEqual([
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ])
  })
})

describe('the sheet that is read', () => {
  const small = [
    ['a', 'b'],
    [1, 2],
  ]
  const large = [
    ['c', 'd'],
    [1, 2],
    [3, 4],
  ]
  const sheets = {
    Toelichting: Array.from({ length: 20 }, (_, at) => [`regel ${at}`, 'een toelichting']),
    Klein: small,
    Groot: large,
    Geheim: [...large, [5, 6]],
  }

  it('is the one with the largest table, notes and hidden sheets last', () => {
    const { inspection } = load(workbook(sheets, { hidden: ['Geheim'] }), 'x.xlsx')
    expect(headersOf({ inspection } as ReturnType<typeof load>).map(([header]) => header)).toEqual(['c', 'd'])
    expect(inspection.leftOut.map(describeLeftOut)).toEqual([
      'Werkblad “Toelichting” is een ander werkblad.',
      'Werkblad “Klein” is een ander werkblad.',
      'Werkblad “Geheim” is een ander werkblad, dat in het bestand verborgen is.',
    ])
  })

  it('is the one that the settings name', () => {
    const reading = { blad: 'Klein' }
    expect(load(workbook(sheets), 'x.xlsx', { reading }).rows).toEqual([{ a: 1, b: 2 }])
    expect(() => load(workbook(sheets), 'x.xlsx', { reading: { blad: 'Weg' } })).toThrow(/missing-sheet/)
  })
})

import { describe, expect, it } from 'vitest'
import { cleanCopy } from '../cleanCopy'
import { describeLeftOut } from '../preview/leftOut'
import { load, utf8 } from '../testing'

const text = (...lines: readonly string[]) => utf8(`${lines.join('\r\n')}\r\n`)
const leftOut = (bytes: Uint8Array) => load(bytes, 'x.csv').inspection.leftOut.map(describeLeftOut)

describe('a second table in a text, behind an empty line', () => {
  const sameWidth = text(
    'Kern;2019',
    'Leek;1',
    'Marum;2',
    '',
    'Tabel 2',
    'Wijk;Huishoudens',
    'Noord;30',
    'Zuid;40',
  )
  const wider = text(
    'Kern;n',
    'Leek;1',
    'Marum;2',
    'Bedum;3',
    'Zuidhorn;4',
    '',
    'Jaar;BSN;m',
    '2019;123456782;5',
  )
  const padded = text(
    'Kern;n;',
    'Leek;1;',
    'Marum;2;',
    'Bedum;3;',
    ';;',
    'Soort;mm;pct',
    'a;5;1,5',
    'b;6;2,5',
  )

  it.each([
    [
      'of as many columns, under a title',
      sameWidth,
      [
        ['Leek', 1],
        ['Marum', 2],
      ],
      'Vanaf rij 5 staat nog een tabel, van 4 rijen.',
    ],
    [
      'of more columns',
      wider,
      [
        ['Leek', 1],
        ['Marum', 2],
        ['Bedum', 3],
        ['Zuidhorn', 4],
      ],
      'Vanaf rij 7 staat nog een tabel, van 2 rijen.',
    ],
  ])('%s, is told and not read', (_, bytes, rows, line) => {
    expect(load(bytes, 'x.csv').rows.map((row) => Object.values(row))).toEqual(rows)
    expect(leftOut(bytes)).toContain(line)
  })

  it('can be read instead', () => {
    const [undo] = load(sameWidth, 'x.csv').inspection.leftOut.flatMap((line) =>
      line.what === 'andere-tabel' ? [line.undo] : [],
    )
    expect(undo).toEqual({ overslaan_boven: 5 })
    expect(load(sameWidth, 'x.csv', { reading: undo ?? {} }).rows).toEqual([
      { wijk: 'Noord', huishoudens: 30 },
      { wijk: 'Zuid', huishoudens: 40 },
    ])
    expect(load(wider, 'x.csv', { reading: { overslaan_boven: 6 } }).rows).toEqual([
      { jaar: 2019, jaar_begin: '2019-01-01', m: 5 },
    ])
  })

  it('saved by a spreadsheet, with separators for the columns that are empty', () => {
    expect(load(padded, 'x.csv').rows.map(({ n }) => n)).toEqual([1, 2, 3])
  })

  it('is not in the copy that the werkmap keeps: nothing of it was screened', () => {
    const copy = cleanCopy(wider, 'x.csv', {})
    expect(copy.ok && copy.value.text).toBe(
      '\ufeff"Kern";"n"\r\n"Leek";"1"\r\n"Marum";"2"\r\n"Bedum";"3"\r\n"Zuidhorn";"4"\r\n',
    )
  })
})

describe('lines behind an empty one are no second table', () => {
  it.each([
    ['rows', text('Kern;n', 'Leek;1', '', 'Marum;2', 'Bedum;3'), 3],
    [
      'rows of a region whose number is missing',
      text('Kern;n', 'Leek;1', '', 'Marum;x', 'Bedum;3', 'Leens;4'),
      4,
    ],
    ['a footer', text('Kern;n;m', 'Leek;1;2', '', 'Bron: CBS;bewerkt', 'Noot: voorlopig;2019'), 1],
    ['the header on another page', text('Kern;n', 'Leek;1', '', 'Kern;n', 'Marum;2', 'Bedum;3'), 3],
  ])('%s', (_, bytes, rows) => {
    const table = load(bytes, 'x.csv')
    expect(table.rows).toHaveLength(rows)
    expect(table.inspection.leftOut.filter(({ what }) => what === 'andere-tabel')).toEqual([])
  })
})

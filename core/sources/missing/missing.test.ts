import { describe, expect, it } from 'vitest'
import type { ColumnSettings } from '../../workspace/werkmap'
import { inspect } from '../inspect'
import { load, utf8 } from '../testing'

const columnOf = (header: string, values: readonly (string | number)[]) =>
  `${header};naast\n${values.map((value) => `${value};a\n`).join('')}`

const proposed = (text: string) => {
  const inspected = inspect(utf8(text), 'x.csv')
  if (!inspected.ok) throw new Error(inspected.problem.kind)
  return inspected.value.columns.map(({ proposedMissing }) => proposedMissing)
}

const codesIn = (values: readonly (string | number)[]) =>
  proposed(columnOf('waarde', values))[0]?.map(({ code }) => code)

describe('codes that may stand for a missing value', () => {
  it.each([
    ['nines far outside a scale', [1, 2, 3, 4, 5, 99], ['99']],
    ['9 after a scale to 4', [1, 2, 3, 4, 9, 9], ['9']],
    ['codes of CBS among amounts', [1200, 250000, 31000, -99995, -99997], ['-99995', '-99997']],
    ['-1 where counting starts at 1', [1, 2, 3, -1], ['-1']],
    ['999.9 among small fractions', ['1.5', '2.5', '3.5', '999.9'], ['999.9']],
    ['words among numbers', [...Array(13).keys(), 'storing', 'storing', 'defect'], ['storing', 'defect']],
    ['words that say so', ['ja', 'nee', 'geen antwoord', 'n.v.t.'], ['geen antwoord', 'n.v.t.']],
  ])('proposes %s', (_what, values, codes) => expect(codesIn(values)).toEqual(codes))

  it.each([
    ['99 among ages', [15, 42, 63, 97, 98, 99]],
    ['a change of -1', [-1, 0, 1, 2]],
    ['99999 among amounts', [1200, 99999, 250000]],
    ['the last of a scale to 9', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
    ['a column of one value', [99, 99, 99]],
    ['answers in words', ['ja', 'nee', 'soms']],
    ['many texts among numbers', [1, 2, 3, 4, 5, 6, 'a', 'b', 'c', 'd', 'e', 'f']],
  ])('leaves %s alone', (_what, values) => expect(codesIn(values)).toEqual([]))

  it('says how often and on what ground, and assumes nothing', () => {
    const text = columnOf('score', [1, 2, 3, 4, 5, 99, 99])
    expect(proposed(text)[0]).toEqual([
      {
        code: '99',
        count: 2,
        reason: 'code 99',
        ground: 'Ligt ver buiten de andere waarden (1 t/m 5).',
        likely: true,
      },
    ])
    expect(load(utf8(text)).rows.at(-1)).toEqual({ score: 99, naast: 'a' })
  })

  it('takes a code that hides near the others seriously when three columns have it', () => {
    const rows = [
      ...[1, 2, 3, 4, 5, 6, 7].map((n) => [n, n, n]),
      ...Array.from({ length: 3 }, () => [9, 9, 9]),
    ]
    const text = `a;b;c\n${rows.map((row) => row.join(';')).join('\n')}\n`
    expect(proposed(text).map((codes) => codes.map(({ code, ground }) => [code, ground]))).toEqual(
      Array.from({ length: 3 }, () => [
        ['9', 'Staat los van de andere waarden (1 t/m 7). Staat in 3 kolommen.'],
      ]),
    )
  })

  it('proposes nothing of a column that is left out', () => {
    const text = 'bsn;score\n900000012;1\n900000024;2\n999999999;99\n'
    expect(proposed(text).map((codes) => codes.map(({ code }) => code))).toEqual([[], ['99']])
  })
})

describe('values that the settings call missing', () => {
  const read = (text: string, settings: ColumnSettings) =>
    load(utf8(text), 'x.csv', { columns: { waarde: settings } })

  it('become NULL with their reason', () => {
    const { rows, inspection } = read(columnOf('waarde', [1, 2, 99]), { ontbrekend: { 99: 'geen antwoord' } })
    expect(rows).toEqual([
      { waarde: 1, waarde_reden: null, naast: 'a' },
      { waarde: 2, waarde_reden: null, naast: 'a' },
      { waarde: null, waarde_reden: 'geen antwoord', naast: 'a' },
    ])
    expect(inspection.columns[0]).toMatchObject({
      nulls: 1,
      missing: { 'geen antwoord': 1 },
      proposedMissing: [],
    })
    expect(inspection.columns[0]?.profile).toMatchObject({ min: 1, max: 2, distinct: 2 })
  })

  it('no longer keep a column of numbers from being one', () => {
    const { rows } = read(columnOf('waarde', ['1,5', 'storing', '-']), {
      ontbrekend: { storing: 'meter stuk' },
    })
    expect(rows.map(({ waarde, waarde_reden }) => [waarde, waarde_reden])).toEqual([
      [1.5, null],
      [null, 'meter stuk'],
      [null, '- (nihil)'],
    ])
  })

  it('are found however the number is written', () => {
    const { rows } = read(columnOf('waarde', ['1.200,5', '-99.995', '-99995,0']), {
      ontbrekend: { '-99995': 'niet gemeten' },
    })
    expect(rows.map(({ waarde, waarde_reden }) => [waarde, waarde_reden])).toEqual([
      [1200.5, null],
      [null, 'niet gemeten'],
      [null, 'niet gemeten'],
    ])
  })

  it('may give a sign of CBS another reason', () => {
    const { rows } = read(columnOf('waarde', [1, '-']), { ontbrekend: { '-': 'niet van toepassing' } })
    expect(rows[1]).toMatchObject({ waarde: null, waarde_reden: 'niet van toepassing' })
  })
})

import { describe, expect, it } from 'vitest'
import type { ColumnSettings } from '../../workspace/werkmap'
import { describeImportProblem } from '../describeImportProblem'
import { inspect } from '../inspect'
import { load, utf8 } from '../testing'

/** Rows with values that repeat, below rows that make every column too varied to hold its texts. */
const varied = Array.from({ length: 20_001 }, (_, at) => `a${at};${at},5;x`)
const repeated = ['b;1,5;', 'b;.;x', 'b;-3;x', 'c;1,50;x']

describe('a column of many different texts', () => {
  it('is profiled and loaded as one of few', () => {
    const { inspection, rows } = load(utf8(['t;n;k', ...varied, ...repeated].join('\n')))
    const [text, number, sign] = inspection.columns
    expect([text?.profile?.distinct, text?.profile?.top[0]]).toEqual([20_003, { value: 'b', count: 3 }])
    expect([number?.type, number?.missing, number?.profile?.top.slice(0, 2)]).toEqual([
      'number',
      { '. (onbekend of geheim)': 1 },
      [
        { value: '1.5', count: 3 },
        { value: '-3', count: 1 },
      ],
    ])
    expect([number?.profile?.min, number?.profile?.median, number?.profile?.max]).toEqual([
      -3, 9999, 20_000.5,
    ])
    expect([sign?.profile?.top, sign?.missing]).toEqual([[{ value: 'x', count: 20_004 }], { leeg: 1 }])
    expect(rows.slice(-4).map(({ t, n, n_reden, k }) => [t, n, n_reden, k])).toEqual([
      ['b', 1.5, null, null],
      ['b', null, '. (onbekend of geheim)', 'x'],
      ['b', -3, null, 'x'],
      ['c', 1.5, null, 'x'],
    ])
  })

  it('names the first row with a wrong value, whichever columns repeat', () => {
    const bytes = utf8(['t;n;k', ...varied, 'b;1;ja', 'b;q;nee', 'b;1;z'].join('\n'))
    const problem = (columns: Readonly<Record<string, ColumnSettings>>) => {
      const outcome = inspect(bytes, 'x.csv', { columns, reading: { decimaal: ',' } })
      return outcome.ok ? '' : describeImportProblem(outcome.problem)
    }
    expect(problem({ n: { type: 'number' }, k: { type: 'date' } })).toContain('“k”')
    expect(problem({ n: { type: 'number' } })).toContain('20004')
  })
})

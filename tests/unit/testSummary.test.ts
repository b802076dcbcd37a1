import { describe, expect, it } from 'vitest'
import { summarise } from '../../scripts/testSummary.mjs'

const test = (fullName: string, state: string, note?: string) => ({
  fullName,
  module: { relativeModuleId: 'core/a.test.ts' },
  result: () => ({ state, note }),
})

const module = (tests: readonly ReturnType<typeof test>[], errors: readonly unknown[] = []) => ({
  errors: () => errors,
  children: { allTests: () => tests, allSuites: () => [] },
})

describe('the summary of a test run', () => {
  it('counts, and names every skip with its reason', () => {
    const run = module([
      test('a', 'passed'),
      test('b (needs ../shared) > c', 'skipped'),
      test('d', 'skipped', 'no Electron here'),
    ])
    expect(summarise([run], [])).toEqual({
      ok: true,
      lines: [
        'skipped: core/a.test.ts > b (needs ../shared) > c: needs ../shared',
        'skipped: core/a.test.ts > d: no Electron here',
        '1 passed, 0 failed, 2 skipped',
      ],
    })
  })

  it('fails on a skip without a reason', () => {
    expect(summarise([module([test('a', 'passed'), test('b', 'skipped')])], [])).toEqual({
      ok: false,
      lines: [
        'skipped: core/a.test.ts > b: NO REASON GIVEN, which fails the run',
        '1 passed, 0 failed, 1 skipped',
      ],
    })
  })

  it('fails on a failing test, a file that does not load, an error outside tests, and on nothing at all', () => {
    const outcomes = [
      summarise([module([test('a', 'passed'), test('b', 'failed')])], []),
      summarise([module([], ['no such import'])], []),
      summarise([module([test('a', 'passed')])], ['late rejection']),
      summarise([], []),
    ]
    expect(outcomes.map(({ ok, lines }) => [ok, lines.at(-1)])).toEqual([
      [false, '1 passed, 1 failed, 0 skipped'],
      [false, '0 passed, 1 failed, 0 skipped'],
      [false, '1 passed, 0 failed, 0 skipped'],
      [false, '0 passed, 0 failed, 0 skipped'],
    ])
  })
})

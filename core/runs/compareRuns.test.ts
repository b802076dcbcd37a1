import { describe, expect, it } from 'vitest'
import type { Weergave } from '../evidence/flags'
import type { RowChanges } from './comparison'
import { compareRuns } from './compareRuns'
import { describeComparison } from './describe'
import type { RunRecord } from './record'
import { cell, record, source, table } from './testing'

const compare = (
  old: Partial<RunRecord>,
  now: Partial<RunRecord>,
  weergave: Weergave = 'intern',
  rows: RowChanges | null = null,
) => compareRuns(record(old), record(now), () => rows, weergave)

const counts = (...rows: readonly (readonly [string, number])[]) =>
  cell({ tabel: table(['domein groep', 'n aantal'], rows) })

const fromOther = { bronnen: [source({ sha256: 'b'.repeat(64), rijen: 720 })] }
const bySource = [{ soort: 'bron', naam: 'trajecten' }]

describe('numbers', () => {
  it('are compared by their group, not by their row', () => {
    const { verschillen } = compare(
      { cellen: [counts(['Financiën', 273], ['Justitie', 12])] },
      { ...fromOther, cellen: [counts(['Wonen', 40], ['Justitie', 12], ['Financiën', 275])] },
    )
    expect(verschillen).toEqual([
      {
        soort: 'rij-erbij',
        cel: 'per_domein',
        groep: { domein: 'Wonen' },
        waarden: { n: 40 },
        beschermd: [],
        oorzaken: bySource,
      },
      {
        soort: 'getal',
        cel: 'per_domein',
        groep: { domein: 'Financiën' },
        kolom: 'n',
        oud: 273,
        nieuw: 275,
        verschil: 2,
        beschermd: { oud: false, nieuw: false },
        oorzaken: bySource,
      },
    ])
  })

  it('are equal only when they are the same double', () => {
    const one = (n: number) => ({ cellen: [cell({ tabel: table(['som bedrag'], [[n]]) })] })
    expect(compare(one(0.3), one(0.3)).verschillen).toEqual([])
    expect(compare(one(0.1 + 0.2), one(0.3)).verschillen.length).toBe(1)
  })

  it('of a result of one row need no group, whatever words stand beside them', () => {
    const one = (n: number, most: string) => ({
      cellen: [cell({ tabel: table(['meeste', 'n aantal'], [[most, n]]) })],
    })
    expect(compare(one(3, 'Leek'), one(4, 'Marum')).verschillen).toMatchObject([
      { soort: 'waarde', groep: {}, kolom: 'meeste', oud: 'Leek', nieuw: 'Marum', verschil: null },
      { soort: 'getal', groep: {}, kolom: 'n', oud: 3, nieuw: 4, verschil: 1 },
    ])
  })

  it('of rows that nothing tells apart are compared by their order', () => {
    const two = (a: number, b: number) => ({ cellen: [cell({ tabel: table(['n aantal'], [[a], [b]]) })] })
    expect(compare(two(1, 2), two(1, 3)).verschillen).toMatchObject([
      { groep: { '#': 2 }, kolom: 'n', oud: 2, nieuw: 3 },
    ])
  })

  it('a column of numbers without a role tells rows apart where words do not', () => {
    const years = (...rows: readonly (readonly [number, number])[]) => ({
      cellen: [cell({ tabel: table(['jaar', 'pct aandeel'], rows) })],
    })
    expect(compare(years([2018, 5], [2019, 6]), years([2019, 7], [2020, 5])).verschillen).toMatchObject([
      { soort: 'getal', groep: { jaar: 2019 }, oud: 6, nieuw: 7 },
      { soort: 'rij-erbij', groep: { jaar: 2020 } },
      { soort: 'rij-weg', groep: { jaar: 2018 } },
    ])
  })

  it('of records of persons are told as a number of rows', () => {
    const records = (rijen: number) => ({
      cellen: [cell({ tabel: null, resultaat: { rijen, ingehouden: true, tabel: null } })],
    })
    expect(compare(records(10), records(12)).verschillen).toMatchObject([
      { soort: 'aantal-rijen', oud: 10, nieuw: 12, verschil: 2 },
    ])
    expect(compare(records(10), records(12), 'publicatie').verschillen).toEqual([])
  })
})

describe('causes', () => {
  const som = (over = {}) =>
    cell({
      naam: 'som',
      tekst: 'SELECT sum(n) AS n FROM per_domein',
      tabel: table(['n aantal'], [[273]]),
      leest: { cellen: ['per_domein'], bronnen: ['trajecten'], parameters: ['van'] },
      ...over,
    })

  it('are only the changes that the cell rests on', () => {
    const now = {
      bronnen: [source(), source({ naam: 'inkomens', sha256: 'c'.repeat(64) })],
      parameters: { van: 2019, tot: 2021 },
      cellen: [
        cell({ tekst: 'SELECT 2' }),
        som({ tabel: table(['n aantal'], [[280]]) }),
        cell({ naam: 'los', tekst: 'b' }),
      ],
    }
    const old = {
      bronnen: [source(), source({ naam: 'inkomens' })],
      parameters: { van: 2018, tot: 2020 },
      cellen: [cell(), som(), cell({ naam: 'los', tekst: 'a' })],
    }
    const { verschillen, wijzigingen } = compare(old, now)
    expect(wijzigingen.map((one) => ('naam' in one ? one.naam : one.soort))).toEqual([
      'inkomens',
      'per_domein',
      'los',
      'van',
      'tot',
    ])
    expect(verschillen).toMatchObject([
      {
        cel: 'som',
        oorzaken: [
          { soort: 'cel', naam: 'per_domein' },
          { soort: 'parameter', naam: 'van' },
        ],
      },
    ])
  })

  it('of a changed cell hold what was changed in it, line by line', () => {
    const { wijzigingen } = compare(
      { cellen: [cell({ tekst: 'SELECT n\nFROM trajecten\nWHERE a' })] },
      { cellen: [cell({ tekst: 'SELECT n\nFROM trajecten\nWHERE b' })] },
    )
    expect(wijzigingen).toEqual([
      {
        soort: 'cel',
        naam: 'per_domein',
        wijziging: 'gewijzigd',
        van: null,
        regels: [
          { soort: 'gelijk', tekst: 'SELECT n' },
          { soort: 'gelijk', tekst: 'FROM trajecten' },
          { soort: 'weg', tekst: 'WHERE a' },
          { soort: 'erbij', tekst: 'WHERE b' },
        ],
      },
    ])
  })

  it('a renamed cell is still the same one', () => {
    const { verschillen, wijzigingen } = compare(
      { cellen: [cell()] },
      { cellen: [cell({ naam: 'domeinen' })] },
    )
    expect({ verschillen, wijzigingen }).toMatchObject({
      verschillen: [],
      wijzigingen: [{ naam: 'domeinen', wijziging: 'hernoemd', van: 'per_domein' }],
    })
  })

  it('settings of the werkmap change caveats, not numbers', () => {
    const flag = {
      code: 'kleine-groep',
      ernst: 'waarschuwt' as const,
      onderwerp: 'per_domein',
      tekst: 'Klein.',
    }
    const { verschillen } = compare(
      { cellen: [counts(['Financiën', 1])] },
      {
        instellingen: { kleinste_cel: 20 },
        cellen: [{ ...counts(['Financiën', 2]), voorbehouden: [flag] }],
      },
    )
    expect(verschillen.map(({ soort, oorzaken }) => [soort, oorzaken])).toEqual([
      ['getal', []],
      ['voorbehoud-erbij', [{ soort: 'werkmap' }]],
    ])
  })
})

describe('in Publicatie', () => {
  const hidden = (n: number, m: number) => ({
    cellen: [
      cell({
        tabel: table(
          ['domein groep', 'n aantal'],
          [
            ['Financiën', m],
            ['Justitie', n],
          ],
          [[1, 1]],
        ),
      }),
    ],
  })

  it('a difference between two protected values is not told', () => {
    expect(compare(hidden(4, 273), { ...fromOther, ...hidden(6, 273) }, 'publicatie').verschillen).toEqual([])
    expect(compare(hidden(4, 273), { ...fromOther, ...hidden(6, 273) }).verschillen.length).toBe(1)
  })

  it('a value that was protected and no longer is has no old value and no difference', () => {
    const shown = { cellen: [counts(['Financiën', 273], ['Justitie', 12])] }
    expect(compare(hidden(4, 273), shown, 'publicatie').verschillen).toMatchObject([
      {
        groep: { domein: 'Justitie' },
        oud: null,
        nieuw: 12,
        verschil: null,
        beschermd: { oud: true, nieuw: false },
      },
    ])
  })

  it('nothing is told of a result that is withheld, but that it is', () => {
    const withheld = (n: number) => {
      const one = counts(['Financiën', n])
      return {
        cellen: [{ ...one, resultaat: { rijen: 1, ingehouden: true, tabel: one.resultaat?.tabel ?? null } }],
      }
    }
    expect(compare(withheld(1), withheld(2), 'publicatie').verschillen).toEqual([])
    expect(
      compare({ cellen: [counts(['Financiën', 30])] }, withheld(2), 'publicatie').verschillen,
    ).toMatchObject([{ soort: 'ingehouden', cel: 'per_domein' }])
  })

  it('how many rows of persons came and went is not told', () => {
    const rows = { erbij: 2, weg: 0, gewijzigd: 1 }
    const change = (weergave: Weergave) => compare({}, fromOther, weergave, rows).wijzigingen[0]
    expect(change('intern')).toMatchObject({ oud: { rijen: 718 }, nieuw: { rijen: 720 }, rijen: rows })
    expect(change('publicatie')).toMatchObject({ oud: { rijen: null }, nieuw: { rijen: null }, rijen: null })
  })

  it('what has protected values comes last, by group', () => {
    const of = (...rows: readonly (readonly [string, number])[]) =>
      cell({
        tabel: table(['domein groep', 'n aantal'], rows, [
          [0, 1],
          [1, 1],
        ]),
      })
    const { verschillen } = compare(
      { cellen: [counts(['Wonen', 20])] },
      { cellen: [of(['Taal', 4], ['Geld', 3], ['Wonen', 30])] },
      'publicatie',
    )
    expect(verschillen.map((one) => ('groep' in one ? one.groep['domein'] : null))).toEqual([
      'Wonen',
      'Geld',
      'Taal',
    ])
  })
})

it('says it in one line', () => {
  const changed = compare(
    { cellen: [counts(['Financiën', 273], ['Justitie', 12])] },
    { ...fromOther, cellen: [counts(['Financiën', 275], ['Wonen', 3], ['Justitie', 13])] },
    'intern',
    { erbij: 2, weg: 0, gewijzigd: 0 },
  )
  expect(describeComparison(changed)).toBe(
    '2 getallen veranderd en 1 groep erbij door trajecten (2 rijen erbij)',
  )
  expect(describeComparison(compare({}, {}))).toBe('Niets veranderd')
  expect(describeComparison(compare({}, fromOther))).toBe('Geen getal veranderd, wel trajecten')
})

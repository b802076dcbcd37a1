import { describe, expect, it } from 'vitest'
import { keepProposals, groupCodes } from './codeGroups'
import { withCode, withCodes, withColumn, withKind } from './decisions'
import { firstDraft, withReading } from './propose'

const draft = firstDraft(new File(['a;b\n1;2\n'], 'x.csv'))

describe('what the user decides', () => {
  it('is kept by column, and leaves nothing behind when it is taken back', () => {
    const named = withColumn(draft, 'a', { als: 'eerste', type: 'text' })
    expect(named.columns).toEqual({ a: { als: 'eerste', type: 'text' } })
    expect(withColumn(named, 'a', { als: undefined, type: undefined }).columns).toEqual({})
  })

  it('calls a value missing in several columns at once, and a value again', () => {
    const coded = withCodes(draft, ['a', 'b'], '99', 'code 99')
    expect(coded.columns).toEqual({
      a: { ontbrekend: { 99: 'code 99' } },
      b: { ontbrekend: { 99: 'code 99' } },
    })
    expect(withCode(coded, 'a', '99', null).columns).toEqual({ b: { ontbrekend: { 99: 'code 99' } } })
  })

  it('lets roles and nature go with the kind that they were chosen for', () => {
    const chosen = { ...withColumn(draft, 'a', { rol: 'traject', als: 'x' }), aard: 'registratie' as const }
    const changed = withKind(chosen, 'panel')
    expect([changed.soort, changed.aard, changed.columns]).toEqual(['panel', undefined, { a: { als: 'x' } }])
  })

  it('keeps columns when the file is read otherwise, and lets lines go with their sheet', () => {
    const decided = withReading(withColumn(draft, 'a', { als: 'x' }), { overslaan_onder: 1 })
    expect(decided.columns).toEqual({ a: { als: 'x' } })
    const moved = withReading(decided, { kopregels: 2 })
    expect([moved.reading, moved.columns]).toEqual([
      { overslaan_onder: 1, kopregels: 2 },
      { a: { als: 'x' } },
    ])
    expect(withReading(moved, { blad: 'B' }).reading).toEqual({ blad: 'B' })
  })
})

describe('proposed codes', () => {
  const proposal = { code: '99', count: 2, reason: 'code 99', ground: 'Ver weg.', likely: true }
  const inspection = (columns: readonly object[]) =>
    ({ columns }) as unknown as Parameters<typeof keepProposals>[1]

  it('stay listed when they are accepted, and go with their column', () => {
    const before = keepProposals([], inspection([{ header: 'a', proposedMissing: [proposal] }]))
    expect(keepProposals(before, inspection([{ header: 'a', proposedMissing: [] }]))).toEqual([
      { ...proposal, header: 'a' },
    ])
    expect(keepProposals(before, inspection([{ header: 'b', proposedMissing: [] }]))).toEqual([])
  })

  it('are put together over columns, likely ones first', () => {
    const proposals = [
      { ...proposal, header: 'a', code: 'onbekend', reason: 'onbekend', likely: false },
      { ...proposal, header: 'a' },
      { ...proposal, header: 'b', count: 5 },
    ]
    expect(
      groupCodes(proposals).map(({ code, places }) => [code, places.map(({ header }) => header)]),
    ).toEqual([
      ['99', ['a', 'b']],
      ['onbekend', ['a']],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import type { ColumnOrigin } from '../engine/columnOrigins'
import { assess } from './assess'
import { bron, context, subject, table } from './testing'

const activiteiten = bron({ naam: 'activiteiten', soort: 'registratie-collectief' })
const plain: ColumnOrigin = {
  computed: false,
  grouped: false,
  count: false,
  scaled: false,
  single: false,
  freeText: false,
  reach: null,
}
const registered = { reach: 'registered' } as const
const origins = (made: Readonly<Record<string, Partial<ColumnOrigin>>>) =>
  new Map(Object.entries(made).map(([name, origin]) => [name, { ...plain, ...origin }]))

const listed = subject({
  sources: [activiteiten],
  columnsRead: ['activiteit', 'bereik', 'eenheid'],
  origins: origins({ activiteit: {}, bereik: registered, eenheid: {} }),
  roles: [
    { rol: 'groep', kolom: 'activiteit' },
    { rol: 'bereik', kolom: 'bereik', eenheden: 'eenheid' },
  ],
  table: table({
    activiteit: ['Belastingspreekuren', 'Kookboek', 'Inloop', 'Maatje', 'Nieuw', 'Vaag', 'Geen'],
    bereik: ['108', 'minimaal 1500', 'onbekend', '4', '0 tot 3', 'veel', '0'],
    eenheid: ['inwoners', 'gezinnen', 'inwoners', 'inwoners', 'inwoners', 'inwoners', 'inwoners'],
  }),
})

describe('[E41] the bereik of activities', () => {
  it('is published for each activity in its unit, but of one to four people or of what cannot be read', () => {
    const { protection } = assess(listed, context())
    expect(protection.withheld).toBe(null)
    expect(protection.table.rows.map(({ bereik }) => bereik)).toEqual([
      '108',
      'minimaal 1500',
      'onbekend',
      null,
      null,
      null,
      '0',
    ])
    expect(protection.hidden.map(({ row }) => row)).toEqual([3, 4, 5])
  })

  it('is hidden from the number on that the werkmap asks', () => {
    const { protection } = assess(listed, context({ kleinste_bereik: 200 }))
    expect(protection.table.rows.map(({ bereik }) => bereik)).toEqual([
      null,
      'minimaal 1500',
      'onbekend',
      null,
      null,
      null,
      '0',
    ])
  })

  it.each(['aantal', 'bereik'] as const)('is never made into another number, under the role %s', (rol) => {
    const role =
      rol === 'aantal'
        ? { rol, kolom: 'totaal', eenheid: 'deelnames' }
        : { rol, kolom: 'totaal', eenheden: 'eenheid' }
    const added = subject({
      ...listed,
      origins: origins({ eenheid: {}, totaal: { computed: true, count: true, reach: 'made' } }),
      roles: [{ rol: 'groep', kolom: 'eenheid' }, role],
      table: table({ eenheid: ['inwoners', 'gezinnen'], totaal: [112, 1500] }),
    })
    const { flags, protection } = assess(added, context())
    expect(protection.withheld).toMatch(/alleen getoond zoals het is geregistreerd/)
    expect(
      flags.filter(({ severity }) => severity === 'blokkeert').map(({ code, subject: on }) => [code, on]),
    ).toEqual([['noemer-onbekend', 'cel.totaal']])
  })

  it.each([
    ['put into a name', { activiteit: { reach: 'made' }, bereik: registered, eenheid: {} }],
    ['under another name, without its role', { activiteit: registered, bereik: registered, eenheid: {} }],
    ['where no query names the column', { bereik: registered, eenheid: {} }],
  ] as const)('is not shown beside itself: %s', (_, made) => {
    const beside = subject({ ...listed, origins: origins(made) })
    expect(assess(beside, context()).protection.table.rows).toEqual([])
  })

  it('a column that is not the bereik of its registration makes no list of activities', () => {
    const other = subject({ ...listed, origins: origins({ activiteit: {}, bereik: {}, eenheid: {} }) })
    expect(assess(other, context()).protection.withheld).toMatch(/afzonderlijke personen/)
  })

  it('leaves the number of activities alone, which is a count of its own', () => {
    const counted = subject({
      ...listed,
      origins: origins({ eenheid: {}, n: { computed: true, grouped: true, count: true } }),
      roles: [
        { rol: 'groep', kolom: 'eenheid' },
        { rol: 'aantal', kolom: 'n', eenheid: 'activiteiten' },
      ],
      table: table({ eenheid: ['inwoners', 'gezinnen'], n: [60, 40] }),
    })
    expect(assess(counted, context()).protection.withheld).toBe(null)
  })

  it('beside the records of people its list is a list of records', () => {
    const people = [bron(), bron({ naam: 'panel', soort: 'panel', aard: 'steekproef' })]
    const withheld = people.map(
      (one) => assess(subject({ ...listed, sources: [activiteiten, one] }), context()).protection.withheld,
    )
    for (const reason of withheld) expect(reason).toMatch(/afzonderlijke personen/)
  })
})

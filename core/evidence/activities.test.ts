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
}
const origins = (made: Readonly<Record<string, Partial<ColumnOrigin>>>) =>
  new Map(Object.entries(made).map(([name, origin]) => [name, { ...plain, ...origin }]))

const listed = subject({
  sources: [activiteiten],
  columnsRead: ['activiteit', 'bereik', 'eenheid'],
  origins: origins({ activiteit: {}, bereik: {}, eenheid: {} }),
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

  it.each(['sum', 'max'])('is never made into one number: %s', () => {
    const added = subject({
      ...listed,
      origins: origins({ eenheid: {}, totaal: { computed: true, grouped: true } }),
      roles: [
        { rol: 'groep', kolom: 'eenheid' },
        { rol: 'aantal', kolom: 'totaal', eenheid: 'deelnames' },
      ],
      table: table({ eenheid: ['inwoners', 'gezinnen'], totaal: [112, 1500] }),
    })
    const { flags, protection } = assess(added, context())
    expect(protection.withheld).toMatch(/bereik van activiteiten wordt niet opgeteld/)
    expect(
      flags.filter(({ severity }) => severity === 'blokkeert').map(({ code, subject: on }) => [code, on]),
    ).toEqual([['noemer-onbekend', 'cel.totaal']])
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
    const both = subject({ ...listed, sources: [activiteiten, bron()] })
    expect(assess(both, context()).protection.withheld).toMatch(/afzonderlijke personen/)
  })
})

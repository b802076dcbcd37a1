import { describe, expect, it } from 'vitest'
import { load, utf8 } from '../testing'
import { isoDay, isoMoment, yearsBetween } from './dates'
import { periodBegin, periodLabel } from './periods'

describe('days', () => {
  it.each([
    ['31-08-2020', '2020-08-31'],
    ['1-9-2019', '2019-09-01'],
    ['2020-02-29', '2020-02-29'],
    ['29-02-2019', null],
    ['29-02-1900', null],
    ['29-02-2000', '2000-02-29'],
    ['31-04-2020', null],
    ['00-01-2020', null],
    ['01-13-2020', null],
    ['31/08/2020', '2020-08-31'],
    ['31.8.2020', '2020-08-31'],
    ['2020/08/31', '2020-08-31'],
    ['20200831', '2020-08-31'],
    ['31 aug 2020', '2020-08-31'],
    ['1 maart 2020', '2020-03-01'],
    ['1-mrt-2020', '2020-03-01'],
    ['31 aug. 2020', '2020-08-31'],
    ['31/08-2020', null],
    ['31 augu 2020', null],
    ['08/31/2020', null],
    ['31-08-20', null],
    ['2020-W12', null],
  ])('%s is %s', (text, day) => expect(isoDay(text)).toBe(day))

  it('with a time are moments without zone', () => {
    expect(
      ['31-08-2020 9:05', '2020-08-31T12:00:30', '2020-08-31 24:00', '2020-08-31'].map(isoMoment),
    ).toEqual(['2020-08-31T09:05:00', '2020-08-31T12:00:30', null, null])
  })

  it('make an age in whole years, the birthday itself included', () => {
    expect(yearsBetween('1995-09-01', '2020-08-31')).toBe(24)
    expect(yearsBetween('1995-08-31', '2020-08-31')).toBe(25)
    expect(yearsBetween('2020-09-01', '2020-08-31')).toBeNull()
  })

  it('of one column make it a date; one day that no calendar has leaves it text, with a note', () => {
    const { plan, rows, inspection } = load(utf8('a;b\n31-12-2019;31-02-2020\n2020-02-29;01-01-2020\n'))
    expect(plan.columns.map(({ type }) => type)).toEqual(['DATE', 'VARCHAR'])
    expect(rows.map(({ a, b }) => [a, b])).toEqual([
      ['2019-12-31', '31-02-2020'],
      ['2020-02-29', '01-01-2020'],
    ])
    expect(inspection.notes).toEqual(['Kolom “b” bleef tekst: 1 datum bestaat niet.'])
  })
})

describe('a column of days', () => {
  const typesOf = (text: string) => {
    const { inspection } = load(utf8(text))
    return { types: inspection.columns.map(({ type }) => type), notes: inspection.notes }
  }

  it('with slashes is one of days when a value shows that the day comes first', () => {
    expect(load(utf8('a;n\n03/04/2020;1\n31/12/2020;2\n')).rows.map(({ a }) => a)).toEqual([
      '2020-04-03',
      '2020-12-31',
    ])
    expect(typesOf('a;n\n03/04/2020;1\n05/06/2020;2\n')).toEqual({
      types: ['text', 'number'],
      notes: [
        'Kolom “a” bleef tekst: datums als 03/04/2020 kunnen 3 april zijn of 4 maart, en geen datum in de kolom laat zien welke.',
      ],
    })
    expect(typesOf('a;n\n03/04/2020;1\n12/31/2020;2\n').notes).toEqual([
      'Kolom “a” bleef tekst: de datums schrijven de maand voor de dag (08/31/2020).',
    ])
  })

  it('stays text when its years have two digits', () => {
    expect(typesOf('a;n\n31-08-20;1\n01-09-20;2\n').notes).toEqual([
      'Kolom “a” bleef tekst: het jaar van de datums heeft twee cijfers, en kan dus van deze of de vorige eeuw zijn.',
    ])
  })

  it('may be digits under a header that says so', () => {
    expect(load(utf8('startdatum;n\n20200831;20200831\n20200901;20200901\n')).rows[0]).toEqual({
      startdatum: '2020-08-31',
      n: 20200831,
    })
  })

  it('holds moments as a database writes them', () => {
    expect(load(utf8('a;n\n2020-08-31 00:00:00.000;1\n2020-08-31 12:30:00.000;2\n')).rows).toEqual([
      { a: '2020-08-31T00:00:00', n: 1 },
      { a: '2020-08-31T12:30:00', n: 2 },
    ])
  })
})

describe('periods', () => {
  it.each([
    ['2019JJ00', '2019-01-01'],
    ['2019KW03', '2019-07-01'],
    ['2019MM12', '2019-12-01'],
    ['2019', '2019-01-01'],
    ['2016*', '2016-01-01'],
    ['2019 2e kwartaal', '2019-04-01'],
    ['2019 maart*', '2019-03-01'],
    ['2019KW05', null],
    ['2019MM13', null],
    ['2019SJ00', null],
    ["2019/'20", null],
    ['1234', null],
  ])('%s begins on %s', (text, day) => expect(periodBegin(text)).toBe(day))

  it('are worded as StatLine does', () => {
    expect(['2019JJ00', '2019KW01', '2019MM01'].map(periodLabel)).toEqual([
      '2019',
      '2019 1e kwartaal',
      '2019 januari',
    ])
  })

  it('of codes get their words and first day beside them', () => {
    expect(load(utf8('Perioden;n\n2019KW01;1\n2019JJ00;2\n')).rows).toEqual([
      { perioden: '2019KW01', perioden_label: '2019 1e kwartaal', perioden_begin: '2019-01-01', n: 1 },
      { perioden: '2019JJ00', perioden_label: '2019', perioden_begin: '2019-01-01', n: 2 },
    ])
  })

  it('are years only under a header that says so', () => {
    expect(load(utf8('Jaar;Bouwjaar\n2019;1950\n2020;1960\n')).rows).toEqual([
      { jaar: 2019, jaar_begin: '2019-01-01', bouwjaar: 1950 },
      { jaar: 2020, jaar_begin: '2020-01-01', bouwjaar: 1960 },
    ])
  })
})

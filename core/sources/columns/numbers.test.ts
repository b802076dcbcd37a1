import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ImportQuestion } from '../inspection'
import { inspect } from '../inspect'
import { load, utf8 } from '../testing'
import { numberShape, plainNumber, plainShape, shapeOf } from './numbers'

describe('the shape of a number', () => {
  it.each([
    ['0', 'integer'],
    ['-12', 'integer'],
    ['007', 'leading-zero'],
    ['1234567890123456', 'long'],
    ['12.5', 'point'],
    ['.5', 'point'],
    ['0.125', 'point'],
    ['-0.100', 'point'],
    ['9.1e-05', 'point'],
    ['1,234.5', 'point'],
    ['12,5', 'comma'],
    ['1.234,5', 'comma'],
    ['1.234.567', 'comma'],
    ['1,234,567', 'point'],
    ['1.234', 'three-after-point'],
    ['-12,345', 'three-after-comma'],
    ['12,5%', 'comma'],
    ['€ 3', 'integer'],
    ['+31', 'plus'],
    ['+1,5', 'comma'],
    ['1,5E+05', 'comma'],
    ['1.5e5', 'point'],
  ])('%s is %s', (text, shape) => expect(numberShape(text)).toBe(shape))

  it.each([
    '',
    '-',
    '.',
    'x',
    '1e5',
    '12E4',
    '1 2345',
    '01 234',
    "1'234 567",
    '+-3',
    '(1.234)',
    '12- ',
    '12-13',
    '1.2.3',
    '12.34,5',
    '01.5',
    '1.2345,6',
    'GM0014',
    '1-2',
  ])('“%s” is no number', (text) => expect(numberShape(text)).toBeNull())

  it('is read by the decimal sign of the file', () => {
    expect([plainNumber('1.234', ','), plainNumber('1.234', '.'), plainNumber('1.234', null)]).toEqual([
      '1234',
      '1.234',
      null,
    ])
    expect([plainNumber('1.234,5', ','), plainNumber('1.234,5', '.')]).toEqual(['1234.5', null])
    expect([plainNumber('1,234.5', '.'), plainNumber('€ 1.250,50', ',')]).toEqual(['1234.5', '1250.50'])
  })
})

describe('what stands around a number', () => {
  it.each([
    ['1 234', '1234'],
    ['12\u00a0345\u00a0678', '12345678'],
    ['1\u202f234,5', '1234.5'],
    ["1'234,50", '1234.50'],
    ['1’234', '1234'],
    ['12,50-', '-12.50'],
    ['5-', '-5'],
    ['−3', '-3'],
    ['–1.234,5', '-1234.5'],
    ['+0,4', '0.4'],
    ['1.234,-', '1234.00'],
    ['€ 12,--', '12.00'],
    ['-€ 12,50', '-12.50'],
    ['€ -12,50', '-12.50'],
    ['EUR 1.234,00', '1234.00'],
    ['1.234,00 EUR', '1234.00'],
    ['5,50 €', '5.50'],
    ['2,5 euro', '2.5'],
    ['12,5 %', '12.5'],
    ['1.234*', '1234'],
    ['2,5 **', '2.5'],
  ])('is left aside: %s is %s', (text, number) => expect(plainNumber(text, ',')).toBe(number))

  it('stays where the number is one of several: a range, a telephone number, a time', () => {
    const texts = ['18-24', '06 12 34 56 78', '0594 555', '9:30', '12 345 67', '1 234 AB', '- 5 -']
    expect(texts.map((text) => plainNumber(text, ','))).toEqual(texts.map(() => null))
  })

  it('keeps the mark of a provisional figure beside it', () => {
    const { rows, inspection } = load(utf8('regio;n\nLeek;12*\nMarum;1.5\nBedum;3**\n'))
    expect(rows).toEqual([
      { regio: 'Leek', n: 12, n_status: '* (voorlopig, of een noot)' },
      { regio: 'Marum', n: 1.5, n_status: null },
      { regio: 'Bedum', n: 3, n_status: '** (nader voorlopig, of een noot)' },
    ])
    expect(inspection.notes).toEqual([
      'Kolom “n” heeft 2 getallen met een ster: voorlopig, of met een noot. De ster staat in de kolom erachter (_status).',
    ])
  })

  it('reads a minus with a blank behind it', () => {
    expect(load(utf8('a;b\nx;- 12,5\ny;1.234,5\n')).rows.map(({ b }) => b)).toEqual([-12.5, 1234.5])
  })

  it('leaves numbers between brackets text, and says so', () => {
    const { rows, inspection } = load(utf8('post;n\na;(1.234,5)\nb;12\nc;(3)\n'))
    expect(rows.map(({ n }) => n)).toEqual(['(1.234,5)', '12', '(3)'])
    expect(inspection.notes).toEqual([
      'Kolom “n” bleef tekst: 2 getallen staan tussen haakjes, wat negatief kan betekenen of onzeker.',
    ])
  })

  it('takes a limit with a % for a missing percentage', () => {
    expect(load(utf8('a;b\nx;12,5 %\ny;< 5%\n')).rows).toEqual([
      { a: 'x', b: 12.5, b_reden: null },
      { a: 'y', b: null, b_reden: '< 5% (minder dan 5%)' },
    ])
  })

  it('says why days with a year of two digits stay text, month names too', () => {
    expect(load(utf8('a;b\nx;1-jan-19\ny;12-feb-19\n')).inspection.notes).toEqual([
      'Kolom “b” bleef tekst: het jaar van de datums heeft twee cijfers, en kan dus van deze of de vorige eeuw zijn.',
    ])
  })

  it('makes codes of numbers that all have a plus', () => {
    expect(load(utf8('a;b\n+31;+1\n+32;-2\n')).rows).toEqual([
      { a: '+31', b: 1 },
      { a: '+32', b: -2 },
    ])
  })
})

const questionOf = (text: string): readonly ImportQuestion[] | null => {
  const outcome = inspect(utf8(text), 'x.csv')
  return outcome.ok ? outcome.value.questions : null
}

describe('the decimal sign of a file', () => {
  it('is asked when every fraction could be thousands, and no column is loaded as a guess', () => {
    expect(questionOf('Regio;Aantal;n\nLeek;1.234;5\nMarum;5.678;6\n')).toMatchObject([
      { kind: 'decimal-sign', columns: ['Aantal'] },
    ])
    expect(() => load(utf8('Regio;Aantal\nLeek;1.234\nMarum;5.678\n'))).toThrow(/open-question/)
  })

  it('is known from plain numbers below a thousand beside 1.234, and said', () => {
    const { rows, inspection } = load(utf8('Regio;Aantal\nLeek;1.234\nMarum;567\nBedum;0\nWinsum;89\n'))
    expect(rows.map(({ aantal }) => aantal)).toEqual([1234, 567, 0, 89])
    expect(inspection.notes).toEqual([
      'Getallen als 1.234 zijn gelezen als 1234: in dezelfde kolom staan gehele getallen onder de duizend zonder teken, en geen erboven. Het gaat om: Aantal.',
    ])
    expect(load(utf8('Area;Count\nLeek;1,234\nMarum;567\nWinsum;89\n')).rows.map((row) => row.count)).toEqual(
      [1234, 567, 89],
    )
  })

  it('is asked of a column that holds nothing but 1.234 where others have decimals with a point', () => {
    const text = 'Gemeente;Leeftijd;Inwoners\nLeek;42.5;19.510\nMarum;41.2;10.431\nGrootegast;43.1;12.166\n'
    expect(questionOf(text)).toEqual([
      {
        kind: 'decimal-sign',
        scope: 'kolommen',
        columns: ['Inwoners'],
        text: 'Getallen als 1.234 kunnen hier 1234 zijn of 1,234, ook al staan er in Leeftijd decimalen met een punt. Geef aan wat in deze kolom het decimaalteken is.',
      },
    ])
    const read = (decimaal: ',' | '.') =>
      load(utf8(text), 'x.csv', { columns: { Inwoners: { decimaal } } }).rows[0]
    expect([read(','), read('.')]).toEqual([
      { gemeente: 'Leek', leeftijd: 42.5, inwoners: 19510 },
      { gemeente: 'Leek', leeftijd: 42.5, inwoners: 19.51 },
    ])
    expect(questionOf('a;b;c\nx;1.5;1.125\ny;2.5;2.25\n')).toEqual([])
  })

  it.each([
    ['a whole number above a thousand without a sign', '1.234;5.678;12000', [1.234, 5.678, 12000]],
    ['a % behind every number', '1.234%;5.678%;12.500%', [1.234, 5.678, 12.5]],
  ])('is shown by %s beside 1.234, in a file with decimals with a point', (_, values, numbers) => {
    const rows = values.split(';').map((value) => `x;2.5;${value}`)
    expect(load(utf8(`a;b;c\n${rows.join('\n')}\n`)).rows.map(({ c }) => c)).toEqual(numbers)
  })

  it('is asked where whole hundreds beside 1.234 contradict the points of another column', () => {
    expect(questionOf('Regio;pct;n\nLeek;12.5;1.234\nMarum;7.25;987\nBedum;8.5;650\n')).toMatchObject([
      { columns: ['n'] },
    ])
  })

  it.each([
    ['a whole number above a thousand has no sign', '1.234;567;89;1200'],
    ['only one is below a thousand', '1.234;5.678;9'],
    ['zero is the only one below', '1.234;0;0;0'],
    ['both signs are there', '1.234;5,678;9;10'],
  ])('is asked when %s', (_, values) => {
    expect(questionOf(`a;b\n${values.replaceAll(';', ';x\n')};x\n`)).toMatchObject([{ columns: ['a'] }])
  })

  it('is what the settings say', () => {
    const text = utf8('Regio;Aantal\nLeek;1.234\nMarum;5.678\n')
    const aantal = (decimaal: ',' | '.') =>
      load(text, 'x.csv', { reading: { decimaal } }).rows.map((row) => row.aantal)
    expect([aantal(','), aantal('.')]).toEqual([
      [1234, 5678],
      [1.234, 5.678],
    ])
  })

  it('is decided for all columns by one that can only be read one way', () => {
    expect(load(utf8('a;b\n1.234;1,5\n5.678;2\n')).rows).toEqual([
      { a: 1234, b: 1.5 },
      { a: 5678, b: 2 },
    ])
    expect(load(utf8('a;b\n1,234;1.5\n5,678;2\n')).rows).toEqual([
      { a: 1234, b: 1.5 },
      { a: 5678, b: 2 },
    ])
  })

  it('is shown by a column that stays text too', () => {
    expect(load(utf8('a;b\n1.234;1,5\n5.678;geen\n2.345;2,5\n')).rows.map((row) => row.a)).toEqual([
      1234, 5678, 2345,
    ])
    expect(questionOf('a;b\n1.234;1.5\n5.678;geen\n2.345;2.5\n')).toMatchObject([
      { scope: 'kolommen', columns: ['a'] },
    ])
  })

  it('is asked when columns contradict each other', () => {
    expect(questionOf('a;b\n1.5;1,5\n2.5;2,5\n')).toMatchObject([{ columns: ['a', 'b'] }])
  })

  it('is not asked about a column that the settings make text', () => {
    const read = load(utf8('a;b\n1.234;x\n5.678;y\n'), 'x.csv', { columns: { a: { type: 'text' } } })
    expect(read.rows.map((row) => row.a)).toEqual(['1.234', '5.678'])
  })
})

describe('a column', () => {
  it('stays text when one value is no number', () => {
    expect(load(utf8('a;b\n1;x\n2 a 3;y\n')).rows.map((row) => row.a)).toEqual(['1', '2 a 3'])
  })

  it('stays text when its digits are codes: leading zeros, GM numbers, more digits than a number holds', () => {
    const { rows } = load(utf8('a;b;c\n0014;GM0014;1234567890123456\n1969;GM1969;1234567890123457\n'))
    expect(rows).toEqual([
      { a: '0014', b: 'GM0014', c: '1234567890123456' },
      { a: '1969', b: 'GM1969', c: '1234567890123457' },
    ])
  })

  it('takes . - x and empty as missing among numbers, padded or not, each with its reason', () => {
    expect(
      load(utf8('a;b\n"   1";p\n"   .";q\n-;r\n"  x";s\n;t\n')).rows.map(({ a, a_reden }) => [a, a_reden]),
    ).toEqual([
      [1, null],
      [null, '. (onbekend of geheim)'],
      [null, '- (nihil)'],
      [null, 'x (geheim)'],
      [null, 'leeg'],
    ])
  })

  it('takes the words, signs and errors of other programs as missing among numbers, each with its reason', () => {
    const signs = '–;..;…;*;n.v.t.;NVT;onbekend;NA;NULL;#N/B;#VERW!;<5;≥ 100'.split(';')
    const { rows, inspection } = load(utf8(`a;b\n${signs.join(';p\n')};p\n7;q\n`))
    expect(inspection.columns[0]?.type).toBe('number')
    expect(rows.map(({ a, a_reden }) => a_reden ?? a)).toEqual([
      '– (nihil)',
      '.. (niet beschikbaar)',
      '… (niet beschikbaar)',
      '* (niet getoond)',
      'n.v.t. (niet van toepassing)',
      'nvt (niet van toepassing)',
      'onbekend',
      'NA (niet beschikbaar)',
      'NULL (leeg)',
      '#N/B (niet beschikbaar)',
      '#VERW! (verwijzing naar een cel die er niet meer is)',
      '<5 (minder dan 5)',
      '≥ 100 (ten minste 100)',
      7,
    ])
  })

  it('takes them as missing among dates too, and keeps them in a column of text', () => {
    expect(load(utf8('a;b\n31-12-2019;onbekend\nonbekend;n.v.t.\n-;<5\n')).rows).toEqual([
      { a: '2019-12-31', a_reden: null, b: 'onbekend' },
      { a: null, a_reden: 'onbekend', b: 'n.v.t.' },
      { a: null, a_reden: '- (nihil)', b: '<5' },
    ])
  })

  it('says how many values keep it from being one of numbers', () => {
    const values = ['1', '2', '3', '4', '5 à 6']
    expect(load(utf8(`a;b\n${values.join(';x\n')};x\n`)).inspection.notes).toEqual([
      'Kolom “a” bleef tekst: 1 waarde is geen getal.',
    ])
  })

  it('is one of numbers when nothing but signs stand under a year', () => {
    expect(load(utf8('Regio;2015;2016;Gedaan\nLeek;-;1;x\nMarum;.;2;x\n')).rows[0]).toEqual({
      regio: 'Leek',
      _2015: null,
      _2015_reden: '- (nihil)',
      _2016: 1,
      gedaan: 'x',
    })
  })

  it('keeps - and x in a column of text', () => {
    expect(load(utf8('a;b\n-;x\nja;\n.;x\n')).rows).toEqual([
      { a: '-', a_reden: null, b: 'x', b_reden: null },
      { a: 'ja', a_reden: null, b: null, b_reden: 'leeg' },
      { a: null, a_reden: '. (onbekend of geheim)', b: 'x', b_reden: null },
    ])
  })

  it('is a number with % or € beside every value, and text when only some have it', () => {
    const { rows, inspection } = load(utf8('a;b;c\n12,5%;€ 3;1%\n3%;€ 1.250,50;2\n'))
    expect(rows).toEqual([
      { a: 12.5, b: 3, c: '1%' },
      { a: 3, b: 1250.5, c: '2' },
    ])
    expect(inspection.columns.map(({ unit }) => unit)).toEqual(['%', 'euro', null])
  })

  it('is BIGINT when all numbers are whole, else DOUBLE', () => {
    const { plan } = load(utf8('a;b;c\n1;1,0;-\n2;2,5;7\n'))
    expect(plan.columns.map(({ name, type }) => [name, type])).toEqual([
      ['a', 'BIGINT'],
      ['b', 'DOUBLE'],
      ['c', 'BIGINT'],
      ['c_reden', 'VARCHAR'],
    ])
  })
})

it('sees the plainest numbers as the rules do, sign by sign', () => {
  const text = fc.string({
    unit: fc.constantFrom('0', '1', '9', '5', '.', ',', '-', '€', ' '),
    maxLength: 18,
  })
  fc.assert(
    fc.property(text, (written) => {
      const shape = plainShape(written)
      return shape === null || shape === shapeOf(written)
    }),
    { numRuns: 5000 },
  )
  expect(['12', '-0', '12,5', '1.234', '0.123', '12.50'].map(plainShape)).not.toContain(null)
})

it('is no number when it is larger than any', () => {
  expect(['4.71e+99', '4.71e+999', '-1e+400', '4,71e+999'].map(numberShape)).toEqual([
    'point',
    null,
    null,
    null,
  ])
})

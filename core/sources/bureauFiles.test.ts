import { describe, expect, it } from 'vitest'
import { describeImportProblem } from './describeImportProblem'
import { inspect } from './inspect'
import { describeLeftOut } from './preview/leftOut'
import { workbook } from './spreadsheet/testing'
import { load, utf8 } from './testing'

// Small files in the forms that a bureau gets them, each with what is right.

const values = (text: string, column: string) => load(utf8(text), 'x.csv').rows.map((row) => row[column])
const notes = (text: string) => load(utf8(text), 'x.csv').inspection.notes

describe('numbers between brackets', () => {
  it('are negative among amounts, and said to be', () => {
    const text = 'kern;saldo\nLeek;1.234,50\nMarum;(500,00)\nBedum;(1.000,25)\n'
    expect(values(text, 'saldo')).toEqual([1234.5, -500, -1000.25])
    expect(notes(text)).toEqual([
      'Kolom “saldo” heeft 2 getallen tussen haakjes; ze zijn gelezen als negatieve bedragen.',
    ])
  })

  it('are negative where a euro sign stands beside the others, before or in the brackets', () => {
    const { rows, inspection } = load(utf8('a;n\nx;€ 1.234,50\ny;€ (500,00)\nz;(€ 1.000,25)\n'))
    expect(rows.map(({ n }) => n)).toEqual([1234.5, -500, -1000.25])
    expect(inspection.columns[1]?.unit).toBe('euro')
  })

  it.each([
    ['elsewhere', 'kern;pct\nLeek;12,5\nMarum;(3,5)\n', 'pct'],
    ['where nothing shows what their point is', 'kern;saldo\nLeek;12\nMarum;(1.234)\n', 'saldo'],
  ])('stay text %s', (_, text, column) => {
    expect(values(text, column)).toEqual([expect.any(String), expect.stringContaining('(')])
    expect(notes(text)).toEqual([expect.stringContaining('tussen haakjes, wat negatief kan betekenen')])
  })
})

describe('a table of R with one space between its fields', () => {
  it('is read by its quotes, with numbers of rows or without', () => {
    const numbered = '"plaats" "n"\n"1" "Marum dorp" 1.5\n"2" "Be\\"dum" NA\n"3" "Leek" 0.25\n'
    expect(load(utf8(numbered)).rows.map(({ plaats, n }) => [plaats, n])).toEqual([
      ['Marum dorp', 1.5],
      ['Be"dum', null],
      ['Leek', 0.25],
    ])
    expect(values('"plaats" "n"\n"Leek" 1,5\n"Marum" 2,25\n', 'n')).toEqual([1.5, 2.25])
  })

  it('may name its rows, no two alike', () => {
    const named = '"n" "pct"\n"Leek" 12 0.5\n"Marum dorp" 3 0.25\n'
    expect(load(utf8(named)).rows).toEqual([
      { kolom_1: 'Leek', n: 12, pct: 0.5 },
      { kolom_1: 'Marum dorp', n: 3, pct: 0.25 },
    ])
  })

  it.each([
    ['two rows of one name', '"n" "pct"\n"Leek" 12 0.5\n"Leek" 3 0.25\n'],
    ['no quotes, and numbered rows', 'plaats n\n1 Leek 1.5\n2 Marum dorp NA\n'],
    ['rows of other lengths', '"plaats" "n"\n"Leek" 1,5\n"Marum" 2,25 3\n'],
    ['no quotes', 'plaats n\nLeek 1\nMarum 2\n'],
  ])('is refused with %s', (_, text) => {
    const outcome = inspect(utf8(text), 'x.txt')
    expect(outcome).toEqual({ ok: false, problem: { kind: 'space-aligned', file: 'x.txt' } })
  })
})

describe('an export of Qualtrics', () => {
  const names = 'StartDate,ResponseId,Q1'
  const words = '"Start Date","Response ID","Hoe tevreden bent u, alles overziend?"'
  const ids = '"{""ImportId"":""startDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}"'
  const rows = ['2024-03-01 10:11:12,R_1,5', '2024-03-02 10:11:12,R_2,3']

  it.each([
    ['with ids', [names, words, ids]],
    ['without', [names, words]],
  ])('has the questions as labels, %s', (_, header) => {
    const read = load(utf8(`${[...header, ...rows].join('\r\n')}\r\n`))
    expect(read.inspection.columns.map(({ name, label, type }) => [name, label, type])).toEqual([
      ['startdate', 'Start Date', 'datetime'],
      ['responseid', 'Response ID', 'text'],
      ['q1', 'Hoe tevreden bent u, alles overziend?', 'number'],
    ])
    expect(read.rows.map(({ q1 }) => q1)).toEqual([5, 3])
  })

  it('is a table like any other where the first record below is a row', () => {
    expect(load(utf8(`${[names, ...rows].join('\n')}\n`)).rows).toHaveLength(2)
  })
})

describe('columns of numbers', () => {
  it('say why they stay text when they write decimals both ways, and ask nothing', () => {
    expect(notes('id;a\nx;1.5\ny;2,5\nz;3\n')).toEqual([
      'Kolom “a” bleef tekst: een deel van de getallen heeft een punt als decimaalteken, een ander deel een komma.',
    ])
  })

  it('are codes when they are postcodes', () => {
    expect(values('pc4;n\n9351;1200\n9356;300\n', 'pc4')).toEqual(['9351', '9356'])
  })

  it('have a limit in words for a missing value with that reason', () => {
    const { rows } = load(utf8('kern;n\nLeek;5 of minder\nMarum;12\nBedum;minder dan 5\n'))
    expect(rows.map(({ n, n_reden: reden }) => [n, reden])).toEqual([
      [null, '5 of minder'],
      [12, null],
      [null, 'minder dan 5'],
    ])
  })

  it('have the unit that ends their header', () => {
    const { columns } = load(utf8('kern;mutatie %;Budget in €\nLeek;-1,5;3\n')).inspection
    expect(columns.map(({ name, label, unit }) => [name, label, unit])).toEqual([
      ['kern', 'kern', null],
      ['mutatie', 'mutatie', '%'],
      ['budget', 'Budget', '€'],
    ])
  })
})

describe('a column of days', () => {
  it.each([
    [
      'that one value keeps from it',
      ['01-03-2023', '2023-03-02', '3 mrt 2023', '4-3-2023', 'voorjaar 2023'],
      '1 waarde is geen datum.',
    ],
    [
      'of which the order of one kind isn’t certain',
      ['01-03-2023', '4/3/2023'],
      'datums als 03/04/2020 kunnen 3 april zijn of 4 maart, en geen datum in de kolom laat zien welke.',
    ],
    [
      'with bare digits among them',
      ['01-03-2023', '20230302'],
      'een deel van de datums is geschreven als 20200831, een ander deel niet.',
    ],
    [
      'with times among them',
      ['01-03-2023', '02-03-2023 12:30'],
      'een deel van de datums heeft een tijd, een ander deel niet.',
    ],
  ])('%s says so', (_, days, why) => {
    expect(notes(['id;begin', ...days.map((day, at) => `a${at};${day}`), ''].join('\n'))).toEqual([
      `Kolom “begin” bleef tekst: ${why}`,
    ])
  })

  it('is one when each form is certain', () => {
    expect(values('id;begin\na;01-03-2023\nb;2023-03-02\nc;3 mrt 2023\nd;20.03.2023\n', 'begin')).toEqual([
      '2023-03-01',
      '2023-03-02',
      '2023-03-03',
      '2023-03-20',
    ])
  })
})

describe('a report with topics above each other', () => {
  const report = (names: string) =>
    `Rapportage wmo;;;;\n;Begeleiding;;Dagbesteding;\n${names};2022;2023;2022;2023\nLeek;10;12;5;6\nMarum;8;9;4;.\n`

  it('is no figure of CBS for that alone', () => {
    const { kind, nature } = load(utf8(report('Gemeente')), 'x.csv').inspection
    expect([kind, nature]).toEqual(['overig', 'onbekend'])
  })

  it('is one with the names that StatLine gives its columns', () => {
    expect(load(utf8(report('Regio’s')), 'x.csv').inspection.kind).toBe('cbs-statline')
  })
})

describe('a text as a program prints it', () => {
  it.each([
    [
      'a database',
      'kern;n;saldo\n----;---;------\nLeek;12;3,5\nMarum;5;-1,25\n\n(2 rows affected)\n',
      '---- --- ------',
    ],
    [
      'another',
      ' kern | n | saldo\n------+---+------\n Leek | 12 | 3,5\n Marum | 5 | -1,25\n(2 rows)\n',
      '------+---+------',
    ],
  ])('has a line under its header, as of %s', (_, text, line) => {
    const { rows, inspection } = load(utf8(text), 'x.csv')
    expect(rows).toEqual([
      { kern: 'Leek', n: 12, saldo: 3.5 },
      { kern: 'Marum', n: 5, saldo: -1.25 },
    ])
    expect(inspection.leftOut.map(describeLeftOut)[0]).toBe(
      `Rij 2 is een streep onder de kop, en is niet gelezen: ${line}`,
    )
  })

  it('keeps codes as formulas that show a text', () => {
    const text = 'code;naam;n\n="0014";Groningen;5\n"=""1969""";x="1";7\n'
    expect(load(utf8(text), 'x.csv').rows).toEqual([
      { code: '0014', naam: 'Groningen', n: 5 },
      { code: '1969', naam: 'x="1"', n: 7 },
    ])
    expect(notes(text)).toEqual([
      'Cellen als ="0014" zijn formules die een tekst tonen; de tekst is gelezen.',
    ])
  })

  it('says that its last row is called a mean', () => {
    const read = 'Rij 4 heet een gemiddelde, en is gelezen als elke andere rij.'
    expect(notes('kern;cijfer\nLeek;7,5\nMarum;8,1\nGemiddelde;7,8\n')).toEqual([read])
    const rows = [
      ['kern', 'cijfer'],
      ['Leek', 7.5],
      ['Marum', 8.1],
      ['Gemiddelde', 7.8],
    ]
    expect(load(workbook({ Blad1: rows }), 'x.xlsx').inspection.notes).toEqual([read])
  })
})

describe('a worksheet', () => {
  it('lists every row that repeats the header', () => {
    const head = ['kern', 'n']
    const rows = [head, ['Leek', 1], ['Marum', 2], head, ['Bedum', 3], head, ['Winsum', 4]]
    const { inspection } = load(workbook({ Blad1: rows }), 'x.xlsx')
    expect(inspection.rowCount).toBe(4)
    expect(inspection.leftOut.map(describeLeftOut)).toEqual([
      'Rij 4 herhaalt de kop, en is niet gelezen.',
      'Rij 6 herhaalt de kop, en is niet gelezen.',
    ])
  })

  it('takes the name of its rows from the row of units', () => {
    const rows = [
      ['', 'Gezondheid', 'Leefstijl'],
      ['Gemeente', '%', '%'],
      ['Leek', '45,3%', '20,0%'],
      ['Marum', '50,1%', '-'],
    ]
    const { inspection } = load(workbook({ Blad1: rows }), 'x.xlsx')
    expect(inspection.columns.map(({ header, unit }) => [header, unit])).toEqual([
      ['Gemeente', null],
      ['Gezondheid', '%'],
      ['Leefstijl', '%'],
    ])
  })

  it('says of a last row that is called a total and adds up nothing that it was read', () => {
    const rows = [
      ['Rijlabels', 'n'],
      ['Leek', 22],
      ['2022', 10],
      ['2023', 12],
      ['Eindtotaal', 22],
    ]
    expect(load(workbook({ Blad1: rows }), 'x.xlsx').inspection.notes).toEqual([
      'Rij 5 heet een totaal, maar is niet de som van de rijen erboven; zij is gelezen als elke andere rij.',
    ])
  })
})

it('a text of which the columns are uneven says so in one sentence', () => {
  const outcome = inspect(utf8('"plaats" "n"\n"Leek" 1,5\n"Marum" 2,25 3\n'), 'x.txt')
  expect(outcome.ok ? '' : describeImportProblem(outcome.problem)).toMatch(
    /^x\.txt: de kolommen zijn alleen met spaties/,
  )
})

import { describe, expect, it } from 'vitest'
import { describeLeftOut } from '../preview/leftOut'
import { load, utf8 } from '../testing'
import { bareOds, formatted, workbook, type TestCell, type TestOptions } from './testing'

type Rows = readonly (readonly TestCell[])[]

const percent = (value: number) => formatted(value, '0.0%')
const read = (rows: Rows, options: TestOptions = {}) => load(workbook({ Blad1: rows }, options), 'x.xlsx')
const leftOut = ({ inspection }: ReturnType<typeof load>) => inspection.leftOut.map(describeLeftOut)
const typed = ({ inspection }: ReturnType<typeof load>) =>
  inspection.columns.map(({ header, type, unit }) => [header, type, unit])

describe('numbers that show a sign', () => {
  it('are fractions when some percentages are stored as text', () => {
    const table = read([
      ['gebied', 'aandeel'],
      ['Leek', percent(0.054)],
      ['Marum', '5,4%'],
      ['Zuidhorn', '12 %'],
      ['Bedum', '.'],
    ])
    expect(table.rows.map(({ aandeel }) => aandeel)).toEqual([0.054, 0.054, 0.12, null])
    expect(typed(table)[1]).toEqual(['aandeel', 'number', 'deel van 1'])
    expect(table.inspection.notes.at(-1)).toBe(
      'Kolom “aandeel” heeft percentages die als tekst zijn opgeslagen; ook die zijn gelezen als deel van 1.',
    )
  })

  it('are a column of % when all percentages are text', () => {
    const table = read([
      ['gebied', 'aandeel'],
      ['Leek', '5,4%'],
      ['Marum', '12%'],
    ])
    expect(table.rows.map(({ aandeel }) => aandeel)).toEqual([5.4, 12])
    expect(typed(table)[1]).toEqual(['aandeel', 'number', '%'])
  })

  it('are no numbers when a text among percentages may be 5,4% or 540%', () => {
    const table = read([
      ['gebied', 'aandeel'],
      ['Leek', percent(0.054)],
      ['Marum', '5,4'],
    ])
    expect(table.rows.map(({ aandeel }) => aandeel)).toEqual(['0.054', '5,4'])
    expect(table.inspection.notes).toEqual([
      'Kolom “aandeel” heeft percentages, en getallen zonder % die als tekst zijn opgeslagen; zo’n getal kan twee dingen betekenen, dus de kolom is als tekst gelezen.',
    ])
  })

  it.each(['xlsx', 'biff8'] as const)('are amounts in euros by their format, in %s', (bookType) => {
    const table = read(
      [
        ['gebied', 'bedrag', 'schuld (x 1 000 euro)', 'los'],
        ['Leek', formatted(1200.5, '"€" #,##0.00'), formatted(3, '[$€-413] #,##0'), formatted(1, '€ 0')],
        ['Marum', '€ 1.200,-', formatted(4, '[$€-413] #,##0'), 2],
      ],
      { bookType },
    )
    expect(table.rows.map(({ bedrag }) => bedrag)).toEqual([1200.5, 1200])
    expect(typed(table).map(([, type, unit]) => [type, unit])).toEqual([
      ['text', null],
      ['number', 'euro'],
      ['number', 'x 1 000 euro'],
      ['number', null],
    ])
  })

  it('are amounts in euros by their type, in .ods', () => {
    const cell = (attributes: string, text: string) =>
      `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`
    const word = (text: string) => cell('office:value-type="string"', text)
    const amount = (currency: string) =>
      cell(`office:value-type="currency" office:currency="${currency}" office:value="3"`, '3')
    const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
    const rows = [row(word('g'), word('e'), word('d')), row(word('Leek'), amount('EUR'), amount('USD'))]
    const table = load(
      bareOds(
        `<office:document-content><table:table table:name="a">${rows.join('')}</table:table></office:document-content>`,
      ),
      'x.ods',
    )
    expect(typed(table)).toEqual([
      ['g', 'text', null],
      ['e', 'number', 'euro'],
      ['d', 'number', null],
    ])
  })

  it('are durations where the format counts hours on', () => {
    const durations = [1.0416666666666667, 0.05208333333333333].map((value) => formatted(value, '[h]:mm:ss'))
    const table = read([
      ['zorg', 'duur'],
      ...durations.map((duration, at): Rows[number] => [`a${at}`, duration]),
    ])
    expect(table.rows.map(({ duur }) => duur)).toEqual(['25:00:00', '01:15:00'])
  })

  it('are times of the day by their format', () => {
    const table = read([
      ['loket', 'open'],
      ['Leek', formatted(0.375, 'hh:mm')],
      ['Marum', formatted(0.5, 'hh:mm')],
    ])
    expect(table.rows.map(({ open }) => open)).toEqual(['09:00:00', '12:00:00'])
  })
})

describe('several tables on a sheet', () => {
  it('side by side: the larger is read, nothing of the other is shown', () => {
    const table = read([
      ['Gebied', 'n', null, 'Gebied', 'n', 'm'],
      ['Leek', 1, null, 'Leek', 7, 8],
      ['Marum', 2, null, 'Marum', 9, 10],
    ])
    expect(table.rows).toEqual([
      { gebied: 'Leek', n: 7, m: 8 },
      { gebied: 'Marum', n: 9, m: 10 },
    ])
    expect(leftOut(table)).toEqual(['Cel A1 tot en met B3 is een andere tabel, naast deze.'])
  })

  it('side by side, of other lengths, are two', () => {
    const table = read([
      ['Gebied', 'n', null, 'Soort', 'bedrag'],
      ['Leek', 1, null, 'a', 7],
      ['Marum', 2, null, 'b', 9],
      ['Zuidhorn', 3],
    ])
    expect(table.rows.map((row) => Object.values(row))).toEqual([
      ['Leek', 1],
      ['Marum', 2],
      ['Zuidhorn', 3],
    ])
    expect(leftOut(table)).toEqual(['Cel D1 tot en met E3 is een andere tabel, naast deze.'])
  })

  it.each<[string, Rows]>([
    [
      'that name every row each',
      [
        ['Gebied', 'n', null, 'Soort', 'bedrag'],
        ['Leek', 1, null, 'huur', 7],
        ['Marum', 2, null, 'zorg', 9],
        ['Bedum', 3, null, 'gas', 11],
      ],
    ],
    [
      'under titles of their own',
      [
        ['Inwoners', null, null, 'Kosten'],
        ['Gebied', 'n', null, 'Soort', 'bedrag'],
        ['Leek', 1, null, 'huur', 7],
        ['Marum', 2, null, 'huur', 9],
      ],
    ],
  ])('side by side, of one length, are two: %s; the other can be read instead', (_, rows) => {
    const table = read(rows)
    expect(typed(table).map(([header]) => header)).toEqual(['Gebied', 'n'])
    const undo = table.inspection.leftOut.at(-1)?.undo ?? {}
    expect(undo).toEqual({ vanaf_kolom: 'D' })
    const other = load(workbook({ Blad1: rows }), 'x.xlsx', { reading: undo })
    expect(other.rows[0]).toEqual({ soort: 'huur', bedrag: 7 })
    expect(other.inspection.leftOut.map(({ undo: back }) => back?.vanaf_kolom)).toContain('A')
  })

  it('parted by an empty column for the looks are one', () => {
    const table = read([
      ['Gebied', 'n', null, 'soort', 'm'],
      ['Leek', 1, null, 'a', 7],
      ['Marum', 2, null, 'b', 9],
    ])
    expect(typed(table).map(([header]) => header)).toEqual(['Gebied', 'n', 'soort', 'm'])
  })

  const wider: Rows = [
    ['Samenvatting'],
    ['Kern', 'Totaal'],
    ['Leek', 20],
    ['Marum', 12],
    [],
    ['Per jaar'],
    ['Kern', 2015, 2020, 2025],
    ['Leek', 5, 7, 8],
    ['Marum', 2, 4, 6],
    ['Zuidhorn', 1, 2, 3],
  ]

  it('a wider one below, with years as columns, is another, which can be chosen', () => {
    const table = read(wider)
    expect(table.rows).toEqual([
      { kern: 'Leek', totaal: 20 },
      { kern: 'Marum', totaal: 12 },
    ])
    expect(leftOut(table)).toEqual([
      'Rij 1 staat boven de tabel: Samenvatting',
      'Vanaf rij 6 staat nog een tabel, van 5 rijen.',
    ])
    const undo = table.inspection.leftOut.at(-1)?.undo ?? {}
    expect(load(workbook({ Blad1: wider }), 'x.xlsx', { reading: undo }).rows).toEqual([
      { kern: 'Leek', _2015: 5, _2020: 7, _2025: 8 },
      { kern: 'Marum', _2015: 2, _2020: 4, _2025: 6 },
      { kern: 'Zuidhorn', _2015: 1, _2020: 2, _2025: 3 },
    ])
  })

  it.each([
    ['years among years', ['van', 'tot'], [2015, 2016], [1999, 2001], [2019, 2020]],
    ['counts that could be years', ['n', 'm'], [312, 40], [12, 7], [2019, 1950]],
  ])('rows behind an empty row aren’t one: %s', (_, names, first, second, third) => {
    const rows: Rows = [['Kern', ...names], ['Leek', ...first], ['Marum', ...second], [], ['Bedum', ...third]]
    expect(read(rows).rows.map(({ kern }) => kern)).toEqual(['Leek', 'Marum', 'Bedum'])
  })

  it('of the same form under titles of their own aren’t one', () => {
    const table = read([
      ['Tabel 1: 2019'],
      ['Gebied', 'n', 'm'],
      ['Leek', 1, 2],
      ['Marum', 3, 4],
      [],
      ['Tabel 2: 2020'],
      ['Gebied', 'n', 'm'],
      ['Leek', 5, 6],
      ['Marum', 7, 8],
    ])
    expect(table.rows.map(({ n }) => n)).toEqual([1, 3])
    expect(leftOut(table)).toEqual([
      'Rij 1 staat boven de tabel: Tabel 1: 2019',
      'Vanaf rij 6 staat nog een tabel, van 4 rijen.',
    ])
  })
})

describe('rows that add up', () => {
  const grouped: Rows = [
    ['Gemeente', 'Wijk', 'n'],
    ['Leek', 'A', 1],
    ['Leek', 'B', '2'],
    ['Totaal Leek', null, 3],
    ['Marum', 'C', 4],
    ['Marum', 'D', 5],
    ['Totaal Marum', null, 9],
  ]
  const note = (rows: string) =>
    `2 rijen tellen rijen erboven op en zijn wel gelezen: ${rows}. Wie alles optelt, telt dubbel.`

  it('halfway stay, and are named', () => {
    const table = read(grouped)
    expect(table.rows.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 9])
    expect(table.inspection.notes).toEqual([note('rij 4 en 7')])
  })

  it('at the end don’t count those halfway twice', () => {
    const table = read([...grouped, ['Totaal', null, 12]])
    expect(table.rows).toHaveLength(6)
    expect(table.inspection.notes).toEqual([note('rij 4 en 7')])
    expect(leftOut(table)).toEqual(['Rij 8 telt de rijen erboven op: Totaal 12'])
  })

  it('are rows like others when they don’t', () => {
    const table = read([...grouped.slice(0, 3), ['Totaal Leek', null, 30], ...grouped.slice(4, 6)])
    expect(table.rows).toHaveLength(5)
    expect(table.inspection.notes).toEqual([])
  })
})

describe('cells that are merged', () => {
  it('over the header and the first row leave that row a row', () => {
    const people: Rows = [
      ['Naam', 'Woonplaats', 'Telefoon'],
      [null, 'Leek', '06-12345678'],
      ['A. de Vries', 'Marum', '06-12345679'],
      ['B. Smit', 'Leek', '0594-123456'],
    ]
    const table = read(people, { merges: ['A1:A2'] })
    expect(typed(table).map(([header]) => header)).toEqual(['Naam', 'Woonplaats', 'Telefoon'])
    expect(table.rows.map(({ woonplaats }) => woonplaats)).toEqual(['Leek', 'Marum', 'Leek'])
  })

  it('over two columns above the first row are one header, and no level', () => {
    const table = read(
      [
        ['Gebied', 'Contact', null],
        ['Leek', 'A. de Vries', '06-12345678'],
        ['Marum', 'B. Smit', '06-12345679'],
      ],
      { merges: ['B1:C1'] },
    )
    expect(table.rows.map(({ gebied }) => gebied)).toEqual(['Leek', 'Marum'])
  })

  it('over rows, with a number, are said to count in each', () => {
    const table = read(
      [
        ['Wijk', 'Buurt', 'n'],
        ['Noord', 'A', 7],
        ['Noord', 'B', null],
        ['Zuid', 'C', 3],
      ],
      { merges: ['C2:C3'] },
    )
    expect(table.rows.map(({ n }) => n)).toEqual([7, 7, 3])
    expect(table.inspection.notes).toEqual([
      'Een getal in samengevoegde cellen staat in elke rij die het beslaat (C2:C3). Wie optelt, telt het vaker.',
    ])
  })

  it('stand above levels of words, years and ages', () => {
    const levels = (below: readonly TestCell[], merges: readonly string[]) =>
      typed(
        read(
          [
            ['Gebied', 'Aantal', merges.includes('B1:C1') ? null : 'Deel'],
            [null, ...below],
            ['Leek', 31, 42],
            ['Marum', 53, 64],
          ],
          { merges },
        ),
      ).map(([header]) => header)
    const tall = ['A1:A2', 'B1:C1']
    expect(levels(['Man', 'Vrouw'], tall)).toEqual(['Gebied', 'Aantal | Man', 'Aantal | Vrouw'])
    expect(levels([2019, 2020], tall)).toEqual(['Gebied', 'Aantal | 2019', 'Aantal | 2020'])
    expect(levels([16, 17], tall)).toEqual(['Gebied', 'Aantal | 16', 'Aantal | 17'])
    expect(levels(['begin', 'eind'], ['A1:A2'])).toEqual(['Gebied', 'Aantal | begin', 'Deel | eind'])
  })
})

describe('a sheet as people lay it out', () => {
  it('has groups under names of their own, which are no header and are told', () => {
    const table = read([
      ['Indicator', 'Leek', 'Marum'],
      ['Wonen'],
      ['Huur', 1.5, 2],
      ['Koop', 3, 4],
      ['Bezit', 3, 4],
      [],
      ['Zorg'],
      ['Wmo', 5, 6],
      ['Jeugd', 7, 8],
    ])
    expect(table.rows.map(({ indicator, leek }) => [indicator, leek])).toEqual([
      ['Wonen', null],
      ['Huur', 1.5],
      ['Koop', 3],
      ['Bezit', 3],
      ['Zorg', null],
      ['Wmo', 5],
      ['Jeugd', 7],
    ])
    expect(table.inspection.notes).toEqual([
      '2 rijen hebben alleen een naam, als een tussenkop, en zijn wel gelezen: rij 2 en 7.',
    ])
  })

  it('has a word under the year that is provisional', () => {
    const table = read([
      ['Gemeente', 2022, 2023],
      [null, null, 'voorlopig'],
      ['Leek', 10, 11],
      ['Marum', 12, 13],
    ])
    expect(typed(table)).toEqual([
      ['Gemeente', 'text', null],
      ['2022', 'number', null],
      ['2023 | voorlopig', 'number', null],
    ])
    expect(table.rows).toHaveLength(2)
  })

  it('has a row without a name and without values', () => {
    const table = read([
      ['Gemeente', 2022, 2023],
      [null, null, 'onbekend'],
      ['Leek', 10, 11],
      ['Marum', 12, 13],
    ])
    expect(table.rows).toHaveLength(3)
  })

  it('has a row of units between brackets, a row that numbers the columns, and notes right under it', () => {
    const table = read([
      ['Gebied', 'Inwoners', 'Inkomen', 'Aandeel'],
      ['(naam)', '(abs.)', '(x 1 000 euro)', '(in %)'],
      [1, 2, 3, 4],
      ['Leek¹', 19500, 25.5, 3],
      ['Marum', 10400, 24.1, 4],
      ['¹ inclusief Boerakker'],
    ])
    expect(table.rows).toEqual([
      { gebied: 'Leek¹', inwoners: 19500, inkomen: 25.5, aandeel: 3 },
      { gebied: 'Marum', inwoners: 10400, inkomen: 24.1, aandeel: 4 },
    ])
    expect(typed(table).map(([, , unit]) => unit)).toEqual([null, 'abs.', 'x 1 000 euro', 'in %'])
    expect(table.inspection.notes).toEqual(['Rij 3 nummert de kolommen en is niet gelezen.'])
  })

  it('has line breaks in headers', () => {
    expect(
      typed(
        read([
          ['Gebied', 'Aantal\ninwoners', 'Bijstand\r\n(%)'],
          ['Leek', 1, 2.5],
        ]),
      ).map(([header, , unit]) => [header, unit]),
    ).toEqual([
      ['Gebied', null],
      ['Aantal inwoners', null],
      ['Bijstand (%)', '%'],
    ])
  })

  it('has ages as columns, and says so when it has no header', () => {
    const rows: Rows = [
      ['Regio', 16, 17, 18],
      ['Leek', 1, 2, 3],
      ['Marum', 4, 5, 6],
    ]
    expect(typed(read(rows)).map(([header]) => header)).toEqual(['Regio', '16', '17', '18'])
    const bare = read(rows.slice(1))
    expect(bare.rows).toHaveLength(2)
    expect(bare.inspection.notes).toEqual([
      'Er is geen kopregel gevonden; de kolommen heten Kolom 1, Kolom 2 en zo verder.',
    ])
  })

  it('has years as columns, behind empty rows and columns, and no name above its rows', () => {
    const table = read([
      [],
      [],
      [null, null, 'Uitkeringen naar jaar'],
      [],
      [null, null, null, 2019, 2020, 2021],
      [null, null, 'Leek', 1, 2, 3],
      [null, null, 'Marum', 4, 5, 6],
    ])
    expect(typed(table).map(([header]) => header)).toEqual(['Kolom 1', '2019', '2020', '2021'])
    expect(table.rows.map((row) => Object.values(row))).toEqual([
      ['Leek', 1, 2, 3],
      ['Marum', 4, 5, 6],
    ])
  })

  it('ends above notes of any form', () => {
    const table = read([
      ['Gebied', 'n', 'm'],
      ['Leek', 1, 2],
      ['Marum', 3, 4],
      [],
      ['1)', 'Voorlopige cijfers'],
      ['2)', 'Exclusief instellingen'],
      ['Zie ook de website'],
    ])
    expect(table.rows).toHaveLength(2)
    expect(leftOut(table)).toEqual([
      'Rij 5 staat onder de tabel: 1) Voorlopige cijfers',
      'Rij 6 staat onder de tabel: 2) Exclusief instellingen',
      'Rij 7 staat onder de tabel: Zie ook de website',
    ])
  })
})

describe('a file under another name', () => {
  it('is read as what it is, and says so', () => {
    const csv = load(utf8('gebied;n\nLeek;1\n'), 'lijst.xlsx')
    expect(csv.rows).toEqual([{ gebied: 'Leek', n: 1 }])
    expect(csv.inspection.notes[0]).toBe(
      'De naam eindigt op .xlsx, maar het bestand is een tekstbestand (CSV); zo is het gelezen.',
    )
    const sheet = load(
      workbook({
        Blad1: [
          ['gebied', 'n'],
          ['Leek', 1],
        ],
      }),
      'lijst.CSV',
    )
    expect(sheet.rows).toEqual([{ gebied: 'Leek', n: 1 }])
    expect(sheet.inspection.notes[0]).toBe(
      'De naam eindigt op .csv, maar het bestand is een rekenblad; zo is het gelezen.',
    )
  })

  it('is named when it is a web page', () => {
    expect(() => load(utf8('<html><table><tr><td>gebied</td></tr></table></html>'), 'lijst.xlsx')).toThrow(
      /een webpagina \(HTML\)/,
    )
  })

  it('is a table when its first column is called ID', () => {
    expect(load(utf8('ID;Plaats;n\n1;Leek;2\n2;Marum;3\n'), 'lijst.csv').rows).toEqual([
      { id: '1', plaats: 'Leek', n: 2 },
      { id: '2', plaats: 'Marum', n: 3 },
    ])
    expect(() => load(utf8('ID;PWXL;N;E\nP;PGeneral\nC;Y1;X1;K"a"\nE\n'), 'lijst.slk')).toThrow(/SYLK/)
  })
})

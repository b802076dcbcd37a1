import { describe, expect, it } from 'vitest'
import { describeImportProblem } from '../describeImportProblem'
import { inspect } from '../inspect'
import type { ReadingSettings } from '../../workspace/werkmap'
import { describeLeftOut } from '../preview/leftOut'
import { load, utf8 } from '../testing'

const layoutOf = (text: string, reading: ReadingSettings = {}) => {
  const outcome = inspect(utf8(text), 'x.csv', { reading })
  if (!outcome.ok) return outcome.problem
  const { dialect, format, columns, leftOut, notes, rowCount } = outcome.value
  const headers = columns.map(({ header, unit }) => [header, unit])
  return { dialect, format, headers, notes: [...leftOut.map(describeLeftOut), ...notes], rowCount }
}

const klassiek = [
  '"Bijstand; kerncijfers"',
  '"Onderwerpen";"Uitkeringen";"Uitkeringen";"Bedrag"',
  '"Onderwerpen";"Jonger dan 27";"27 tot AOW";"Per uitkering"',
  '"Perioden";"x 1 000";"x 1 000";"euro"',
  '"2018*";"1,5";"-";"1.234,50"',
  '"2019*";"2,25";"x";"."',
  '"© Centraal Bureau voor de Statistiek"',
].join('\r\n')

describe('delimited text', () => {
  it('reads the classic StatWeb layout: title, stacked topics, units, footer, decimal comma', () => {
    expect(layoutOf(klassiek)).toEqual({
      dialect: { delimiter: ';', decimal: ',', titleRecords: 1, headerRecords: 3, footerRecords: 1 },
      format: 'statline',
      headers: [
        ['Perioden', null],
        ['Uitkeringen | Jonger dan 27', 'x 1 000'],
        ['Uitkeringen | 27 tot AOW', 'x 1 000'],
        ['Bedrag | Per uitkering', 'euro'],
      ],
      notes: [
        'Rij 1 staat boven de tabel: Bijstand; kerncijfers',
        'Rij 4 noemt de eenheden, die bij de kolommen zijn gezet.',
        'Rij 7 staat onder de tabel: © Centraal Bureau voor de Statistiek',
      ],
      rowCount: 2,
    })
    expect(load(utf8(klassiek)).rows).toEqual([
      {
        perioden: '2018*',
        perioden_begin: '2018-01-01',
        uitkeringen_jonger_dan_27: 1.5,
        uitkeringen_27_tot_aow: null,
        uitkeringen_27_tot_aow_reden: '- (nihil)',
        bedrag_per_uitkering: 1234.5,
        bedrag_per_uitkering_reden: null,
      },
      {
        perioden: '2019*',
        perioden_begin: '2019-01-01',
        uitkeringen_jonger_dan_27: 2.25,
        uitkeringen_27_tot_aow: null,
        uitkeringen_27_tot_aow_reden: 'x (geheim)',
        bedrag_per_uitkering: null,
        bedrag_per_uitkering_reden: '. (onbekend of geheim)',
      },
    ])
  })

  it('ends above short lines under a note, as wide as the table', () => {
    const text = 'Gebied;n;m\nLeek;1;2\nMarum;3;4\n;;\nBron: CBS, bewerking;;\nPeildatum 1-1-2020;;\n'
    expect(load(utf8(text)).rows).toEqual([
      { gebied: 'Leek', n: 1, m: 2 },
      { gebied: 'Marum', n: 3, m: 4 },
    ])
    expect(load(utf8('Gebied;n;m\nLeek;1;2\nMarum;;\nBedum;;\n')).rows).toHaveLength(3)
  })

  it('has no unit in what stands beside the units and names rows, years too', () => {
    const text =
      '"Titel"\n"";"";"Mannen";"Vrouwen"\n"Regio\'s";"Perioden";"aantal";"aantal"\n"Leek";"2019";"1";"2"\n"Marum";"2020";"3";"4"\n'
    expect(layoutOf(text)).toMatchObject({
      headers: [
        ["Regio's", null],
        ['Perioden', null],
        ['Mannen', 'aantal'],
        ['Vrouwen', 'aantal'],
      ],
    })
  })

  it('has no sum in a last row that has a number of its own and nothing else', () => {
    expect(load(utf8('Id;dag\n1;01-02-2019\n2;03-04-2019\n3;\n')).rows.map(({ id }) => id)).toEqual([
      '1',
      '2',
      '3',
    ])
  })

  it('has no header where the first record is a row: codes, days or persons like those below', () => {
    const headers = (text: string) => load(utf8(text)).inspection.columns.map(({ header }) => header)
    expect(headers('GM1969;2019;3\nGM0014;2020;5\nGM0015;2020;7\n')).toEqual([
      'Kolom 1',
      'Kolom 2',
      'Kolom 3',
    ])
    expect(headers('J. de Vries;06-12345678;Leek\nA. Smit;06-12345679;Marum\n')).toEqual([
      'Kolom 1',
      'Kolom 2',
      'Kolom 3',
    ])
    expect(headers('Leek;16;17\nMarum;4;5\n')).toEqual(['Kolom 1', 'Kolom 2', 'Kolom 3'])
    expect(headers('Leeftijd;16;17\nMarum;4;5\n')).toEqual(['Leeftijd', '16', '17'])
    expect(headers('Wijk;n;a@voorbeeld.nl\nLeek;4;b@voorbeeld.nl\n')).toEqual(['Wijk', 'n', 'a@voorbeeld.nl'])
    expect(headers('GM0014;GM1969\n1;2\n3;4\n')).toEqual(['GM0014', 'GM1969'])
  })

  it('refuses lines, names and numbers of columns that no table has', () => {
    const problemOf = (text: string) => {
      const outcome = inspect(utf8(text), 'x.csv')
      return outcome.ok ? null : describeImportProblem(outcome.problem)
    }
    const look =
      'Kijk in het bestand of er regeleinden of aanhalingstekens ontbreken, of haal het opnieuw op bij de bron.'
    expect(problemOf(`a;b\n${'x'.repeat(5_000_000)}`)).toBe(
      `x.csv: regel 2 is 5.000.000 tekens lang; de grens is 4.000.000. ${look}`,
    )
    expect(problemOf(`a;${'b'.repeat(10_001)}\n1;2\n`)).toBe(
      `x.csv: de naam van kolom 2 is 10.001 tekens lang; de grens is 10.000. ${look}`,
    )
    expect(problemOf(`a${';b'.repeat(16_384)}\n1${';2'.repeat(16_384)}\n`)).toMatch(/meer dan 16384 kolommen/)
  })

  it('reads what R writes with numbers of rows and quotes as \\"', () => {
    // R 4.2: write.table(d, sep = ";", dec = ",")
    const byR = '"naam";"n"\n"1";"Het \\"grote\\" plein";1,5\n"2";"a;b";2\n"3";"map\\";4\n'
    expect(load(utf8(byR)).rows).toEqual([
      { kolom_1: 1, naam: 'Het "grote" plein', n: 1.5 },
      { kolom_1: 2, naam: 'a;b', n: 2 },
      { kolom_1: 3, naam: 'map\\', n: 4 },
    ])
    expect(layoutOf(byR)).toMatchObject({
      notes: [
        'De kop heeft geen naam voor de eerste kolom, die de rijen nummert of noemt, zoals R dat schrijft; zij heet Kolom 1.',
        'Aanhalingstekens in een tekst staan in dit bestand als \\"; ze zijn gelezen als een gewoon aanhalingsteken.',
      ],
    })
    expect(layoutOf('naam;n\n1;Leek;2\n3;Marum;4\n')).toMatchObject({ kind: 'ragged-rows', rows: [1] })
  })

  it('reads the current StatLine layout: one quoted header with units, padded numbers, decimal point', () => {
    expect(
      layoutOf('"Regio\'s";"Personen (x 1 000)"\r\n"Leek";"     1.5"\r\n"Marum";"       ."\r\n'),
    ).toEqual({
      dialect: { delimiter: ';', decimal: '.', titleRecords: 0, headerRecords: 1, footerRecords: 0 },
      format: 'statline',
      headers: [
        ["Regio's", null],
        ['Personen (x 1 000)', 'x 1 000'],
      ],
      notes: [],
      rowCount: 2,
    })
  })

  it('spreads years above columns that only their units tell apart', () => {
    const text =
      'Kerncijfers;;;;\n;2019;;2020;\nGebied;aantal;%;aantal;%\nLeek;12;1,5;13;2,5\nMarum;3;0,5;4;1\n'
    expect(layoutOf(text)).toMatchObject({
      headers: [
        ['Gebied', null],
        ['2019 | aantal', 'aantal'],
        ['2019 | %', '%'],
        ['2020 | aantal', 'aantal'],
        ['2020 | %', '%'],
      ],
    })
    expect(Object.values(load(utf8(text)).rows[0] ?? {})).toEqual(['Leek', 12, 1.5, 13, 2.5])
  })

  it('names rows that add up rows above them, and sets the sum of all aside', () => {
    const text =
      'Gebied;Wijk;n;pct\nLeek;A;1;10\nLeek;B;2,5;20\nLeek;Totaal;3,5;30\nMarum;C;4;1\nMarum;D;5;2\nTotaal Marum;;9;3\nTotaal;;12,5;33\n'
    const { rowCount, notes } = layoutOf(text) as { rowCount: number; notes: string[] }
    expect([rowCount, notes]).toEqual([
      6,
      [
        'Rij 8 telt de rijen erboven op: Totaal 12,5 33',
        '2 rijen tellen rijen erboven op en zijn wel gelezen: rij 4 en 7. Wie alles optelt, telt dubbel.',
      ],
    ])
    const other = text.replace('3,5;30', '3,4;30').replace('12,5;33', '12;30')
    expect(layoutOf(other)).toMatchObject({
      rowCount: 7,
      notes: [
        'Rij 8 heet een totaal, maar is niet de som van de rijen erboven; zij is gelezen als elke andere rij.',
      ],
    })
  })

  it('reads years above topics, and units that are the same for every column', () => {
    const titled = (...lines: string[]) => layoutOf(['"Laag inkomen"', ...lines].join('\n'))
    expect(
      titled('"";"2016";"2016";"2017";"2017"', '"Regio";"A";"B";"A";"B"', '"Leek";"1";"2";"3";"4"'),
    ).toMatchObject({
      headers: ['Regio', '2016 | A', '2016 | B', '2017 | A', '2017 | B'].map((header) => [header, null]),
      rowCount: 1,
    })
    expect(
      titled('"";"Arm";"Arm";"Rijk"', '"Jaar";"aantal";"aantal";"aantal"', '"2019";"1";"2";"3"'),
    ).toMatchObject({
      headers: [
        ['Jaar', null],
        ['Arm', 'aantal'],
        ['Arm', 'aantal'],
        ['Rijk', 'aantal'],
      ],
      rowCount: 1,
    })
  })

  it('sets aside title lines and footers that a spreadsheet made as wide as the table', () => {
    const text =
      'Titel;;\n;;\nRegio;Aantal;Deel\nLeek;3;1,5\nMarum;4;2,5\n;;\nBron: eigen telling;;\n* voorlopig;;\n'
    expect(layoutOf(text)).toMatchObject({
      rowCount: 2,
      notes: [
        'Rij 1 staat boven de tabel: Titel',
        'Rij 7 staat onder de tabel: Bron: eigen telling',
        'Rij 8 staat onder de tabel: * voorlopig',
      ],
    })
  })

  it('obeys sep= and what the settings say', () => {
    expect(layoutOf('sep=,\r\na,b\r\n"1,5",2\r\n')).toMatchObject({
      dialect: { delimiter: ',', decimal: ',' },
      rowCount: 1,
    })
    expect(
      layoutOf('los\nvast\na|b\n1|2\n3|4\neind\n', {
        overslaan_boven: 2,
        overslaan_onder: 1,
        scheiding: '|',
      }),
    ).toEqual({
      dialect: { delimiter: '|', decimal: null, titleRecords: 2, headerRecords: 1, footerRecords: 1 },
      format: 'csv',
      headers: [
        ['a', null],
        ['b', null],
      ],
      notes: [
        'Rij 1 staat boven de tabel: los',
        'Rij 2 staat boven de tabel: vast',
        'Rij 6 staat onder de tabel: eind',
      ],
      rowCount: 2,
    })
  })

  it('counts the line sep= as the first row, shows it and says what it is', () => {
    const text = 'sep=;\r\nplaats;n\r\nLeek;7\r\nMarum;8;9\r\nNoord;10\r\n'
    const { inspection } = load(utf8(text), 'x.csv', { reading: { ongelijke_rijen: 'apart' } })
    expect(inspection.preview.rows.map(({ row }) => row)).toEqual([3, 5])
    expect(inspection.preview.records[0]).toEqual({ row: 1, fields: ['sep=;'], part: 'scheidingsteken' })
    expect(inspection.leftOut[0]).toEqual({
      what: 'scheidingsteken',
      place: 'rij 1',
      text: 'sep=;',
      ground: 'Noemt het scheidingsteken.',
      undo: null,
    })
    expect(inspection.dialect.titleRecords).toBe(0)
  })

  it('names the columns of a file without a header when the settings say it has none', () => {
    const read = load(utf8('1;Leek\n2;Marum\n'), 'x.csv', { reading: { kopregels: 0 } })
    expect(read.rows).toEqual([
      { kolom_1: 1, kolom_2: 'Leek' },
      { kolom_1: 2, kolom_2: 'Marum' },
    ])
  })

  it('reads a file of one column, decimal commas or not', () => {
    expect(load(utf8('Waarde\n1,5\n2,5\n')).rows).toEqual([{ waarde: 1.5 }, { waarde: 2.5 }])
    expect(load(utf8('Plaats\nLeek\nMarum\n')).rows).toEqual([{ plaats: 'Leek' }, { plaats: 'Marum' }])
  })

  it('accepts blank fields behind the last column, and skips blank lines', () => {
    expect(load(utf8('a;b\n1;2;;\n\n3;4;;\n;;;\n')).rows).toEqual([
      { a: 1, b: 2 },
      { a: 3, b: 4 },
    ])
  })

  it('tells a footer that holds the delimiter from a row that is marked with a star', () => {
    const read = load(utf8('regio;a;b\nLeek;1;2\n* totaal;3;4\nBron: CBS; bewerkt\n'))
    expect(read.rows.map(({ regio }) => regio)).toEqual(['Leek', '* totaal'])
    expect(read.inspection.leftOut.map(describeLeftOut)).toEqual([
      'Rij 4 staat onder de tabel: Bron: CBS bewerkt',
    ])
  })

  it('reads headers of several records without a title above, holes and all', () => {
    expect(
      layoutOf(
        'Regio;2019;;2020;\n;Man;Vrouw;Man;Vrouw\n;aantal;aantal;aantal;%\nLeek;1;2;3;4\nMarum;5;6;7;8\n',
      ),
    ).toMatchObject({
      headers: [
        ['Regio', null],
        ['2019 | Man', 'aantal'],
        ['2019 | Vrouw', 'aantal'],
        ['2020 | Man', 'aantal'],
        ['2020 | Vrouw', '%'],
      ],
      rowCount: 2,
    })
  })

  it('reads topics as rows under periods as columns, the word for the rows below the header', () => {
    const text =
      '"Kerncijfers"\n"";"Perioden";"2018";"2019*"\n"Onderwerp";"";"";""\n"Inwoners";"aantal";"10";"20"\n"Dichtheid";"per km2";"5";"6"\n"Bron: CBS"\n'
    expect(load(utf8(text)).rows).toEqual([
      { onderwerp: 'Inwoners', perioden: 'aantal', _2018: 10, _2019: 20 },
      { onderwerp: 'Dichtheid', perioden: 'per km2', _2018: 5, _2019: 6 },
    ])
  })

  it.each([
    ['as wide as the table', 'Titel;;\nBron;CBS;\nPeildatum;1-1-2020;\n;;\n'],
    ['narrower', 'Bron;CBS\nPeildatum;1-1-2020\n'],
  ])('sets pairs of metadata aside, %s', (_, above) => {
    const { rows } = load(utf8(`${above}Regio;Aantal;Deel\nLeek;3;1,5\nMarum;4;2,5\n`))
    expect(rows).toEqual([
      { regio: 'Leek', aantal: 3, deel: 1.5 },
      { regio: 'Marum', aantal: 4, deel: 2.5 },
    ])
  })

  it('sets pairs of metadata aside above a table of two columns, when an empty line and their words say so', () => {
    expect(load(utf8('Bron;CBS\nPeildatum;1-1-2020\n\nRegio;Aantal\nLeek;3\n')).rows).toEqual([
      { regio: 'Leek', aantal: 3 },
    ])
    expect(load(utf8('Naam;n\nLeek;3\nMarum;4\n\nRegio;Aantal\nBedum;3\n')).rows).toHaveLength(2)
  })

  it('leaves out a last row that adds up the others, under either decimal sign', () => {
    const text = 'Regio;n;deel\nLeek;1.200;1,5\nMarum;300;.\nBedum;1.000;1,0\nTotaal;2.500;2,5\n'
    expect(layoutOf(text)).toMatchObject({
      rowCount: 3,
      notes: ['Rij 5 telt de rijen erboven op: Totaal 2.500 2,5'],
    })
    expect(layoutOf(text.replace('2.500', '2.501'))).toMatchObject({ rowCount: 4 })
    expect(layoutOf(text.replace('Totaal', 'Zuidhorn'))).toMatchObject({ rowCount: 4 })
    expect(layoutOf(text, { overslaan_onder: 0 })).toMatchObject({ rowCount: 4 })
  })

  it('names its columns itself when the first record holds numbers like the others', () => {
    const { rows, inspection } = load(utf8('1;Leek;2,5\n2;Marum;3,5\n'))
    expect(rows).toEqual([
      { kolom_1: 1, kolom_2: 'Leek', kolom_3: 2.5 },
      { kolom_1: 2, kolom_2: 'Marum', kolom_3: 3.5 },
    ])
    expect(inspection.notes).toEqual([
      'Er is geen kopregel gevonden; de kolommen heten Kolom 1, Kolom 2 en zo verder.',
    ])
  })

  it('says that a column is filled in the first row of each group only, and fills it when the settings say so', () => {
    const text = utf8('Gemeente;Wijk;n\nLeek;A;1\n;B;2\n;C;3\nMarum;D;4\n;E;5\n')
    const { rows, inspection } = load(text)
    expect(rows.map(({ gemeente }) => gemeente)).toEqual(['Leek', null, null, 'Marum', null])
    expect(inspection.notes).toEqual([
      'Kolom “Gemeente” is alleen in de eerste rij van elke groep gevuld; de andere cellen zijn leeg gelezen. Met “aanvullen” bij de kolom krijgen ze de waarde erboven.',
    ])
    const filled = load(text, 'x.csv', { columns: { Gemeente: { aanvullen: true } } })
    expect(filled.rows.map(({ gemeente }) => gemeente)).toEqual(['Leek', 'Leek', 'Leek', 'Marum', 'Marum'])
  })

  it('reads one column of sentences as one column', () => {
    expect(load(utf8('Opmerking\nGoed, hoor\nPrima\nSlecht, en duur\n')).rows).toHaveLength(3)
  })

  it('refuses decimal commas without quotes between commas, and a letter', () => {
    expect(layoutOf('naam,n,p\nLeek,1,1,5\nMarum,2,2,5\n')).toEqual({
      kind: 'ragged-rows',
      file: 'x.csv',
      rows: [1],
      expected: 4,
    })
    expect(layoutOf('Beste lezer,\nDit is een brief, geen tabel.\n')).toEqual({
      kind: 'no-table',
      file: 'x.csv',
    })
  })

  it('refuses columns that are parted by spaces only', () => {
    const lines = [
      'Gemeente      Aantal   Deel',
      'Leek             123    1,5',
      'Marum            456    2,5',
    ]
    expect(layoutOf(lines.join('\n'))).toEqual({ kind: 'space-aligned', file: 'x.csv' })
  })

  it('keeps a row without values that stands last', () => {
    expect(load(utf8('wijk;a;b\nWijk 1;2;3\nWijk 2;;\n')).rows).toHaveLength(2)
  })

  it('numbers rows behind embedded line breaks as a spreadsheet does', () => {
    const outcome = inspect(utf8('a;b\n"x\ny";1\nz;twee\n'), 'x.csv', { columns: { b: { type: 'number' } } })
    expect(outcome).toEqual({
      ok: false,
      problem: { kind: 'bad-value', file: 'x.csv', row: 3, column: 'b', text: 'twee' },
    })
  })

  it('says of a file half in UTF-8 and half in Windows-1252 that it is, and of a wrong encoding what points to it', () => {
    const half = Uint8Array.from([...utf8('a;b\nSúdwest;1\n'), 0x80, ...utf8(';2\n')])
    const { rows, inspection } = load(half)
    expect(rows.map(({ a }) => a)).toEqual(['Súdwest', '€'])
    expect(inspection.notes).toEqual([
      'In dit bestand staan twee tekensets door elkaar, UTF-8 en Windows-1252; elke regel is in de zijne gelezen. Kijk de namen met accenten na.',
    ])
    expect(load(half, 'x.csv', { reading: { codering: 'windows-1252' } }).inspection.notes).toEqual([
      'Tekens als “Ã©” wijzen op twee tekensets door elkaar. Kijk de namen met accenten na, of kies een andere codering.',
    ])
  })
})

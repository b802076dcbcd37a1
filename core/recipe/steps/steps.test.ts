import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Kitchen } from '../testing'

let kitchen: Kitchen
beforeAll(async () => {
  kitchen = await Kitchen.open()
  await kitchen.add('kruis', 'Gebied;2016;2017*;2018**\nLeek;1,5;.;3,5\nMarum;10,25;20;x\n')
  await kitchen.add('gemengd', 'Gebied;Mannen (x 1 000);Vrouwen (%)\nLeek;1;2,5\n')
  await kitchen.add('lang', 'Gebied;Soort;Aantal\nLeek;a;1\nLeek;b;-\nMarum;a;3\nZuidhorn;b;4\n')
  await kitchen.add('soorten', 'Code;Naam;Eenheid;Decimalen\na;Appels;kg;1\nb;Banen;aantal;0\n')
  await kitchen.add('genummerd', 'Rij;2016;2017\nr1;1,5;2\n')
  await kitchen.add('dubbel', 'Gebied;Soort;Aantal\nLeek;a;1\nLeek;a;2\n')
})
afterAll(() => kitchen.engine.close())

describe('naar_lang', () => {
  const step = { stap: 'naar_lang', behalve: ['gebied'], naam: 'jaar', waarde: 'aantal' } as const

  it('turns years as headers into periods, with the status of provisional ones and the reason of each missing cell', async () => {
    const { header, rows } = await kitchen.cook('kruis', [step])
    expect(header).toEqual(['gebied', 'jaar', 'jaar_begin', 'jaar_status', 'aantal', 'aantal_reden'])
    expect(rows).toEqual([
      ['Leek', '2016', '2016-01-01', null, 1.5, null],
      ['Leek', '2017', '2017-01-01', 'voorlopig', null, '. (onbekend of geheim)'],
      ['Leek', '2018', '2018-01-01', 'nader voorlopig', 3.5, null],
      ['Marum', '2016', '2016-01-01', null, 10.25, null],
      ['Marum', '2017', '2017-01-01', 'voorlopig', 20, null],
      ['Marum', '2018', '2018-01-01', 'nader voorlopig', null, 'x (geheim)'],
    ])
  })

  it('gives each row its unit where the columns have different ones', async () => {
    const { header, rows } = await kitchen.cook('gemengd', [{ ...step, naam: 'wie' }])
    expect(header).toEqual(['gebied', 'wie', 'aantal', 'aantal_eenheid'])
    expect(rows).toEqual([
      ['Leek', 'Mannen', 1, 'x 1 000'],
      ['Leek', 'Vrouwen', 2.5, '%'],
    ])
  })

  it('takes along all that stands beside a value, units and decimals of a code list too', async () => {
    const { header, rows } = await kitchen.cook('lang', [
      { stap: 'codelijst', kolom: 'soort', lijst: 'soorten', waarde: 'aantal' },
      { stap: 'naar_lang', kolommen: ['aantal'], naam: 'wat', waarde: 'n' },
    ])
    expect(header.slice(2)).toEqual(['soort_label', 'wat', 'n', 'n_reden', 'n_eenheid', 'n_decimalen'])
    expect(rows.slice(0, 2).map((row) => row.slice(2))).toEqual([
      ['Appels', 'Aantal', 1, null, 'kg', 1],
      ['Banen', 'Aantal', null, '- (nihil)', 'aantal', 0],
    ])
  })

  it('works in a table with a column of any name', async () => {
    const { rows } = await kitchen.cook('genummerd', [{ ...step, behalve: ['rij'] }])
    expect(rows.map((row) => [row[0], row[1], row[3]])).toEqual([
      ['r1', '2016', 1.5],
      ['r1', '2017', 2],
    ])
  })

  it('leaves columns it does not name where they are', async () => {
    const { rows } = await kitchen.cook('kruis', [
      { stap: 'naar_lang', kolommen: ['_2016', '_2017'], naam: 'jaar', waarde: 'aantal' },
    ])
    expect(rows[0]).toEqual(['Leek', 3.5, null, '2016', '2016-01-01', null, 1.5, null])
  })

  it.each([
    [
      { stap: 'naar_lang', behalve: ['_2016', '_2017'], naam: 'jaar', waarde: 'n' } as const,
      'Stap 1 (naar_lang): “gebied” is tekst en “_2018” is getal; alleen kolommen van één type kunnen onder elkaar. Kies er minder, of een ander type bij kolommen.',
    ],
    [
      { stap: 'naar_lang', kolommen: ['_2015'], naam: 'jaar', waarde: 'n' } as const,
      'Stap 1 (naar_lang): kolom “_2015” is er niet in kruis; wel: gebied, _2016, _2017, _2018.',
    ],
    [
      { stap: 'naar_lang', kolommen: ['_2016'], naam: 'gebied', waarde: 'n' } as const,
      'Stap 1 (naar_lang): er zou twee keer een kolom “gebied” zijn; kies een andere naam.',
    ],
    [
      { stap: 'naar_lang', naam: 'jaar', waarde: 'n' } as const,
      'Stap 1 (naar_lang): noem de kolommen die rijen worden: onder kolommen, of met behalve alle andere.',
    ],
  ])('says which step cannot be done and why (%#)', async (wrong, text) => {
    expect((await kitchen.cook('kruis', [wrong])).problem).toBe(text)
  })
})

describe('naar_breed', () => {
  const step = { stap: 'naar_breed', kolom: 'soort', waarden: ['a', 'b'], waarde: 'aantal' } as const

  it('makes a column of each value, with why a cell is missing: as it was, or because there was no row', async () => {
    const { header, rows } = await kitchen.cook('lang', [step])
    expect(header).toEqual(['gebied', 'a', 'a_reden', 'b', 'b_reden'])
    expect(rows).toEqual([
      ['Leek', 1, null, null, '- (nihil)'],
      ['Marum', 3, null, null, 'geen rij'],
      ['Zuidhorn', null, 'geen rij', 4, null],
    ])
  })

  it('undoes naar_lang', async () => {
    const long = { stap: 'naar_lang', behalve: ['gebied'], naam: 'jaar', waarde: 'aantal' } as const
    const wide = {
      stap: 'naar_breed',
      kolom: 'jaar',
      waarden: ['2016', '2017', '2018'],
      waarde: 'aantal',
      sleutel: ['gebied'],
    } as const
    const { rows } = await kitchen.cook('kruis', [long, wide])
    expect(rows).toEqual([
      ['Leek', 1.5, null, null, '. (onbekend of geheim)', 3.5, null],
      ['Marum', 10.25, null, 20, null, null, 'x (geheim)'],
    ])
  })

  it('refuses two rows for one place, and names it', async () => {
    expect((await kitchen.cook('dubbel', [step])).problem).toBe(
      'Stap 1 (naar_breed): er is meer dan één rij voor Leek, a (2 rijen). Welke waarde telt, is niet te zien; zet een kolom in de sleutel die ze uit elkaar houdt.',
    )
  })

  it('refuses values that are not listed, so that columns do not come and go with the data', async () => {
    expect((await kitchen.cook('lang', [{ ...step, waarden: ['a'] }])).problem).toBe(
      'Stap 1 (naar_breed): kolom “soort” heeft waarden die niet onder waarden staan: b. Zet ze erbij, of laat die rijen eerst weg.',
    )
  })
})

it('a trial that is stopped ends the query that runs, and leaves the next one in peace', async () => {
  const endless = {
    select: () => 'SELECT sum(a.range * b.range) AS n FROM range(10000000) a, range(10000000) b',
    checks: [],
    notes: [],
  }
  const stopping = new AbortController()
  const tried = kitchen.engine.trySteps('lang', [endless], 10, stopping.signal)
  setTimeout(() => stopping.abort(), 200)
  expect(await tried).toEqual({ ok: false, problem: { kind: 'cancelled' } })
  expect((await kitchen.cook('lang', [])).problem).toBeNull()
})

describe('naar_breed with many values', () => {
  it('refuses a table that is wider than the engine can hold', async () => {
    const waarden = Array.from({ length: 501 }, (_, at) => `w${at}`)
    const { problem } = await kitchen.cook('lang', [
      { stap: 'naar_breed', kolom: 'soort', waarden, waarde: 'aantal' },
    ])
    expect(problem).toBe(
      'Stap 1 (naar_breed): 501 waarden worden, met wat ernaast staat, 1.002 kolommen; hoogstens 1.000 kan. Noem minder waarden, of laat de rijen zoals ze zijn: een query telt ze zo ook op.',
    )
  })
})

describe('codelijst', () => {
  beforeAll(async () => {
    await kitchen.add(
      'waarnemingen',
      'Id;Measure;Perioden;Value;StringValue;ValueAttribute\n0;M1;2019JJ00;1,5;;None\n1;M2;2019JJ00;2;;None\n2;M3;2019JJ00;3;;None\n',
    )
    await kitchen.add(
      'maten',
      'Identifier;Title;Description;Unit;Decimals\nM1;Huishoudens;Alle;x 1 000;1\nM2;Aandeel;;%;0\nM9;Ander;;;0\n',
    )
    await kitchen.add('dubbele_maten', 'Identifier;Title\nM1;Een\nM1;Weer een\n')
  })

  it('puts label, description, unit and decimals beside, unit and decimals at the numbers, and names codes without a label', async () => {
    const { header, rows, notes } = await kitchen.cook('waarnemingen', [
      { stap: 'codelijst', kolom: 'measure', lijst: 'maten' },
    ])
    const pick = ['measure', 'measure_label', 'value', 'value_eenheid', 'value_decimalen'].map((name) =>
      header.indexOf(name),
    )
    expect(rows.map((row) => pick.map((at) => row[at]))).toEqual([
      ['M1', 'Huishoudens', 1.5, 'x 1 000', 1],
      ['M2', 'Aandeel', 2, '%', 0],
      ['M3', null, 3, null, null],
    ])
    expect(notes).toEqual(['1 code heeft geen label in maten: M3.'])
  })

  it('leaves a column’s own unit where the list has none', async () => {
    await kitchen.add('metingen', 'Measure;Waarde (euro)\nM1;1,5\nM3;2\n')
    const { header, rows } = await kitchen.cook('metingen', [
      { stap: 'codelijst', kolom: 'measure', lijst: 'maten', waarde: 'waarde' },
    ])
    expect(rows.map((row) => [row[0], row[header.indexOf('waarde_eenheid')]])).toEqual([
      ['M1', 'x 1 000'],
      ['M3', 'euro'],
    ])
  })

  it('refuses a list with a code that stands twice: rows would multiply', async () => {
    expect(
      (await kitchen.cook('waarnemingen', [{ stap: 'codelijst', kolom: 'measure', lijst: 'dubbele_maten' }]))
        .problem,
    ).toBe(
      'Stap 1 (codelijst): in dubbele_maten staat een code meer dan één keer: M1. Kies met deel één lijst uit het bestand, of verbeter de lijst.',
    )
  })

  it('says when the list is not there', async () => {
    expect(
      (await kitchen.cook('waarnemingen', [{ stap: 'codelijst', kolom: 'measure', lijst: 'weg' }])).problem,
    ).toBe('Stap 1 (codelijst): bron weg is er niet, of is zelf niet geladen.')
  })
})

describe('stapel', () => {
  beforeAll(async () => {
    await kitchen.add('jaar_een', 'Gebied;Aantal;Oud\nLeek;1;5\n')
    await kitchen.add('jaar_twee', 'Gebied;Aantal;Nieuw\nLeek;1,5;ja\nMarum;-;nee\n')
    await kitchen.add('anders', 'Gebied;Aantal\nLeek;veel\n')
    await kitchen.add('duizenden', 'Gebied;Aantal (x 1 000)\nLeek;1\n')
  })

  it('puts tables below each other by column name, tells them apart, and says what is not everywhere', async () => {
    const { header, rows, notes } = await kitchen.cook('jaar_een', [
      {
        stap: 'stapel',
        bronnen: ['jaar_twee'],
        kolom: 'jaar',
        waarden: { jaar_een: '2019', jaar_twee: '2020' },
      },
    ])
    expect(header).toEqual([
      'jaar',
      'jaar_begin',
      'gebied',
      'aantal',
      'aantal_reden',
      'oud',
      'oud_reden',
      'nieuw',
      'nieuw_reden',
    ])
    expect(rows).toEqual([
      ['2019', '2019-01-01', 'Leek', 1, null, 5, null, null, 'niet in jaar_een'],
      ['2020', '2020-01-01', 'Leek', 1.5, null, null, 'niet in jaar_twee', 'ja', null],
      ['2020', '2020-01-01', 'Marum', null, '- (nihil)', null, 'niet in jaar_twee', 'nee', null],
    ])
    expect(notes).toEqual(['Niet in jaar_een: nieuw.', 'Niet in jaar_twee: oud.'])
  })

  it.each([
    [
      'anders',
      'kolom “aantal” is in jaar_een getal en in anders tekst. Geef de kolom bij kolommen in beide bronnen hetzelfde type.',
    ],
    [
      'duizenden',
      'kolom “aantal” heeft in jaar_een geen eenheid en in duizenden de eenheid “x 1 000”. Reken een van beide eerst om.',
    ],
    ['jaar_een', 'jaar_een staat twee keer in de stapel.'],
  ])('refuses %s', async (name, text) => {
    expect((await kitchen.cook('jaar_een', [{ stap: 'stapel', bronnen: [name] }])).problem).toBe(
      `Stap 1 (stapel): ${text}`,
    )
  })
})

describe('eenheid', () => {
  beforeAll(async () => {
    await kitchen.add(
      'maten_en_gewichten',
      'Gebied;Personen (x 1 000);Relatief (%);Bedrag (1 000 euro);Index (2015 = 100)\nLeek;26,6;7,9;12;101\nMarum;0,1;.;-3;99\n',
    )
  })

  it('shifts the decimal point without touching a digit; label and unit follow, reasons stay', async () => {
    const { rows, columns } = await kitchen.cook('maten_en_gewichten', [
      { stap: 'eenheid', kolommen: ['personen'], naar: 'aantal' },
      { stap: 'eenheid', kolommen: ['relatief'], naar: 'aandeel' },
      { stap: 'eenheid', kolommen: ['bedrag'], naar: 'euro' },
    ])
    expect(rows).toEqual([
      ['Leek', 26600, 0.079, null, 12000, 101],
      ['Marum', 100, null, '. (onbekend of geheim)', -3000, 99],
    ])
    expect(columns.map(({ label, unit }) => [label, unit])).toEqual([
      ['Gebied', null],
      ['Personen', 'aantal'],
      ['Relatief', 'aandeel'],
      ['Bedrag', 'euro'],
      ['Index', '2015 = 100'],
    ])
  })

  it.each([
    [['index'], 'aantal', 'de eenheid “2015 = 100” van kolom “index” is niet om te rekenen.'],
    [['personen'], 'euro', 'kolom “personen” is in “x 1 000”; dat is niet om te rekenen naar “euro”.'],
    [['gebied'], 'aantal', 'kolom “gebied” bevat geen getallen.'],
  ])('refuses %s to %s', async (kolommen, naar, text) => {
    expect((await kitchen.cook('maten_en_gewichten', [{ stap: 'eenheid', kolommen, naar }])).problem).toBe(
      `Stap 1 (eenheid): ${text}`,
    )
  })
})

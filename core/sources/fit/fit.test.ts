import { describe, expect, it } from 'vitest'
import { describeDifference } from './describeDifference'
import { needsAttention } from './differences'
import { factsOf } from './facts'
import { likelySource } from './likelySource'
import { fitOf, inspected, manifest } from './testing'

const trajecten = manifest({
  soort: 'registratie-trajecten',
  aard: 'registratie',
  kolommen: {
    Trajectnummer: { als: 'trajectnummer', rol: 'traject', type: 'text' },
    Gebied: { als: 'gebied', rol: 'gebied', type: 'text' },
    Startscore: { als: 'startscore', rol: 'startscore', type: 'number' },
    Startdatum: { als: 'startdatum', rol: 'startdatum', type: 'date' },
    BSN: { geladen: false },
  },
})

/** Ten trajecten in two areas, in rising order of day. */
const rows = (
  count: number,
  { year = 2019, area = (at: number): string => (at % 2 === 0 ? 'Leek' : 'Marum') } = {},
) =>
  Array.from({ length: count }, (_, at) =>
    [`T${at}`, area(at), '3', `${String((at % 28) + 1).padStart(2, '0')}-09-${year}`].join(';'),
  )
const file = (lines: readonly string[], head = 'Trajectnummer;Gebied;Startscore;Startdatum') =>
  [head, ...lines, ''].join('\r\n')
const earlier = file(rows(10))

const sentences = async (later: string, source = trajecten, before: string | null = earlier) =>
  (await fitOf(later, source, before)).differences.map((one) => describeDifference(one, true))

describe('a later file of a source', () => {
  it('fits when it brings the same columns and codes', async () => {
    expect(await sentences(file(rows(10)))).toEqual([])
  })

  it('says that it has fewer rows, and when so many that it may not be whole', async () => {
    expect(await sentences(file(rows(6)))).toEqual([
      'Het aantal rijen gaat van 10 naar 6 (−40%). Kijk na of het bestand compleet is.',
      'De gegevens gaan over 1 september 2019 tot en met 6 september 2019; dat was 1 september 2019 tot en met 10 september 2019. Een deel van de oude periode zit er niet meer in.',
    ])
  })

  it('says which codes are new, and not their values where those may not be shown', async () => {
    const later = file(
      rows(10, { area: (at) => (at === 9 ? 'Grootegast' : at % 2 === 0 ? 'Leek' : 'Marum') }),
    )
    expect(await sentences(later)).toEqual([
      'In “Gebied” is een waarde nieuw: “Grootegast”. Een query die de waarden van gebied opsomt, slaat hem over.',
    ])
    const { differences } = await fitOf(later, trajecten, earlier)
    expect(differences.map((one) => describeDifference(one, false))).toEqual([
      'In “Gebied” staat een nieuwe waarde. Een query die de waarden van gebied opsomt, slaat hem over.',
    ])
  })

  it('says that a number became text, with the first value that is no number', async () => {
    const [first = '', ...others] = rows(10)
    expect(await sentences(file([first.replace(';3;', ';veel;'), ...others]))).toEqual([
      'Kolom “Startscore” was een getal en is nu tekst (rij 2: “veel”). Rekenen met startscore kan dan niet meer.',
    ])
  })

  it('says for which new reason values are missing', async () => {
    const [first = '', ...others] = rows(10)
    expect(await sentences(file([first.replace(';3;', ';;'), ...others]))).toEqual([
      'In “Startscore” ontbreken waarden om een nieuwe reden: leeg. Die rijen tellen niet mee in berekeningen met deze kolom.',
    ])
  })

  it('says how the period lies against the old', async () => {
    const [said = ''] = await sentences(file(rows(10, { year: 2020 })))
    expect(said).toContain('ertussen ontbreken dagen')
  })

  it('takes no order of columns and no left-out column for a difference', async () => {
    const turned = rows(10).map((line) => ['900000012', ...line.split(';').reverse()].join(';'))
    expect(await sentences(file(turned, 'BSN;Startdatum;Startscore;Gebied;Trajectnummer'))).toEqual([])
  })

  it('leaves a new column out that looks personal, and says so', async () => {
    const more = rows(10).map((line, at) => `${line};naam${at}@voorbeeld.nl;ja`)
    const fit = await fitOf(
      file(more, 'Trajectnummer;Gebied;Startscore;Startdatum;Contact;Nazorg'),
      trajecten,
      earlier,
    )
    expect(fit.differences).toEqual([
      {
        kind: 'column-new',
        header: 'Contact',
        name: 'contact',
        loaded: false,
        ground: 'De waarden lijken e-mailadressen; ze worden niet geladen.',
      },
      { kind: 'column-new', header: 'Nazorg', name: 'nazorg', loaded: true, ground: null },
    ])
    expect(fit.differences.map(needsAttention)).toEqual([true, false])
  })
})

describe('a column that is gone', () => {
  const renamed = file(rows(10), 'Trajectnummer;Wijk;Startscore;Startdatum')

  it('keeps the rest readable and asks what takes its place', async () => {
    const fit = await fitOf(renamed, trajecten, earlier)
    expect(fit.differences[0]).toEqual({
      kind: 'column-gone',
      header: 'Gebied',
      name: 'gebied',
      successor: undefined,
    })
    expect(fit.unknown).toEqual(['Wijk'])
  })

  it('gives its settings to the column that was chosen', async () => {
    const fit = await fitOf(renamed, trajecten, earlier, { successors: { Gebied: 'Wijk' } })
    expect(fit.options.columns['Wijk']).toEqual({ als: 'gebied', rol: 'gebied', type: 'text' })
    expect(fit.differences.map((one) => describeDifference(one, true))).toEqual([
      'Kolom “Gebied” ontbreekt; “Wijk” komt ervoor in de plaats. Queries lezen die als gebied.',
    ])
  })

  it('can be left out', async () => {
    const fit = await fitOf(renamed, trajecten, earlier, { successors: { Gebied: null } })
    expect(fit.options.columns['Gebied']).toBeUndefined()
    expect(fit.inspection.columns.map(({ name }) => name)).toEqual([
      'trajectnummer',
      'wijk',
      'startscore',
      'startdatum',
    ])
  })

  it('is the one that differs only in capitals or signs', async () => {
    const fit = await fitOf(file(rows(10), 'traject-nummer;GEBIED;Startscore;Startdatum'), trajecten, earlier)
    expect(fit.differences).toMatchObject([
      { header: 'Trajectnummer', successor: 'traject-nummer' },
      { header: 'Gebied', successor: 'GEBIED' },
    ])
    expect(fit.inspection.columns.map(({ name }) => name)).toEqual([
      'trajectnummer',
      'gebied',
      'startscore',
      'startdatum',
    ])
  })

  it('is named where nothing is remembered but the settings', async () => {
    expect(
      await sentences(file(rows(10), 'Trajectnummer;Wijk;Startscore;Startdatum'), trajecten, null),
    ).toEqual(['Kolom “Gebied” ontbreekt. Kies welke kolom ervoor in de plaats kwam, of laat hem weg.'])
  })
})

describe('a unit that changed', () => {
  const inkomens = manifest({
    kolommen: { 'Personen (x 1 000)': { als: 'personen', eenheid: 'x 1 000', type: 'number' } },
  })

  it('is that of the file, not the remembered one', async () => {
    const fit = await fitOf('Regio;Personen (aantal)\r\nLeek;4200\r\n', inkomens, null)
    expect(fit.differences).toEqual([
      {
        kind: 'column-gone',
        header: 'Personen (x 1 000)',
        name: 'personen',
        successor: 'Personen (aantal)',
      },
      { kind: 'unit-changed', header: 'Personen (aantal)', from: 'x 1 000', to: 'aantal' },
    ])
    expect(fit.options.columns['Personen (aantal)']).toEqual({
      als: 'personen',
      type: 'number',
      eenheid: 'aantal',
    })
    expect(fit.inspection.columns[1]?.unit).toBe('aantal')
  })
})

describe('a file that is written otherwise', () => {
  it('is read as it is now when the remembered way finds no columns', async () => {
    const source = manifest({ ...trajecten, lezen: { scheiding: ';', codering: 'utf-8' } })
    const later = file(rows(10)).replaceAll(';', ',')
    const fit = await fitOf(later, source, null)
    expect(fit.options.reading).toEqual({})
    expect(fit.differences).toEqual([{ kind: 'read-otherwise' }])
  })
})

describe('what is remembered', () => {
  it('holds codes that repeat, and no answers, no pseudonyms and no personal data', () => {
    const lines = Array.from(
      { length: 20 },
      (_, at) =>
        `C${at % 2};${at % 2 === 0 ? 'Leek' : 'Marum'};antwoord ${at};9000000${at % 2 === 0 ? 12 : 24};${at % 5}`,
    )
    const text = ['Cliëntnummer;Gebied;Toelichting;BSN;Startscore', ...lines, ''].join('\r\n')
    const facts = factsOf(inspected(text))
    expect(facts.columns.map(({ header, codes }) => [header, codes])).toEqual([
      ['Cliëntnummer', null],
      ['Gebied', ['Leek', 'Marum']],
      ['Toelichting', null],
      ['Startscore', null],
    ])
    expect(facts.leftOut).toEqual(['BSN'])
    expect(JSON.stringify(facts)).not.toMatch(/90000|antwoord|C1/)
  })
})

describe('a file that looks a newer version of a source', () => {
  const known = [
    { manifest: trajecten, inspection: inspected(earlier, trajecten) },
    {
      manifest: manifest({ naam: 'anders', kolommen: { Regio: {}, Perioden: {}, Personen: {} } }),
      inspection: null,
    },
  ]

  it('has nearly all columns of that source, and not of two', () => {
    const newer = inspected(
      file(
        rows(3).map((line) => `${line};ja`),
        'Trajectnummer;Gebied;Startscore;Startdatum;Nazorg',
      ),
    )
    expect(likelySource(newer, known)?.manifest.naam).toBe('bron')
    expect(likelySource(newer, [...known, ...known.slice(0, 1)])).toBe(null)
    expect(likelySource(inspected('Regio;Inwoners\r\nLeek;12\r\n'), known)).toBe(null)
  })
})

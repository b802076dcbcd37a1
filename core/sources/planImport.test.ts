import { describe, expect, it } from 'vitest'
import { describeImportProblem } from './describeImportProblem'
import { inspect } from './inspect'
import { planImport } from './planImport'
import { maxFileBytes } from './readTable'
import { load, sliceTexts, testKey, utf8 } from './testing'

const sentence = (bytes: Uint8Array, name = 'x.csv') => {
  const outcome = planImport(bytes, name, 'bron', { pseudonymKey: testKey })
  return outcome.ok ? 'geen probleem' : describeImportProblem(outcome.problem)
}

describe('planImport', () => {
  it('writes slices in one dialect: every text quoted, numbers and missing values bare, no header', () => {
    const { plan } = load(utf8('Naam van iets;b\n"zei ""ja"", toch";1\n;2\n'))
    expect({ ...plan, slices: sliceTexts(plan) }).toEqual({
      name: 'bron',
      staging: ['k1', 'k2', 'k3'],
      columns: [
        { name: 'naam_van_iets', type: 'VARCHAR', expression: 'k1' },
        { name: 'naam_van_iets_reden', type: 'VARCHAR', expression: 'k2' },
        { name: 'b', type: 'BIGINT', expression: 'CAST(k3 AS BIGINT)' },
      ],
      slices: ['"zei ""ja"", toch",,1\n,"leeg",2\n'],
      rowCount: 2,
    })
  })

  it('cuts a large table into slices that end at a record', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `${at};${'x'.repeat(60)}`)
    const { plan } = load(utf8(`n;tekst\n${rows.join('\n')}\n`))
    const slices = sliceTexts(plan)
    expect(slices.length).toBeGreaterThan(1)
    expect(slices.every((slice) => slice.endsWith('x"\n') && /^\d+,"x/.test(slice))).toBe(true)
    expect(slices.join('').split('\n')).toHaveLength(100_001)
  })

  it('says so when the privacy screen leaves no column to load', () => {
    expect(sentence(utf8('post\nann@voorbeeld.nl\nbob@voorbeeld.nl\ncas@voorbeeld.nl\n'))).toBe(
      'x.csv: geen enkele kolom wordt geladen: ze zijn alle weggelaten, omdat ze op persoonsgegevens lijken of omdat dat zo is ingesteld. Kies bij het toevoegen welke kolommen je wel wilt laden.',
    )
  })

  it('gives every column a name of its own, those it adds too', () => {
    const { plan } = load(utf8('a;a;a_reden;;B é (%)\n1;;3;4;5\n2;2;;4;6\n'))
    expect(plan.columns.map(({ name }) => name)).toEqual([
      'a',
      'a_2',
      'a_2_reden',
      'a_reden',
      'a_reden_reden',
      'kolom_4',
      'b_e',
    ])
  })

  it('lets the settings name, label and type a column', () => {
    const { plan, inspection } = load(utf8('Score;b\n1;ja\n2;nee\n'), 'x.csv', {
      columns: {
        Score: { als: 'startscore', type: 'text', label: 'Start', eenheid: 'niveau', rol: 'startscore' },
        b: { type: 'boolean' },
      },
    })
    expect(plan.columns.map(({ name, type }) => [name, type])).toEqual([
      ['startscore', 'VARCHAR'],
      ['b', 'BOOLEAN'],
    ])
    expect(inspection.columns[0]).toMatchObject({
      name: 'startscore',
      label: 'Start',
      unit: 'niveau',
      role: 'startscore',
    })
  })

  it('profiles what is loaded', () => {
    const { inspection } = load(utf8('a;b;c\n3;01-02-2020;p\n1;01-01-2020;p\n2;;q\n10;01-03-2020;p\n'))
    expect(inspection.columns.map(({ profile, nulls, missing }) => ({ ...profile, nulls, missing }))).toEqual(
      [
        {
          distinct: 4,
          top: ['1', '2', '3', '10'].map((value) => ({ value, count: 1 })),
          codes: ['1', '10', '2', '3'],
          min: 1,
          median: 2.5,
          max: 10,
          histogram: {
            step: 1,
            bins: [1, 1, 1, 0, 0, 0, 0, 0, 0, 1].map((count, at) => ({ from: at + 1, to: at + 2, count })),
          },
          weighted: null,
          nulls: 0,
          missing: {},
        },
        {
          distinct: 3,
          top: ['2020-01-01', '2020-02-01', '2020-03-01'].map((value) => ({ value, count: 1 })),
          codes: ['2020-01-01', '2020-02-01', '2020-03-01'],
          min: '2020-01-01',
          median: null,
          max: '2020-03-01',
          histogram: {
            step: 'maand',
            bins: [1, 2, 3].map((month) => ({
              from: `2020-0${month}-01`,
              to: `2020-0${month + 1}-01`,
              count: 1,
            })),
          },
          weighted: null,
          nulls: 1,
          missing: { leeg: 1 },
        },
        {
          distinct: 2,
          top: [
            { value: 'p', count: 3 },
            { value: 'q', count: 1 },
          ],
          codes: ['p', 'q'],
          min: null,
          median: null,
          max: null,
          histogram: null,
          weighted: null,
          nulls: 0,
          missing: {},
        },
      ],
    )
  })
})

describe('import problems', () => {
  it('say in one sentence what is wrong and what to do', () => {
    expect(sentence(new Uint8Array())).toBe('x.csv: het bestand is leeg. Haal het opnieuw op bij de bron.')
    expect(sentence(utf8('\ufeff\n \n'))).toBe('x.csv: het bestand is leeg. Haal het opnieuw op bij de bron.')
    expect(sentence(utf8('PK\u0003\u0004rest'), 'export.xlsx')).toBe(
      'export.xlsx: het bestand is beschadigd of niet compleet: het einde van het ingepakte bestand ontbreekt of klopt niet. Haal het opnieuw op bij de bron.',
    )
    expect(sentence(Uint8Array.from({ length: 500 }, (_, at) => (at * 7919) % 256))).toBe(
      'x.csv: dit is geen tabel in tekst; het lijkt op binaire gegevens. Sla de tabel op als CSV en probeer het opnieuw.',
    )
    expect(sentence(utf8('<!DOCTYPE html><p>Niet gevonden</p>'))).toBe(
      'x.csv: dit is geen tabel in tekst; het lijkt op een webpagina (HTML), ook al kan die .xls heten. Sla de tabel op als CSV en probeer het opnieuw.',
    )
    expect(sentence(utf8('Beste lezer.\nDit is een brief, geen tabel.\n'))).toBe(
      'x.csv: er is geen kopregel met kolommen gevonden. Kijk na of dit het goede bestand is, of geef het scheidingsteken op.',
    )
    expect(sentence(utf8('a;b\n1;2\n1;2;3\n1\n4;5\n'))).toBe(
      'x.csv: de tabel heeft 2 kolommen, maar 1 rij heeft meer of minder velden: rij 3. Kijk in het bestand of er een scheidingsteken of aanhalingsteken te veel of te weinig staat.',
    )
    expect(sentence(utf8('Regio;Aantal\nLeek;1.234\n'))).toBe(
      'x.csv: Getallen als 1.234 kunnen hier 1234 zijn of 1,234. Geef aan of dit bestand een komma of een punt als decimaalteken heeft. Het gaat om: Aantal.',
    )
  })

  it('name column and row of a value that is not of the type asked for, but never a personal value', () => {
    const options = { columns: { a: { type: 'number' as const }, BSN: { type: 'number' as const } } }
    const problem = (text: string) => {
      const outcome = inspect(utf8(text), 'x.csv', options)
      return outcome.ok ? null : describeImportProblem(outcome.problem)
    }
    const advice =
      'past niet bij het ingestelde type. Verbeter de waarde in het bestand of kies een ander type voor de kolom.'
    expect(problem('a;BSN\n1;111222333\nveel;123456782\n')).toBe(`x.csv: rij 3, kolom “a”: “veel” ${advice}`)
    expect(problem('a;BSN\n1;0111222333\n2;123456782\n')).toBe(`x.csv: rij 2, kolom “BSN”: “•” ${advice}`)
    expect(problem('b\n1\n')).toBe(
      'x.csv: kolom “a” ontbreekt; gevonden: b. Kies bij de bron met “Bekijk het verschil” welke kolom ervoor in de plaats kwam of laat hem weg, of haal het goede bestand op.',
    )
  })

  it('refuse a file over the limit before decoding it', () => {
    const huge = { length: maxFileBytes + 1 } as Uint8Array
    expect(sentence(huge)).toBe(
      'x.csv: het bestand is 501 MB groot; de grens is 500 MB. Maak eerst een kleinere selectie (minder kolommen of rijen, een bestand per jaar) of sla de tabel op als Parquet.',
    )
  })
})

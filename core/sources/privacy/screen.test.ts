import { describe, expect, it } from 'vitest'
import type { InspectOptions } from '../inspection'
import { pseudonym } from '../sha256'
import { load, sliceTexts, testKey, utf8 } from '../testing'
import { isElevenProof } from './bsn'

// 111222333 and 123456782 are test numbers that government documents use; the others were made to pass.
const personen = [
  'Cliëntnummer;kenmerk;Geboortedatum;Postcode;Naam;Mail;Tel;Adres;n',
  'C1;111222333;01-09-1995;9351 AB;J. de Vries;j@voorbeeld.nl;0594-512345;Dorpsstraat 1;1',
  'C2;123456782;31-12-2001;9351cd;P. Jansen;p@voorbeeld.nl;06 12345678;Hoofdweg 12a;2',
  'C1;998877665;;9363 XX;A.B. Smit;a@voorbeeld.nl;+31 6 12345678;Kerklaan 3;3',
].join('\n')

const screened = (options: InspectOptions = {}, text = personen) => load(utf8(text), 'personen.csv', options)

describe('the privacy screen', () => {
  it('finds personal data by header and by content and loads none of it as it is', () => {
    const { rows, inspection } = screened({ referenceDate: '2020-08-31' })
    expect(inspection.privacy.map(({ header, detector, action }) => [header, detector, action])).toEqual([
      ['Cliëntnummer', 'clientnummer', 'pseudoniem'],
      ['kenmerk', 'bsn', 'niet-geladen'],
      ['Geboortedatum', 'geboortedatum', 'leeftijd'],
      ['Postcode', 'postcode', 'pc4'],
      ['Naam', 'naam', 'niet-geladen'],
      ['Mail', 'email', 'niet-geladen'],
      ['Tel', 'telefoon', 'niet-geladen'],
      ['Adres', 'adres', 'niet-geladen'],
    ])
    const c1 = pseudonym(testKey, 'C1')
    expect(rows).toEqual([
      { clientnummer: c1, leeftijd: 24, leeftijd_reden: null, pc4: '9351', n: 1 },
      { clientnummer: pseudonym(testKey, 'C2'), leeftijd: 18, leeftijd_reden: null, pc4: '9351', n: 2 },
      { clientnummer: c1, leeftijd: null, leeftijd_reden: 'leeg', pc4: '9363', n: 3 },
    ])
  })

  it('leaves no value of a column that is not loaded or transformed in plan or inspection', () => {
    const { plan, inspection } = screened({ referenceDate: '2020-08-31' })
    const everything = JSON.stringify([inspection, plan, sliceTexts(plan)])
    const values = personen
      .split('\n')
      .slice(1)
      .flatMap((line) => line.split(';').slice(0, 8))
    expect(values.filter((value) => value !== '' && everything.includes(value))).toEqual([])
  })

  it('works an age out at the start of the row’s own traject when no day is given', () => {
    const text =
      'Trajectnummer;Geboortedatum;Startscore;Eindscore;Startdatum\nT1;01-03-1995;2;3;29-02-2020\nT2;01-03-1995;2;;01-03-2020\n'
    expect(screened({}, text).rows.map(({ leeftijd }) => leeftijd)).toEqual([24, 25])
  })

  it('works ages out at the day given when rows have no start of their own, in any form of birth date', () => {
    const text = 'GEBDAT;n\n19850301;1\n31107;2\n1985-12;3\n1 maart 2021;4\n'
    expect(screened({ referenceDate: '2020-12-31' }, text).rows).toEqual([
      { leeftijd: 35, leeftijd_reden: null, n: 1 },
      { leeftijd: 35, leeftijd_reden: null, n: 2 },
      { leeftijd: 35, leeftijd_reden: null, n: 3 },
      { leeftijd: null, leeftijd_reden: 'geboren na de peildatum', n: 4 },
    ])
  })

  it('gives one person one pseudonym in every source of a werkmap', () => {
    const [padded] = screened({}, 'clientnr;n\n00123;1\n').rows
    const [bare] = screened({}, 'clientnr;n\n123;1\n').rows
    expect(padded?.clientnr).toBe(bare?.clientnr)
  })

  it('leaves a birth date out when no age can be worked out', () => {
    const { rows, inspection } = screened({}, 'Geboortedatum;n\n01-03-1995;1\n02-03-1995;2\n')
    expect(rows).toEqual([{ n: 1 }, { n: 2 }])
    expect(inspection.privacy).toMatchObject([{ action: 'niet-geladen' }])
  })

  it('follows the settings column by column', () => {
    const { rows, inspection } = screened({
      referenceDate: '2020-08-31',
      columns: {
        kenmerk: { omzetting: 'pseudoniem', als: 'persoon' },
        Naam: { geladen: true },
        Postcode: { geladen: false },
        Geboortedatum: { geladen: false },
        n: { geladen: false },
      },
    })
    expect(rows[0]).toEqual({
      clientnummer: pseudonym(testKey, 'C1'),
      persoon: pseudonym(testKey, '111222333'),
      naam: 'J. de Vries',
    })
    expect(inspection.privacy.find(({ header }) => header === 'Naam')).toMatchObject({ action: 'geladen' })
  })

  it('never gives up a pseudonym for a plain number, whatever “geladen: true” stands beside it', () => {
    const { rows } = screened({ columns: { Cliëntnummer: { geladen: true } } })
    expect(rows[0]?.clientnummer).toBe(pseudonym(testKey, 'C1'))
  })

  it('takes a column “naam” for persons in a registration, and for an area elsewhere', () => {
    const registratie = 'Naam;ZRM-domein;Startscore;Eindscore;Startdatum\nIemand;Financiën;1;2;01-01-2020\n'
    expect(screened({}, registratie).inspection.privacy).toMatchObject([{ header: 'Naam', detector: 'naam' }])
    expect(screened({}, 'code;naam;n\nGM0022;Leek;1\nGM0025;Marum;2\n').inspection.privacy).toEqual([])
  })

  it('knows full names by common first names, whatever the header', () => {
    const text = 'Wie;n\nAnna van der Berg;1\nPieter Smit;2\nKwame Mensah;3\n'
    expect(screened({}, text).inspection.privacy).toMatchObject([{ header: 'Wie', detector: 'naam' }])
  })

  it('takes a column “geb” behind another word for birth dates when it holds days, not when it counts births', () => {
    const days = 'kind_geb;n\n01-03-2015;1\n02-03-2016;2\n'
    expect(screened({}, days).inspection.privacy).toMatchObject([{ detector: 'geboortedatum' }])
    expect(screened({}, 'wijk;a_geb\nWijk 1;12\nWijk 2;9\n').inspection.privacy).toEqual([])
  })

  it('leaves large counts alone, those that pass the eleven-test by chance too', () => {
    expect(['17000026', '17000011', '14188300'].map(isElevenProof)).toEqual([true, false, false])
    const cbs = 'RegioS;Perioden;Inwoners_1;Mannen_2;Vrouwen_3;Geboren_4\nNL01;2020JJ00;17000026;8;9;1\n'
    expect(screened({}, cbs).inspection.privacy).toEqual([])
    const own = 'regio;inwoners\nNederland;17000026\nGroningen;586000\nLeek;19000\n'
    expect(screened({}, own).inspection.privacy).toEqual([])
  })

  it('leaves areas and counts alone', () => {
    const text =
      'wijk;adressen;clienten;postcode;kern\nWijk 1;120;12;9351;De Wilp\nPlein 2;130;13;9363;Tolbert\n'
    expect(screened({}, text).inspection.privacy).toEqual([])
  })

  it('finds a BSN that is written with points, or that lost its leading zero', () => {
    const text = 'a;b;n\n111.222.333;10000008;1\n123.456.782;10000033;2\n'
    expect(['111.222.333', '10000008', '10000035'].map(isElevenProof)).toEqual([true, true, false])
    expect(screened({}, text).inspection.privacy.map(({ header }) => header)).toEqual(['a', 'b'])
  })
})

it('names no person in the sentence on a value that is no number', () => {
  const text = `score;n\n${'1;1\n'.repeat(20)}Jan Jansen;2\n`
  const read = () => screened({ columns: { score: { type: 'number' } } }, text)
  expect(read).toThrow('"row":22,"column":"score","text":"•"')
})

describe('the eleven-test', () => {
  it.each(['111222333', '123456782', 'BSN 123456782'])('%s passes', (text) =>
    expect(isElevenProof(text)).toBe(true),
  )
  it.each(['123456789', '000000000', '1112223334', '12345', ''])('“%s” fails', (text) =>
    expect(isElevenProof(text)).toBe(false),
  )
})

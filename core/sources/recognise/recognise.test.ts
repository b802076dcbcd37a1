import { describe, expect, it } from 'vitest'
import { load, utf8 } from '../testing'

const kindOf = (text: string) => {
  const { inspection } = load(utf8(text))
  const roles = inspection.columns.map(({ role }) => role)
  return { kind: inspection.kind, nature: inspection.nature, sure: inspection.confidence > 0.6, roles }
}

describe('a kind that the user sets', () => {
  const text = 'Activiteit;Thema;Zelf\nWandelen;Bewegen;1\n'

  it('wins, with its usual nature and the roles of that kind', () => {
    const { inspection } = load(utf8(text), 'x.csv', { kind: 'registratie-collectief' })
    expect([inspection.kind, inspection.nature, inspection.columns.map(({ role }) => role)]).toEqual([
      'registratie-collectief',
      'registratie',
      ['activiteit', 'thema', null],
    ])
  })

  it('may have another nature', () => {
    const { inspection } = load(utf8(text), 'x.csv', { kind: 'overig', nature: 'kwalitatief' })
    expect([inspection.kind, inspection.nature]).toEqual(['overig', 'kwalitatief'])
  })
})

describe('recognising', () => {
  it('knows a registration of trajecten by its headers, in common variants', () => {
    const kind = { kind: 'registratie-trajecten', nature: 'registratie', sure: true }
    expect(
      kindOf(
        'Trajectnummer;Cliëntnummer;Gebied;Leeftijd;ZRM-domein;PG-dimensie;Startscore;Doelscore;Eindscore;Startdatum;Einddatum\nT1;C1;Leek;30;Financiën;Meedoen;2;3;3;01-09-2019;\n',
      ),
    ).toEqual({
      ...kind,
      roles: [
        'traject',
        'client',
        'gebied',
        'leeftijd',
        'zrm_domein',
        'pg_dimensie',
        'startscore',
        'doelscore',
        'eindscore',
        'startdatum',
        'einddatum',
      ],
    })
    expect(
      kindOf(
        'Traject_id,Klantnr,Wijk,Domein,Score start,Score eind,Datum start\nT1,1,Noord,Huisvesting,2,3,2020-01-01\n',
      ),
    ).toEqual({
      ...kind,
      roles: ['traject', 'client', 'gebied', 'zrm_domein', 'startscore', 'eindscore', 'startdatum'],
    })
  })

  it('knows collective activities, satisfaction surveys and lists of areas', () => {
    expect(
      kindOf(
        'Activiteit;Thema;Bereik;Eenheid;Preventief/curatief\nEetgroep;Meedoen;12;deelnames;preventief\n',
      ),
    ).toMatchObject({
      kind: 'registratie-collectief',
      nature: 'registratie',
      roles: ['activiteit', 'thema', 'bereik', 'eenheid', 'preventief_curatief'],
    })
    expect(kindOf('Uitgezet;Respons;Vraag;Antwoord\n324;67;Hoe tevreden ben je;goed\n')).toMatchObject({
      kind: 'tevredenheid',
      nature: 'enquete',
      roles: ['uitgezet', 'respons', 'vraag', 'antwoord'],
    })
    expect(kindOf('code;naam\nGM0022;Leek\nGM1969;Westerkwartier\n')).toMatchObject({
      kind: 'regio-indeling',
      nature: 'hulptabel',
      roles: ['code', 'naam'],
    })
  })

  it('knows StatLine, its open data and its observations', () => {
    const cbs = { kind: 'cbs-statline', nature: 'integraal', sure: true }
    expect(kindOf('"Regio\'s";"Perioden";"Personen (x 1 000)"\n"Leek";"2017";"     1.5"\n')).toEqual({
      ...cbs,
      roles: ['regio', 'periode', 'waarde'],
    })
    expect(
      kindOf('ID;RegioS;Perioden;Inwoners_1;Bijstand_2;Werk_3;Zorg_4\n0;GM0022;2017JJ00;9;8;7;6\n'),
    ).toEqual({
      ...cbs,
      roles: [null, 'regio', 'periode', 'waarde', 'waarde', 'waarde', 'waarde'],
    })
    expect(
      kindOf('Id;Measure;Perioden;Value;StringValue;ValueAttribute\n0;105_1;2017JJ00;4,5;;None\n'),
    ).toEqual({
      ...cbs,
      roles: [null, 'onderwerp', 'periode', 'waarde', null, null],
    })
  })

  it('takes numbered topics that begin with a digit for topics too, which StatLine writes as k_10…_2', () => {
    const { inspection } = load(
      utf8('ID;RegioS;Roken_1;k_10GlazenAlcohol_2;Eenzaam_3\n0;GM0022;28.3;33.1;4.5\n1;GM0025;27;30;5.5\n'),
    )
    expect(inspection.columns.map(({ type }) => type)).toEqual(['text', 'text', 'number', 'number', 'number'])
  })

  it('takes a CBS table with margins for a sample, not for the whole population', () => {
    expect(
      kindOf('ID;Marges;RegioS;Roken_1;Drinken_2;Bewegen_3;Eenzaam_4\n0;MW00000;GM0022;9;8;7;6\n'),
    ).toMatchObject({
      kind: 'ggd-monitor',
      nature: 'steekproef',
    })
  })

  it('gives no kind to a table that only has areas and years', () => {
    expect(kindOf('gemeente;jaar;n\nLeek;2017;4\nMarum;2018;5\n')).toEqual({
      kind: 'overig',
      nature: 'onbekend',
      sure: false,
      roles: [null, 'periode', null],
    })
  })
})

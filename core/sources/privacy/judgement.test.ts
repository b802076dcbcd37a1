import { describe, expect, it } from 'vitest'
import { inspect } from '../inspect'
import { utf8 } from '../testing'

// Written down before the detectors were: what a careful researcher would say of each column.

type Sample = readonly [header: string, values: readonly string[]]

/** What the screen finds in a column of a table that says nothing else about its rows. */
function detectorOf([header, values]: Sample, beside: readonly Sample[] = []): string | null {
  const columns = [
    [header, values] as Sample,
    ...beside,
    ['n', values.map((_, at) => String(at + 1))] as Sample,
  ]
  const lines = [
    columns.map(([name]) => name),
    ...values.map((_, row) => columns.map(([, own]) => own[row % own.length] ?? '')),
  ]
  const text = lines.map((line) => line.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n')
  const inspected = inspect(utf8(`${text}\n`), 'tabel.csv', { reading: { decimaal: ',' } })
  if (!inspected.ok) throw new Error(inspected.problem.kind)
  return inspected.value.privacy.find((finding) => finding.header === header)?.detector ?? null
}

/** Columns that make a table one of trajectories: its rows are about persons. */
const trajecten: readonly Sample[] = [
  ['Trajectnummer', ['T1', 'T2', 'T3', 'T4', 'T5']],
  ['ZRM-domein', ['Financiën']],
  ['Startscore', ['2']],
  ['Eindscore', ['3']],
  ['Startdatum', ['01-09-2019']],
]

const collectief: readonly Sample[] = [
  ['Activiteit', ['Eettafel']],
  ['Thema', ['eenzaamheid']],
  ['Bereik', ['12']],
  ['Eenheid', ['deelnemers']],
]

describe.each<readonly [string, readonly Sample[]]>([
  [
    'bsn',
    [
      ['BSN', ['111222333', '123456782']],
      ['B\u200bSN', ['volgt', 'onleesbaar']],
      ['ref', ['="111222333"', '="123456782"', '="100000009"']],
      ['ref', ["'111222333", "'123456782", "'100000009"]],
      ['ref', ['111\u00a0222\u00a0333', '123\u202f456\u202f782', '100\u200b000\u200b009']],
      ['ref', ['1112-22-333', '1234-56-782', '1000-00-009']],
      ['ref', ['111222333 Jansen', '123456782 (Bakker)', '100000009']],
      ['Burgerservicenummer cliënt', ['111222333', '']],
      ['sofi-nr', ['1112.22.333', '1234.56.782']],
      ['kenmerk', ['111222333', '123456782', '100000009']],
      ['kenmerk', ['111 222 333', '123 456 782', '100 000 009']],
      ['kenmerk', ['111.222.333', '123.456.782', '100.000.009']],
      ['kenmerk', ['10000008', '10000033', '111222333']],
      ['kenmerk', ['111222333.0', '123456782.0', '100000009.0']],
      ['kenmerk', ['111222333', 'onbekend', '123456782', '100000009', 'volgt', 'volgt']],
    ],
  ],
  [
    'naam',
    [
      ['Voornaam', ['Anna', 'Kwame']],
      ['Achternaam', ['Vries', 'Mensah']],
      ['Tussenvoegsel', ['de', '']],
      ['Voorletters', ['J.', 'A.B.']],
      ['Volledige naam', ['Anna Vries', 'Kwame Mensah']],
      ['Voor- en achternaam', ['Anna Vries', 'Kwame Mensah']],
      ['Naam en voorletters', ['Vries A', 'Mensah K']],
      ['Naam cliënt', ['Vries', 'Mensah']],
      ['Naam ouder 1', ['Vries', 'Mensah']],
      ['Naam aanvrager', ['Vries', 'Mensah']],
      ['NAW-gegevens', ['Vries, Hoofdweg 1', 'Mensah, Hoofdweg 2']],
      ['RecipientLastName', ['Vries', 'Mensah']],
      ['first name', ['Anna', 'Kwame']],
      ['Surname', ['Vries', 'Mensah']],
      ['Hulpverlener', ['A. Vries', 'Mensah']],
      ['Contactpersoon', ['Vries', 'Mensah']],
      ['Mantelzorger', ['mevrouw Vries', 'Mensah']],
      ['wie', ['Anna van der Berg', 'Pieter Smit', 'Kwame Mensah']],
      ['wie', ['Vries, J. de', 'Jansen, A.', 'Berg-Smit, M.A. van den']],
      ['wie', ['Vries de, J.', 'Jansen, Anna', 'de Boer, Pieter']],
      ['wie', ['J. de Vries', 'A.B. Jansen', 'M Smit']],
      ['wie', ['JANSEN, A.', 'VRIES, J. DE', 'SMIT, P.']],
      ['wie', ['ANNA JANSEN', 'PIETER DE BOER', 'KWAME MENSAH']],
      ['wie', ['Jansen A.', 'Smit P.J.', 'Boer A. de']],
      ['wie', ['dhr. Jansen', 'mevr. De Boer', 'mw. A. Smit']],
      ['wie', ['Anna', 'Pieter', 'Fatima', 'Kwame']],
      ['doorverwezen naar', ['Anna Jansen', 'wijkteam', 'Pieter Smit', 'huisarts', 'wijkteam', 'huisarts']],
    ],
  ],
  [
    'adres',
    [
      ['Adres', ['Hoofdweg 1', 'Kerklaan 3a']],
      ['Woonadres', ['Hoofdweg 1', 'Kerklaan 3a']],
      ['Adres cliënt', ['Hoofdweg 1', 'Kerklaan 3a']],
      ['waar', ['Hoofdstraat 12', 'Kerklaan 3-a', 'Oude Dijk 1, 9351 AB Leek']],
      ['waar', ['De Grote Wieren 12', 'Hoofdweg 12 9351AB', 'Kerklaan 3 bis']],
      ['waar', ['9351AB 12', '9363 XX 3a', '9351 cd 101']],
      ['LocationLatitude', ['53.1234', '53.2234']],
    ],
  ],
  [
    'email',
    [
      ['E-mail', ['a@voorbeeld.nl', '']],
      ['Mailadres', ['a@voorbeeld.nl', '']],
      ['kanaal', ['a@voorbeeld.nl', ...Array.from({ length: 40 }, () => 'balie')]],
      ['bereikbaar via', ['a@voorbeeld.nl', 'b.c+d@sub.voorbeeld.co.uk', 'geen']],
    ],
  ],
  [
    'telefoon',
    [
      ['Tel.nr.', ['512345', '612345678']],
      ['Telefoonnummer thuis', ['0594-512345', '']],
      ['Mobiel', ['612345678', '623456789']],
      ['06-nummer', ['12345678', '23456789']],
      ['bereikbaar', ['0594-512345', '(0594) 512345', '0594 - 51 23 45']],
      ['bereikbaar', ['06-12345678', '06 12 34 56 78', '0612345678']],
      ['bereikbaar', ['+31612345678', '+31 (0)6 1234 5678', '0031 6 12345678']],
      ['bereikbaar', ['06/12345678', '06.12.34.56.78', '+31-6-12345678']],
      ['bereikbaar', ['0612345678 (moeder)', '0612345678 na 18 uur', '0594-512345 / 0612345678']],
    ],
  ],
  [
    'postcode',
    [
      ['Postcode', ['9351 AB', '9363xx']],
      ['pc6', ['9351AB', '']],
      ['Postcode', ['9351', '9363 AB', '9351', '9351', '9351']],
      ['waar', ['9351 ab', '9363XX', '9351 CD']],
    ],
  ],
  [
    'geboortedatum',
    [
      ['Geboortedatum', ['01-03-1985', '31-12-2001']],
      ['GEBDAT', ['19850301', '20011231']],
      ['Geb. datum', ['31107', '37256']],
      ['geboren', ['1 maart 1985', '31 december 2001']],
      ['Geboortemaand', ['1985-03', '2001-12']],
      ['geboortejaar en -maand', ['198503', '200112']],
      ['date of birth', ['1985-03-01', '2001-12-31']],
      ['birthdate', ['01/03/1985', '31/12/2001']],
      ['geboortedatum kind 2', ['01-03-1985', '']],
    ],
  ],
  [
    'clientnummer',
    [
      ['Cliëntnummer', ['1', '2']],
      ['Cliënt-ID', ['C1', 'C2']],
      ['clientid', ['C1', 'C2']],
      ['Dossiernummer', ['2020-1', '2020-2']],
      ['A-nummer', ['1234567890', '1234567891']],
      ['Persoonsnummer', ['1', '2']],
      ['PersoonID', ['1', '2']],
      ['Leerlingnummer', ['1', '2']],
      ['respondent_id', ['1', '2']],
      ['nummer cliënt', ['1', '2']],
    ],
  ],
  [
    'iban',
    [
      ['IBAN', ['NL91ABNA0417164300', '']],
      ['Rekeningnummer', ['417164300', '']],
      ['betaald op', ['NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300']],
    ],
  ],
  [
    'kenteken',
    [
      ['Kenteken', ['ab-12-cd', 'AB12CD']],
      ['auto', ['AB-12-CD', '12-ABC-3', 'A-123-BC']],
    ],
  ],
  [
    'identiteitsbewijs',
    [
      ['Paspoortnummer', ['SPECI2014', '']],
      ['Nummer ID-bewijs', ['SPECI2014', '']],
      ['rijbewijsnr', ['1234567890', '']],
      ['V-nummer', ['1234567890', '']],
    ],
  ],
  [
    'ip-adres',
    [
      ['IPAddress', ['192.0.2.44', '198.51.100.7']],
      ['vanaf', ['192.0.2.44', '198.51.100.7', '2001:db8:85a3::8a2e:370:7334']],
    ],
  ],
  [
    'vrije-tekst',
    [
      ['Toelichting', ['Gebeld met mevrouw De Vries over de aanvraag.', 'Geen bijzonderheden.', '', '']],
      ['Opmerkingen', ['Cliënt is bereikbaar op 06-12345678, liefst na vijf uur.', 'Niets', 'Niets']],
      ['Notitie', ['Stuur de brief naar a.vries@voorbeeld.nl en bel daarna.', 'Niets', 'Niets']],
      ['Verslag', ['BSN is 111222333, zoals op de brief stond.', 'Niets', 'Niets']],
      ['Verslag', ['Woont nu op Hoofdstraat 12, 9351 AB in Leek bij haar zus.', 'Niets', 'Niets']],
      ['Verslag', ['Geld gaat naar NL91 ABNA 0417 1643 00 op de eerste van de maand.', 'Niets']],
      [
        'Afspraken',
        ['Samen met Anna Jansen naar het spreekuur geweest.', 'Pieter Smit komt volgende week langs.'],
      ],
      ['Afspraken', ['Dhr. Jansen wil geen hulp meer ontvangen.', 'geen', 'geen', 'geen', 'geen']],
      [
        'Afspraken',
        [`${'Een lang verslag zonder namen. '.repeat(20)}Bel J. de Vries terug.`, 'geen', 'geen'],
      ],
    ],
  ],
])('is found as %s', (detector, samples) => {
  it.each(samples)('%s: %j', (...sample) => expect(detectorOf(sample)).toBe(detector))
})

describe('is left alone', () => {
  it.each<Sample>([
    ['RegioS', ['GM0022', 'GM1969', 'NL01']],
    ['Regio', ['Groningen (gemeente)', 'Westerkwartier', 'Nederland']],
    ['naam', ['Leek', 'Marum', 'Grootegast']],
    ['naam', ['Stichting Welzijn De Wende', 'GGD Groningen', 'Bakkerij De Vries']],
    ['naam activiteit', ['Eettafel Leek', 'Samen wandelen', 'Taalcafé']],
    ['Gemeentenaam', ['Leek', 'Marum']],
    ['wijknaam', ['Wijk 00 Leek', 'Jan Steenbuurt', 'Oosterpark', 'De Hunze', 'Corpus den Hoorn']],
    ['organisatie', ['Stichting Humanitas', 'Albert Heijn', 'OBS De Wegwijzer', 'CBS Willem de Zwijger']],
    ['school', ['Willem Lodewijk Gymnasium', 'OBS De Wegwijzer', 'Praedinius', 'Maartenscollege']],
    ['straat', ['Hoofdstraat', 'Kerklaan', 'Hoofdweg']],
    ['weg', ['A7', 'N355', 'Hoofdweg']],
    ['inwoners', ['17000026', '586000', '19000']],
    ['aantal', ['123456789', '234567891', '345678912']],
    ['bedrag', ['123.456.782', '1.250.000', '999.999.999']],
    ['schuld', ['€ 1.234,50', '€ 99,00']],
    ['jaar', ['2019', '2020']],
    ['periode', ['2019JJ00', '2020JJ00']],
    ['jrstatcode', ['2017GM1969', '2017GM0014']],
    ['wijk', ['Wijk 04 Heer Oudelands Ambacht', 'Wijk 06 Maria Hoop', 'Wijk 10 Maria Gewanden']],
    ['kwartaal', ['2020KW01', '2020KW02']],
    ['datum', ['01-09-2019', '02-09-2019']],
    ['moment', ['06-09-2019 10:30', '01-01-2020 00:00']],
    ['geboortejaar', ['1985', '2001']],
    ['Geboorten', ['112', '98']],
    ['geboren', ['112', '98']],
    ['geboortecijfer', ['10,2', '9,8']],
    ['geboorteland', ['Nederland', 'Syrië']],
    ['postcode', ['9351', '9363']],
    ['pc4', ['9351', '9363']],
    ['adressen', ['120', '130']],
    ['adressendichtheid', ['1200', '1300']],
    ['clienten', ['12', '13']],
    ['aantal cliënten', ['12', '13']],
    ['telefoon', ['12', '8', '40']],
    ['E-mail', ['12', '8', '40']],
    ['e-mail toestemming', ['ja', 'nee']],
    ['mantelzorger', ['0', '1']],
    ['mantelzorger', ['Ja', 'Nee', 'Onbekend']],
    ['vrijwilliger', ['ja', 'nee']],
    ['medewerker', ['3', '5']],
    ['contactpersoon', ['ja', 'nee']],
    ['BSN bekend', ['ja', 'nee']],
    ['identiteitsbewijs', ['ja', 'nee']],
    ['KvK-nummer', ['01234567', '12345678', '23456789']],
    ['productcode', ['AB-1234', 'CD-5678']],
    ['versie', ['1.2.3.4', '2.0.0.1']],
    ['hoofdstuk', ['1.1.1.1', '1.1.1.2']],
    ['tijd', ['10:30', '11:45']],
    ['url', ['https://voorbeeld.nl/0612345678', 'https://voorbeeld.nl/a?b=c']],
    ['bron', ['Meer weten? Mail infoservice@cbs.nl of bel 088 570 70 70.', 'CBS']],
    ['toelichting', ['Voorlopige cijfers over 2019 en 2020.', 'Afgerond op tientallen.', 'Exclusief Urk.']],
    [
      'omschrijving',
      ['Aantal inwoners per 1 januari van 15 jaar en ouder.', 'Gemiddeld besteedbaar inkomen.'],
    ],
    [
      'toelichting',
      ['In de Willem Lodewijkstraat is een buurthuis geopend.', 'Jan van Galenstraat 1 is gesloopt.'],
    ],
    ['oordeel', ['Goed geholpen door het wijkteam', 'De heer was vriendelijk', 'Mevrouw hielp snel']],
    ['sbi', ['8299', '0111', '01112']],
    ['bag', ['0014010011062415', '0014010011062416']],
    ['x_coord', ['221000', '222000']],
  ])('%s: %j', (...sample) => expect(detectorOf(sample)).toBeNull())
})

describe('is judged by the table it stands in', () => {
  it.each<readonly [string, Sample, readonly Sample[], string | null]>([
    ['a name in a registration', ['Naam', ['Iemand', 'Anders']], trajecten, 'naam'],
    ['the name of an activity', ['Naam', ['Eettafel', 'Wandelclub']], collectief, null],
    ['a place where an activity is', ['Locatie', ['Dorpshuis Leek', 'De Schutse']], collectief, null],
    [
      'a street beside its house number',
      ['Straat', ['Hoofdstraat', 'Kerklaan']],
      [['Huisnummer', ['1', '2']]],
      'adres',
    ],
    [
      'a house number beside its street',
      ['Huisnummer', ['1', '2']],
      [['Straat', ['Hoofdstraat', 'Kerklaan']]],
      'adres',
    ],
    [
      'a house number beside its postcode',
      ['huisnr', ['1', '2']],
      [['postcode', ['9351 AB', '9363 XX']]],
      'adres',
    ],
    ['a street in a registration', ['Straat', ['Hoofdstraat', 'Kerklaan']], trajecten, 'adres'],
    ['the level of a house number alone', ['huisnummer', ['120', '130']], [], null],
    ['a place of residence', ['Woonplaats', ['Leek', 'Marum']], trajecten, null],
    ['a goal in words', ['Doel', ['Schulden aflossen', 'Beter rondkomen']], trajecten, null],
    ['a trajectory’s own number', ['Traject', ['1', '2']], trajecten.slice(1), null],
    [
      'one name in many reports',
      [
        'Verslag',
        [
          'Samen met Anna Jansen naar de bank geweest.',
          ...Array<string>(30).fill('Geen bijzonderheden te melden.'),
        ],
      ],
      trajecten,
      'vrije-tekst',
    ],
  ])('%s', (_, sample, beside, detector) => expect(detectorOf(sample, beside)).toBe(detector))
})

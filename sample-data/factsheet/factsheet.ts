import { encodeWithBom, joinRecords, quote } from '../text'
import { packWorkbook, titledSheet } from '../workbook'

type Row = readonly [
  thema: string,
  activiteit: string,
  eenheid: string,
  in2023: string | number,
  in2024: string | number,
]

/** Counts of a welfare organisation in two years, each in its own unit; SOURCES.md marks each. */
const counts: readonly Row[] = [
  ['Eenzaamheid', 'Bijeenkomsten tegen eenzaamheid', 'activiteiten', 45, 48],
  ['Eenzaamheid', 'Netwerk tegen eenzaamheid', 'partners', 19, 21],
  ['Eenzaamheid', 'Bezoek aan bijeenkomsten', 'deelnames', 'onbekend', '+/- 500'],
  ['Leefstijl', 'Leefstijl: bereik', 'inwoners', 451, 600],
  ['Leefstijl', 'Leefstijl: aanbod', 'activiteiten', 25, 37],
  ['Leefstijl', 'Leefstijlcoaching', 'inwoners', 'onbekend', 17],
  ['Leefstijl', 'Valpreventie: tests', 'inwoners', 'onbekend', 309],
  ['Buurtbemiddeling', 'Buurtbemiddeling', 'casussen', 33, 33],
  ['Jongeren', 'Jongerenwerk: contacten', 'deelnames', 3996, 4915],
  ['Jongeren', 'Jeugdfonds', 'aanvragen', 11, 13],
  ['Jongeren', 'Kinderhulp', 'aanvragen', 3, 8],
  ['Jongeren', 'Inloop', 'bezoekers per week', '50 tot 60', '50 tot 60'],
  ['Vrijwilligers', 'Bemiddeling', 'vrijwilligers', 98, 139],
  ['Vrijwilligers', 'Klussen', 'klussen', 42, 50],
  ['Volwasseneneducatie', 'Avondschool', 'deelnemers', 33, 36],
  ['Volwasseneneducatie', 'Taalkoppels', 'koppels', 'onbekend', 41],
  ['Leefstijl', 'Valpreventie: bezoekers', 'bezoekers', 'onbekend', 446],
  ['Mantelzorg', 'Dag van de mantelzorg', 'deelnemers', 'onbekend', 60],
  ['Mantelzorg', 'Pakketjes voor mantelzorgers', 'pakketjes', 'onbekend', 485],
  ['Mantelzorg', 'Zorgcafés', 'bijeenkomsten', 'onbekend', 14],
  ['Mantelzorg', 'Groep voor jonge mantelzorgers', 'jongeren', 'onbekend', 50],
  ['Individuele hulp', 'Cliëntondersteuning: hulpvragen', 'hulpvragen', 'onbekend', 499],
  ['Individuele hulp', 'Cliëntondersteuning: korte contacten', 'contacten', 'onbekend', 111],
  ['Individuele hulp', 'Maatschappelijk werk: korte contacten', 'contacten', 'onbekend', 127],
  ['Individuele hulp', 'Jeugd: aanmeldingen', 'aanmeldingen', 'onbekend', 133],
  ['Individuele hulp', 'Jeugd: korte contacten', 'contacten', 'onbekend', 103],
  ['Individuele hulp', 'Centrum voor jeugd en gezin: meldingen', 'meldingen', 32, 29],
  ['Individuele hulp', 'Steunouders: matches', 'gezinnen', 'onbekend', 14],
]

/** The counts of two years, side by side, as a workbook. */
export const makeFactsheet = (): Uint8Array =>
  packWorkbook(
    titledSheet('Bereik per activiteit, 2023 en 2024', 'Bereik', [
      ['Thema', 'Activiteit', 'Eenheid', 'Bereik 2023', 'Bereik 2024'],
      ...counts,
    ]),
    '2025-02-01T00:00:00Z',
  )

/** Mean grades, with how many gave one. */
export const makeCijfers = (): Uint8Array =>
  encodeWithBom(
    joinRecords(
      [
        ['Vraag', 'Rapportcijfer', 'Respons'],
        ['Training voor vrijwilligers', '8.5', '23'],
        ['Dag van de vrijwilliger', '8', '74'],
        ['Webinar mantelzorg', '7.7', '9'],
      ].map((fields) => fields.map(quote)),
    ),
  )

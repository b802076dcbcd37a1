import { packWorkbook, titledSheet } from '../workbook'

interface Goal {
  readonly thema: string
  readonly dimensie: string
  readonly doel: string
  readonly soort: 'leerdoel' | 'prestatiedoel' | 'preventiedoel'
  readonly streven: string
  /** Value, year, source; null where the DIN has none. */
  readonly nulmeting: readonly [number | null, number | null, string | null]
  readonly laatste: readonly [number | null, number | null, string | null]
  readonly inspanningen: Readonly<Record<string, readonly Partner[]>>
}

const categories = {
  Gemeente: 'Overheid',
  GGD: 'Zorg en gezondheid',
  Huisartsen: 'Zorg en gezondheid',
  Sportverenigingen: 'Sport en cultuur',
  Bibliotheek: 'Sport en cultuur',
  Scholen: 'Onderwijs',
  'Regionaal onderwijs': 'Onderwijs',
  Werkgevers: 'Werk en inkomen',
  'Sociale dienst': 'Werk en inkomen',
  Dorpsverenigingen: 'Bewoners en vrijwilligers',
  Vrijwilligers: 'Bewoners en vrijwilligers',
} as const
type Partner = keyof typeof categories

const none = [null, null, null] as const

const goals: readonly Goal[] = [
  {
    thema: 'Gezonde leefstijl',
    dimensie: 'Lichaamsfuncties',
    doel: 'Het aandeel inwoners met overgewicht daalt',
    soort: 'preventiedoel',
    streven: 'niet gestegen',
    nulmeting: [51.8, 2016, 'GGD'],
    laatste: none,
    inspanningen: {
      'Gezonde school': ['Scholen', 'GGD'],
      Beweegprogramma: ['Sportverenigingen', 'Huisartsen'],
    },
  },
  {
    thema: 'Gezonde leefstijl',
    dimensie: 'Lichaamsfuncties',
    doel: 'Jongeren bewegen genoeg',
    soort: 'preventiedoel',
    streven: 'hoger dan 20%',
    nulmeting: [19, 2016, 'GGD'],
    laatste: [26, 2019, 'GGD'],
    inspanningen: {
      Sportclinics: ['Scholen', 'Sportverenigingen'],
      Pleinspelen: ['Scholen', 'Vrijwilligers'],
    },
  },
  {
    thema: 'Gezonde leefstijl',
    dimensie: 'Meedoen',
    doel: 'Eenzaamheid in Marum daalt',
    soort: 'preventiedoel',
    streven: 'daalt',
    nulmeting: [45, 2016, 'GGD'],
    laatste: [50, 2020, 'GGD'],
    inspanningen: {
      Huisbezoek: ['Vrijwilligers', 'Huisartsen'],
      Dorpsinloop: ['Dorpsverenigingen', 'Gemeente'],
    },
  },
  {
    thema: 'Gezonde leefstijl',
    dimensie: 'Kwaliteit van leven',
    doel: 'Mantelzorgers doen mee aan activiteiten',
    soort: 'prestatiedoel',
    streven: 'minimaal 12',
    nulmeting: none,
    laatste: [9, 2020, 'Registratie'],
    inspanningen: { Mantelzorgactiviteiten: ['Vrijwilligers', 'Gemeente'] },
  },
  {
    thema: 'Armoede en schulden',
    dimensie: 'Dagelijks functioneren',
    doel: 'De jeugdwerkloosheid in Leek daalt',
    soort: 'preventiedoel',
    streven: 'daalt',
    nulmeting: [10.6, 2016, 'CBS'],
    laatste: [9.8, 2019, 'UWV'],
    inspanningen: {
      Loopbaangesprekken: ['Regionaal onderwijs', 'Sociale dienst'],
      Stageplekken: ['Werkgevers'],
    },
  },
  {
    thema: 'Armoede en schulden',
    dimensie: 'Mentaal welbevinden',
    doel: 'Mantelzorgers weten waar hulp is',
    soort: 'leerdoel',
    streven: 'minimaal 70% van de steekproef',
    nulmeting: none,
    laatste: none,
    inspanningen: {
      Mantelzorgactiviteiten: ['Vrijwilligers', 'Gemeente'],
      Spreekuur: ['Huisartsen', 'Sociale dienst'],
    },
  },
  {
    thema: 'Laaggeletterdheid',
    dimensie: 'Meedoen',
    doel: 'Minder inwoners zijn laaggeletterd',
    soort: 'preventiedoel',
    streven: 'van 8-11% naar 5-8%',
    nulmeting: none,
    laatste: [6, 2020, 'Geletterdheid in beeld'],
    inspanningen: {
      Taalhuis: ['Bibliotheek', 'Vrijwilligers'],
      'Week van Lezen en Schrijven': ['Bibliotheek', 'Werkgevers'],
    },
  },
]

/** Of the samples of the GGD: three percentage points to either side. */
const margeOf = ([, , bron]: Goal['laatste']) => (bron === 'GGD' ? 3 : null)

/** The DIN of a municipality as a workbook: a row for each goal, effort and partner. */
export const makeDin = (): Uint8Array =>
  packWorkbook(
    titledSheet('Doelen-Inspanningen-Netwerk 2020', 'DIN', [
      [
        ...[
          'Thema',
          'Dimensie',
          'Doel',
          'Soort doel',
          'Streven',
          'Nulmeting',
          'Jaar nulmeting',
          'Bron nulmeting',
        ],
        ...[
          'Laatste cijfer',
          'Jaar laatste cijfer',
          'Bron laatste cijfer',
          'Marge laatste cijfer',
          'Inspanning',
          'Partner',
          'Categorie partner',
        ],
      ],
      ...goals.flatMap(({ thema, dimensie, doel, soort, streven, nulmeting, laatste, inspanningen }) =>
        Object.entries(inspanningen).flatMap(([inspanning, partners]) =>
          partners.map((partner) => [
            ...[thema, dimensie, doel, soort, streven, ...nulmeting, ...laatste, margeOf(laatste)],
            ...[inspanning, partner, categories[partner]],
          ]),
        ),
      ),
    ]),
    '2021-01-15T00:00:00Z',
  )

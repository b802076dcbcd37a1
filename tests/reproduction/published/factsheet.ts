import {
  bereik,
  count,
  growth,
  type Form,
  type LeftOutValue,
  type InconsistentValue,
  type PrintedValue,
  type PublishedTheme,
} from '../model'

const column2023 = 'bereik_2023'

const inYear = (cell: string, notebook = 'bereik') => ({
  /** The bereik in 2024. */
  reached: (activiteit: string, printed: string): PrintedValue => ({
    ...{ kind: 'printed', of: `${activiteit}, 2024`, printed, as: bereik },
    at: { notebook, cell, column: 'bereik_2024', where: { activiteit } },
  }),
  /** The bereik in 2023, where that is printed too. */
  before: (activiteit: string, printed: string): PrintedValue => ({
    ...{ kind: 'printed', of: `${activiteit}, 2023`, printed, as: bereik },
    at: { notebook, cell, column: column2023, where: { activiteit } },
  }),
  /** The growth; fitted where the number of 2023 was worked out from it. */
  grew: (activiteit: string, printed: string, isFitted = false, decimals = 0): PrintedValue => ({
    ...{ kind: 'printed', of: `${activiteit}, growth`, printed, as: growth(column2023, decimals) },
    at: { notebook, cell, column: 'bereik_2024', where: { activiteit } },
    ...(isFitted && { fitted: 'the number of 2023 is worked out from this growth' }),
  }),
})

const own = (
  cell: string,
  of: string,
  printed: string,
  as: Form,
  at: { readonly column: string; readonly where?: Readonly<Record<string, string>> },
): PrintedValue => ({
  ...{ kind: 'printed', of, printed, as },
  at: { notebook: 'organisatie', cell, ...at },
})

const team = (name: string, fte: string, staff: string): readonly PrintedValue[] => [
  own('per_team', `${name}, fte`, fte, decimal, { column: 'fte', where: { team: name } }),
  own('per_team', `${name}, medewerkers`, staff, count, { column: 'medewerkers', where: { team: name } }),
]

const decimal: Form = { form: 'number', decimals: 1 }

const accounts = (kengetal: string, printed: string): PrintedValue =>
  own(
    'kengetallen',
    kengetal,
    printed,
    { form: 'text' },
    { column: 'op_31_december_2024', where: { kengetal } },
  )

const contradicts = (of: string, printed: string, why: string): InconsistentValue => ({
  ...{ kind: 'inconsistent', of, printed, why },
})

const leftOut = (of: string, why: string): LeftOutValue => ({ kind: 'left out', of, why })

const meedoen = inYear('meedoen')
const jong = inYear('jong_en_vrijwillig')
const mantelzorg = inYear('mantelzorg')
const hulp = inYear('contacten', 'individuele-hulp')

/** DOMAIN 2d. */
export const factsheet: PublishedTheme = {
  theme: 'factsheet',
  report: 'Factsheets 2024',
  figures: [
    {
      chapter: 'activiteiten',
      name: 'Meedoen en leefstijl',
      values: [
        meedoen.reached('Bijeenkomsten tegen eenzaamheid', '48'),
        meedoen.before('Bijeenkomsten tegen eenzaamheid', '45'),
        meedoen.grew('Bijeenkomsten tegen eenzaamheid', '+6,7%', false, 1),
        meedoen.reached('Netwerk tegen eenzaamheid', '21'),
        meedoen.before('Netwerk tegen eenzaamheid', '19'),
        meedoen.reached('Bezoek aan bijeenkomsten', '+/- 500'),
        meedoen.reached('Leefstijl: bereik', '600'),
        meedoen.grew('Leefstijl: bereik', '+33%', true),
        meedoen.reached('Leefstijl: aanbod', '37'),
        meedoen.grew('Leefstijl: aanbod', '+48%', true),
        meedoen.reached('Leefstijlcoaching', '17'),
        meedoen.reached('Valpreventie: tests', '309'),
        meedoen.reached('Valpreventie: bezoekers', '446'),
        meedoen.reached('Buurtbemiddeling', '33'),
        meedoen.before('Buurtbemiddeling', '33'),
        contradicts(
          'buurtbemiddeling, slagingspercentage',
          '100%',
          'of the nine that were solved; 33 came in, and of 17 it is not said how they ended',
        ),
        leftOut('buurtbemiddeling, ways of ending', 'one, two and four cases'),
        leftOut('leefstijlcoaching by village, topic and sex', 'cells of one and two persons'),
        leftOut('valpreventie, outcomes of the tests', '5% of 309 is 15 or 16: the counts are not published'),
      ],
    },
    {
      chapter: 'individuele-trajecten',
      name: 'Vragen en contacten',
      values: [
        hulp.reached('Cliëntondersteuning: hulpvragen', '499'),
        hulp.reached('Cliëntondersteuning: korte contacten', '111'),
        hulp.reached('Maatschappelijk werk: korte contacten', '127'),
        hulp.reached('Jeugd: aanmeldingen', '133'),
        hulp.reached('Jeugd: korte contacten', '103'),
        hulp.reached('Centrum voor jeugd en gezin: meldingen', '29'),
        hulp.reached('Steunouders: matches', '14'),
        contradicts('steunouders, matches', '14', '5 ended, 9 running and 1 intake make 15'),
        leftOut('oggz, gezinstrajecten, steunouders by age', 'counts under ten of people who are helped'),
      ],
    },
    {
      chapter: 'individuele-trajecten',
      name: 'Trajecten naar meedoen',
      values: [
        ...(
          [
            ['afgerond', '13'],
            ['gestart', '28'],
          ] as const
        ).map(([stand, printed]): PrintedValue => ({
          ...{ kind: 'printed', of: stand, printed, as: count },
          at: { notebook: 'individuele-hulp', cell: 'standen', column: 'n', where: { stand } },
        })),
        {
          ...{ kind: 'printed', of: 'in beweging', printed: '95%', as: { form: 'share' } },
          at: { notebook: 'individuele-hulp', cell: 'in_beweging', column: 'pct' },
          fitted: 'n is not printed; 43 is chosen, which 13 as 30% and 28 as 65% fit',
        },
        contradicts(
          'by area',
          '49, 21, 18, 7 and 5%',
          'no whole numbers of 43 give these: 8 of 43 is 18,6%, printed as 18',
        ),
      ],
    },
    {
      chapter: 'collectieve-activiteiten',
      name: 'Jongeren, vrijwilligers en leren',
      values: [
        jong.reached('Jongerenwerk: contacten', '4.915'),
        jong.grew('Jongerenwerk: contacten', '+23%', true),
        jong.reached('Jeugdfonds', '13'),
        jong.before('Jeugdfonds', '11'),
        jong.grew('Jeugdfonds', '+18%'),
        jong.reached('Kinderhulp', '8'),
        contradicts('Kinderhulp, growth', '+160%', 'no whole number gives it: 3 gives 167%'),
        jong.reached('Inloop', '50 tot 60'),
        contradicts('Inloop', '100', 'a story on the same page says 50 to 60 a week'),
        jong.reached('Bemiddeling', '139'),
        jong.grew('Bemiddeling', '+42%', true),
        jong.reached('Klussen', '50'),
        jong.grew('Klussen', '+19%', true),
        jong.reached('Avondschool', '36'),
        jong.before('Avondschool', '33'),
        jong.grew('Avondschool', '+9%'),
        jong.reached('Taalkoppels', '41'),
      ],
    },
    {
      chapter: 'collectieve-activiteiten',
      name: 'Mantelzorg',
      values: [
        mantelzorg.reached('Dag van de mantelzorg', '60'),
        mantelzorg.reached('Pakketjes voor mantelzorgers', '485'),
        mantelzorg.reached('Zorgcafés', '14'),
        mantelzorg.reached('Groep voor jonge mantelzorgers', '50'),
        contradicts('34 deelnemers, eerste keer', '70%', 'no whole number of 34 gives it: 24 is 71%'),
      ],
    },
    {
      chapter: 'collectieve-activiteiten',
      name: 'Rapportcijfers',
      values: [
        ...(
          [
            ['Training voor vrijwilligers', '8,5', 1],
            ['Dag van de vrijwilliger', '8', 0],
          ] as const
        ).map(([activiteit, printed, decimals]): PrintedValue => ({
          ...{ kind: 'printed', of: activiteit, printed, as: { form: 'number', decimals } },
          at: { notebook: 'bereik', cell: 'cijfers', column: 'cijfer', where: { activiteit } },
          note: 'that all participants gave a grade is chosen',
        })),
        leftOut('webinar mantelzorg', 'a mean of nine persons'),
        leftOut('dag van de mantelzorg', 'how many gave the grade is not printed'),
      ],
    },
    {
      chapter: 'inzet-expertise',
      name: 'Formatie per team',
      values: [
        ...team('Cliëntondersteuning', '3,8', '5'),
        ...team('Jongerenwerk', '5,4', '6'),
        ...team('Opbouwwerk', '2,9', '4'),
        ...team('Maatschappelijk werk', '5,6', '7'),
        ...team('Seniorenwerk', '3,3', '5'),
        ...team('Team Meedoen', '3,1', '5'),
        ...team('Team Bovenlokaal', '4,2', '7'),
        ...team('Overig', '6,3', '9'),
        ...team('Managementteam', '3,0', '3'),
        own('totaal', 'fte in all', '37,6', decimal, { column: 'fte' }),
        own('totaal', 'medewerkers in all', '51', count, { column: 'medewerkers' }),
      ],
    },
    {
      chapter: 'inzet-expertise',
      name: 'Ziekteverzuim',
      values: [
        ...(
          [
            ['2019', '6,46%'],
            ['2020', '7,67%'],
            ['2021', '4,47%'],
            ['2022', '4,60%'],
            ['2023', '6,40%'],
            ['2024', '1,78%'],
          ] as const
        ).map(([jaar, printed]): PrintedValue => {
          const value = own(
            'verzuim_per_jaar',
            jaar,
            printed,
            { form: 'percentage', decimals: 2 },
            { column: 'verzuim', where: { jaar } },
          )
          return jaar === '2020' || jaar === '2023'
            ? { ...value, fitted: 'the last digit is hard to read and chosen' }
            : value
        }),
        leftOut('sector and country', 'printed without a year'),
      ],
    },
    {
      chapter: 'inzet-expertise',
      name: 'Kengetallen van de jaarrekening',
      values: [
        accounts('Resultaat', '€ 67.968'),
        accounts('Eigen vermogen', '€ 551.489'),
        accounts('Liquiditeit', '1,8'),
        accounts('Solvabiliteit', 'ongeveer 38%'),
      ],
    },
  ],
}

import { reached } from '../reached'
import { count, oneIn, percentage, share, words, type PublishedTheme } from '../model'

const dimension = (of: string, printed: string) =>
  ({
    kind: 'printed',
    of,
    printed,
    at: { notebook: 'individuele-trajecten', cell: 'pg_dimensies', column: 'n', where: { pg_dimensie: of } },
    as: count,
  }) as const

const lostScores = (of: string) =>
  ({ kind: 'lost', of, at: { notebook: 'ontwikkeling-financien', cell: 'ontwikkeling_financien' } }) as const

/** DOMAIN 2a. */
export const armoede: PublishedTheme = {
  theme: 'armoede',
  report: 'Feitenblad Armoede en schulden',
  figures: [
    {
      chapter: 'situatie',
      name: 'Huishoudens met een laag inkomen',
      values: [
        {
          kind: 'printed',
          of: 'Westerkwartier, 2019',
          printed: '5,3%',
          at: { notebook: 'situatie', cell: 'westerkwartier', column: 'huishoudens_pct' },
          as: { form: 'percentage', decimals: 1 },
        },
        { kind: 'lost', of: 'Nederland and Groningen', at: { notebook: 'situatie', cell: 'huishoudens' } },
        { kind: 'lost', of: 'four years or longer', at: { notebook: 'situatie', cell: 'langdurig' } },
      ],
    },
    {
      chapter: 'situatie',
      name: 'Kinderen in een huishouden met een laag inkomen',
      values: [
        {
          kind: 'printed',
          of: 'Westerkwartier, 2019',
          printed: '5%',
          at: { notebook: 'situatie', cell: 'kinderen_westerkwartier', column: 'pct' },
          as: percentage,
        },
        { kind: 'lost', of: 'Nederland and Groningen', at: { notebook: 'situatie', cell: 'kinderen' } },
      ],
    },
    {
      chapter: 'situatie',
      name: 'Huishoudens met problematische schulden',
      values: [
        {
          kind: 'printed',
          of: 'Westerkwartier, 2018',
          printed: '1 op de 20',
          at: { notebook: 'schulden', cell: 'schulden_westerkwartier', column: 'pct' },
          as: oneIn,
          fitted: '5,0% is chosen',
        },
        { kind: 'lost', of: 'the other areas', at: { notebook: 'schulden', cell: 'schulden_gebieden' } },
      ],
    },
    {
      chapter: 'situatie',
      name: 'Lage-inkomensgrens per maand, 2018',
      values: (
        [
          ['Alleenstaande', '1.060'],
          ['Paar zonder kinderen', '1.460'],
          ['Paar met 2 kinderen', '2.000'],
        ] as const
      ).map(([of, printed]) => ({
        kind: 'printed',
        of,
        printed,
        at: {
          notebook: 'schulden',
          cell: 'grens_per_huishouden',
          column: 'grens',
          where: { huishouden: of },
        },
        as: count,
      })),
    },
    {
      chapter: 'situatie',
      name: 'Coronacrisis: zorgen en schulden',
      values: [
        {
          kind: 'printed',
          of: 'zorgen over financiën, Westerkwartier',
          printed: 'bijna 10%',
          at: { notebook: 'panel', cell: 'zorgen', column: 'aandeel', where: { groep: 'Westerkwartier' } },
          as: words(0.095, 0.1),
          fitted: 'answers of invented members, chosen to weigh 9,75%',
        },
        {
          kind: 'inconsistent',
          of: 'zorgen over financiën, Westerkwartier',
          printed: 'ongeveer 9%',
          why: 'the same figure is printed as "bijna 10%"',
          caught: { notebook: 'nagerekend', code: 'getal-in-tekst', number: '9%' },
        },
        {
          kind: 'printed',
          of: '(grotere) schulden verwacht, huishoudens met kinderen, Westerkwartier',
          printed: '4,2%',
          at: {
            notebook: 'panel',
            cell: 'schulden_met_kinderen',
            column: 'aandeel',
            where: { groep: 'Westerkwartier' },
          },
          as: { form: 'share', decimals: 1 },
          fitted: 'answers of invented members; how many have children is not published',
        },
        { kind: 'lost', of: 'the province', at: { notebook: 'panel', cell: 'zorgen' } },
        { kind: 'lost', of: 'n of the four groups', at: { notebook: 'panel', cell: 'schulden' } },
      ],
    },
    {
      chapter: 'individuele-trajecten',
      name: 'Casussen met ZRM-domein Financiën',
      values: [
        {
          kind: 'printed',
          of: 'trajecten',
          printed: '273',
          at: { notebook: 'individuele-trajecten', cell: 'financien', column: 'aantal' },
          as: count,
        },
        {
          kind: 'printed',
          of: 'aandeel',
          printed: '38%',
          at: { notebook: 'individuele-trajecten', cell: 'financien', column: 'pct' },
          as: share,
          fitted: 'the report gives no total; 718 is chosen of 709 to 728',
        },
        {
          kind: 'printed',
          of: 'aandeel in words',
          printed: 'vier op de tien',
          at: { notebook: 'individuele-trajecten', cell: 'financien', column: 'pct' },
          as: words(0.35, 0.45),
          fitted: 'the same chosen total',
        },
        {
          kind: 'inconsistent',
          of: 'period',
          printed: 'in 2020',
          why: 'a footnote says September 2019 to September 2020; the werkmap keeps that period, and its figures say it',
        },
      ],
    },
    {
      chapter: 'individuele-trajecten',
      name: 'PG-dimensies bij hoofddomein Financiën',
      values: [
        dimension('Dagelijks functioneren', '73'),
        dimension('Kwaliteit van leven', '45'),
        dimension('Mentaal welbevinden', '22'),
        dimension('Meedoen', '10'),
        dimension('Zingeving', '3'),
        {
          kind: 'inconsistent',
          of: 'dimensions in all',
          printed: '153',
          why: 'the bubbles of 273 trajecten add up to 153; the werkmap shows the other 120 as Onbekend',
        },
      ],
    },
    {
      chapter: 'individuele-trajecten',
      name: 'Jonger dan 25 jaar',
      values: [
        {
          kind: 'printed',
          of: 'aandeel',
          printed: '10%',
          at: { notebook: 'individuele-trajecten', cell: 'onder_25', column: 'pct' },
          as: share,
          fitted: '27 is chosen of 27 and 28, which both give 10%',
        },
      ],
    },
    {
      chapter: 'individuele-trajecten',
      name: 'ZRM-domeinen per dimensie',
      values: [
        {
          kind: 'printed',
          of: 'Dagelijks functioneren, Financiën',
          printed: '73',
          at: {
            notebook: 'individuele-trajecten',
            cell: 'domeinen_dagelijks_functioneren',
            column: 'n',
            where: { zrm_domein: 'Financiën' },
          },
          as: count,
        },
        {
          kind: 'printed',
          of: 'Dagelijks functioneren, Lichamelijke gezondheid',
          printed: '12',
          at: {
            notebook: 'individuele-trajecten',
            cell: 'domeinen_dagelijks_functioneren',
            column: 'n',
            where: { zrm_domein: 'Lichamelijke gezondheid' },
          },
          as: count,
        },
        {
          kind: 'lost',
          of: 'Dagelijks functioneren, the domains between them',
          at: { notebook: 'individuele-trajecten', cell: 'dagelijks_functioneren' },
        },
        {
          kind: 'printed',
          of: 'Kwaliteit van leven, Financiën',
          printed: '45',
          at: {
            notebook: 'individuele-trajecten',
            cell: 'domeinen_kwaliteit_van_leven',
            column: 'n',
            where: { zrm_domein: 'Financiën' },
          },
          as: count,
        },
        {
          kind: 'lost',
          of: 'Kwaliteit van leven, the other domains',
          at: { notebook: 'individuele-trajecten', cell: 'kwaliteit_van_leven' },
        },
      ],
    },
    {
      chapter: 'individuele-trajecten',
      name: 'Budgetbegeleiding',
      values: [{ kind: 'lost', of: 'inwoners ("iets meer dan 100"): no source in the werkmap counts them' }],
    },
    {
      chapter: 'individuele-trajecten',
      name: 'Verschil tussen scores, Financiën',
      values: [
        lostScores('eindscore and doelscore'),
        lostScores('eindscore and startscore'),
        {
          kind: 'inconsistent',
          of: 'which scores are compared',
          printed: 'eind- en doelscores',
          why: 'the text below says start and goal; the werkmap shows all three comparisons, each by its name',
        },
      ],
    },
    {
      chapter: 'collectieve-activiteiten',
      name: 'Bereik van collectieve activiteiten, 2020',
      values: [
        ...reached(
          ['Mijn positieve budget', '24-40 inwoners per jaar'],
          ['Samen koken: Facebook', '446'],
          ['Samen koken: kookboek', '1500'],
          ['Belastingspreekuren', '108'],
          ["Bakkie in 't Marheem", '+/- 25'],
          ['Weggeeftafels', '800-1000 passanten'],
        ),
        {
          kind: 'inconsistent',
          of: 'Samen koken',
          printed: 'curatief',
          why: 'the sheet on leefstijl calls the same activity preventief; the notebook says both',
        },
      ],
    },
  ],
}

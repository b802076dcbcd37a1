import { reached } from '../reached'
import { count, share, words, type PrintedValue, type PublishedTheme } from '../model'

const uncertainArea = 'the report gives the values, not surely of which area each is: that is chosen'

const adults = (column: string, values: readonly (readonly [string, string])[]): readonly PrintedValue[] =>
  values.map(([of, printed]) => ({
    kind: 'printed',
    of,
    printed,
    at: { notebook: 'situatie', cell: 'volwassenen', column, where: { gebied: of } },
    as: share,
    fitted: uncertainArea,
  }))

const young = (onderwerp: string, gebied: string, printed: string, note?: string): PrintedValue => ({
  kind: 'printed',
  of: gebied,
  printed,
  at: { notebook: 'situatie', cell: 'jongeren', column: 'aandeel', where: { onderwerp, gebied } },
  as: share,
  ...(note !== undefined && { note }),
})

const dimension = (of: string, printed: string): PrintedValue => ({
  kind: 'printed',
  of,
  printed,
  at: {
    notebook: 'lichamelijke-gezondheid',
    cell: 'lichamelijk_dimensies',
    column: 'n',
    where: { pg_dimensie: of },
  },
  as: count,
})

/** DOMAIN 2b. */
export const leefstijl: PublishedTheme = {
  theme: 'leefstijl',
  report: 'Feitenblad Gezonde leefstijl',
  figures: [
    {
      chapter: 'situatie',
      name: 'Volwassenen die voldoen aan de beweegrichtlijn, 2016',
      values: adults('beweegrichtlijn', [
        ['Nederland', '51%'],
        ['Grootegast', '47%'],
        ['Leek', '44%'],
        ['Marum', '45%'],
        ['Zuidhorn', '50%'],
      ]),
    },
    {
      chapter: 'situatie',
      name: 'Overgewicht, 2016',
      values: [
        { kind: 'lost', of: 'Nederland', at: { notebook: 'situatie', cell: 'overgewicht' } },
        ...adults('overgewicht', [
          ['Grootegast', '55%'],
          ['Leek', '53%'],
          ['Marum', '53%'],
          ['Zuidhorn', '51%'],
        ]),
      ],
    },
    {
      chapter: 'situatie',
      name: 'Obesitas, 2016',
      values: adults('obesitas', [
        ['Nederland', '15%'],
        ['Grootegast', '16%'],
        ['Leek', '15%'],
        ['Marum', '15%'],
        ['Zuidhorn', '14%'],
      ]),
    },
    {
      chapter: 'situatie',
      name: 'Jongeren: sport in verenigingsverband, 2019',
      values: [
        young('Sport wekelijks in verenigingsverband', 'Nederland', '75%'),
        young('Sport wekelijks in verenigingsverband', 'Westerkwartier', '75%', 'hard to read'),
      ],
    },
    {
      chapter: 'situatie',
      name: 'Jongeren: dagelijks drankjes met suiker, 2019',
      values: [
        young('Drinkt dagelijks drankjes met suiker', 'Nederland', '33%', 'the order is likely, not sure'),
        young(
          'Drinkt dagelijks drankjes met suiker',
          'Westerkwartier',
          '36%',
          'the order is likely, not sure',
        ),
      ],
    },
    {
      chapter: 'situatie',
      name: 'Jongeren: water en energiedrank, 2019',
      values: [{ kind: 'lost', of: 'both areas', at: { notebook: 'situatie', cell: 'jongeren_leefstijl' } }],
    },
    {
      chapter: 'situatie',
      name: 'Panel: gezonder leven, juli 2019',
      values: [{ kind: 'lost', of: 'stellingen', at: { notebook: 'panel', cell: 'stellingen' } }],
    },
    {
      chapter: 'situatie',
      name: 'Panel: gezond en fit, juli 2019',
      values: [
        {
          kind: 'printed',
          of: '(bijna) nooit',
          printed: '4%',
          at: {
            notebook: 'panel',
            cell: 'fit',
            column: 'aandeel',
            where: { groep: 'Westerkwartier', antwoord: '(bijna) nooit' },
          },
          as: share,
          fitted: 'answers of invented members, chosen to weigh 4%',
          note: 'the area is hard to read',
        },
        { kind: 'lost', of: 'the other answers', at: { notebook: 'panel', cell: 'fit' } },
        { kind: 'lost', of: 'rapportcijfers', at: { notebook: 'panel', cell: 'cijfers' } },
        { kind: 'lost', of: 'bewuste keuzes', at: { notebook: 'panel', cell: 'bewust' } },
      ],
    },
    {
      chapter: 'situatie',
      name: 'Panel: invloed van corona op de gezondheid, november 2020',
      values: [
        { kind: 'lost', of: 'the chart (hard to read)', at: { notebook: 'panel', cell: 'corona' } },
        {
          kind: 'printed',
          of: 'verslechterd, Westerkwartier',
          printed: 'ongeveer een vijfde',
          at: {
            notebook: 'panel',
            cell: 'corona',
            column: 'aandeel',
            where: { groep: 'Westerkwartier', antwoord: 'verslechterd' },
          },
          as: words(0.175, 0.225),
          fitted: 'answers of invented members, drawn near the chart',
        },
        {
          kind: 'inconsistent',
          of: 'no important effect, Westerkwartier',
          printed: 'iets minder dan een kwart',
          why: 'the chart reads some three quarters; the notebook names both',
        },
      ],
    },
    {
      chapter: 'individuele-trajecten',
      name: 'Casussen met ZRM-domein Lichamelijke gezondheid',
      values: [
        {
          kind: 'printed',
          of: 'trajecten',
          printed: '57',
          at: { notebook: 'lichamelijke-gezondheid', cell: 'lichamelijk', column: 'aantal' },
          as: count,
        },
        {
          kind: 'printed',
          of: 'aandeel',
          printed: '8%',
          at: { notebook: 'lichamelijke-gezondheid', cell: 'lichamelijk', column: 'pct' },
          as: share,
          fitted: 'the total of 718 is chosen',
        },
        {
          kind: 'printed',
          of: 'aandeel in words',
          printed: 'een op de twaalf',
          at: { notebook: 'lichamelijke-gezondheid', cell: 'lichamelijk', column: 'pct' },
          as: words(0.0734, 0.0933),
          fitted: 'the total of 718 is chosen',
        },
        dimension('Dagelijks functioneren', '12'),
        dimension('Lichaamsfuncties', '6'),
        dimension('Meedoen', '5'),
        dimension('Zingeving', '2'),
        {
          kind: 'inconsistent',
          of: 'jonger dan 25',
          printed: '38%',
          why: 'no whole number of 57 gives it: 21 is 36,8%, 22 is 38,6%',
          caught: { notebook: 'lichamelijke-gezondheid', code: 'getal-in-tekst', number: '38%' },
        },
      ],
    },
    {
      chapter: 'individuele-trajecten',
      name: 'Verschil tussen scores, Lichamelijke gezondheid',
      values: [
        {
          kind: 'lost',
          of: 'eind- en doelscore, eind- en startscore',
          at: { notebook: 'lichamelijke-gezondheid', cell: 'ontwikkeling_lichamelijk' },
        },
        {
          kind: 'printed',
          of: 'eindscore hoger, of those with both scores',
          printed: 'ongeveer een derde',
          at: { notebook: 'lichamelijke-gezondheid', cell: 'eind_hoger', column: 'pct' },
          as: words(0.28, 0.385),
          fitted: 'the scores are invented: 13 of 39 is chosen',
        },
      ],
    },
    {
      chapter: 'collectieve-activiteiten',
      name: 'Bereik van collectieve activiteiten, 2020',
      values: reached(
        ['Sportstimulering', '30'],
        ['Sportclinics', '365'],
        ['Samen koken: Facebook', '446'],
        ['Samen koken: kookboek', '1500'],
        ['Valpreventie', 'tot nu toe 10'],
        ['Senioren beweeggroepen', '180'],
        ['Pleinspelen', '40'],
        ['Sport- en spelzomer', '476'],
        ['Gecombineerde leefstijlinterventie', 'onbekend'],
        ['Ondersteuning van verenigingen', '53'],
        ['Koningsspelen', 'minimaal 80'],
        ['Spelkar', '6'],
        ['Toernooien', '107'],
        ['Balkonbeweegdag', 'minimaal 32'],
        ['Mantelzorgactiviteiten', '+/- 45'],
        ['Speelgoedpakketten', '6'],
        ['Buitenspeeldag', '9'],
        ['Pop-up', '192'],
      ),
    },
  ],
}

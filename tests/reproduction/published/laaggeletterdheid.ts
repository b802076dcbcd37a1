import { reached } from '../reached'
import { percentage, words, type PublishedTheme } from '../model'

/** DOMAIN 2c. */
export const laaggeletterdheid: PublishedTheme = {
  theme: 'laaggeletterdheid',
  report: 'Feitenblad Laaggeletterdheid',
  figures: [
    {
      chapter: 'situatie',
      name: 'Aandeel laaggeletterden, 2020',
      values: [
        {
          kind: 'printed',
          of: 'Westerkwartier',
          printed: '6%',
          at: {
            notebook: 'situatie',
            cell: 'laaggeletterden',
            column: 'pct',
            where: { gebied: 'Westerkwartier' },
          },
          as: percentage,
        },
        {
          kind: 'inconsistent',
          of: 'Nederland',
          printed: '11 or 12%',
          why: 'the chart is hard to read; the werkmap has 11, because the text says one in nine',
        },
        {
          kind: 'printed',
          of: 'Nederland, in words',
          printed: '1 op de 9',
          at: {
            notebook: 'situatie',
            cell: 'laaggeletterden',
            column: 'pct',
            where: { gebied: 'Nederland' },
          },
          as: { form: 'one in' },
          fitted: '11 is chosen of 11 and 12',
        },
      ],
    },
    {
      chapter: 'situatie',
      name: 'Verdeling over zeven groepen, 2020',
      values: [
        ...(
          [
            ['Nederland', '31%'],
            ['Westerkwartier', '10%'],
          ] as const
        ).map(([gebied, printed]) => ({
          kind: 'printed' as const,
          of: `migranten met partner of kinderen, ${gebied}`,
          printed,
          at: {
            notebook: 'situatie',
            cell: 'groepen',
            column: 'pct',
            where: { groep: 'migranten met partner of kinderen', gebied },
          },
          as: percentage,
        })),
        {
          kind: 'printed',
          of: 'vijftigplussers, Westerkwartier',
          printed: 'de helft',
          at: { notebook: 'situatie', cell: 'vijftigplussers', column: 'pct' },
          as: words(45, 55),
          fitted: 'the three groups are invented so that they make half',
        },
        { kind: 'lost', of: 'the other groups', at: { notebook: 'situatie', cell: 'verdeling' } },
      ],
    },
    {
      chapter: 'situatie',
      name: 'Migranten in de bevolking',
      values: (
        [
          ['Nederland', '24,2%'],
          ['Westerkwartier', '7,3%'],
        ] as const
      ).map(([gebied, printed]) => ({
        kind: 'printed',
        of: gebied,
        printed,
        at: { notebook: 'situatie', cell: 'migranten', column: 'pct', where: { gebied } },
        as: { form: 'percentage', decimals: 1 },
      })),
    },
    {
      chapter: 'collectieve-activiteiten',
      name: 'Bereik van collectieve activiteiten, 2020',
      values: reached(
        ['Week van Lezen en Schrijven', 'minimaal 150'],
        ['Laaggeletterdheid signaleren', 'onbekend'],
        ['Teksten doorlichten', 'onbekend'],
      ),
    },
  ],
}

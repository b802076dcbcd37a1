import { count, percentage, share, type PrintedValue, type PublishedTheme } from '../model'

const response = (cell: string, back: string, sent: string, rate: string): readonly PrintedValue[] =>
  [
    { of: 'uitgezet', printed: sent, column: 'verstuurd', as: count },
    { of: 'terug', printed: back, column: 'terug', as: count },
    { of: 'respons', printed: rate, column: 'pct', as: { ...share, decimals: 1 } },
  ].map(({ of, printed, column, as }) => ({
    kind: 'printed',
    of,
    printed,
    at: { notebook: 'tevredenheid', cell, column },
    as,
  }))

const formerMunicipalities = ['Grootegast', 'Leek', 'Marum', 'Zuidhorn'] as const

const baselines = (
  column: string,
  decimals: number,
  values: readonly [string, string, string, string],
): readonly PrintedValue[] =>
  formerMunicipalities.map((gemeente, at) => ({
    kind: 'printed',
    of: `${column}, ${gemeente}`,
    printed: values[at] ?? '',
    at: { notebook: 'din', cell: 'nulmetingen_per_gemeente', column, where: { gemeente } },
    as: { ...percentage, decimals },
  }))

/** DOMAIN 1 and 2c. */
export const werkwijze: PublishedTheme = {
  theme: 'werkwijze',
  report: 'Onderzoeksverantwoording',
  figures: [
    {
      chapter: 'werkwijze',
      name: 'Klanttevredenheid, 2020',
      values: [
        ...response('respons_klanten', '67', '324', '20,7%'),
        {
          kind: 'lost',
          of: 'how many were satisfied: in words alone',
          at: { notebook: 'tevredenheid', cell: 'tevreden_klanten' },
        },
      ],
    },
    {
      chapter: 'werkwijze',
      name: 'Netwerktevredenheid, 2020',
      values: [
        ...response('respons_netwerk', '100', '394', '25,4%'),
        ...(
          [
            ['Innovatief', '54%'],
            ['Ondernemend', '72%'],
            ['Professioneel', '81%'],
            ['Verbindend', '69%'],
            ['Resultaatgericht', '55%'],
            ['Levert een inhoudelijke bijdrage', '74%'],
            ['Heeft toegevoegde waarde', '75%'],
            ['Houdt ons voldoende geïnformeerd', '66%'],
          ] as const
        ).map(([stelling, printed]) => ({
          kind: 'printed' as const,
          of: stelling,
          printed,
          at: { notebook: 'tevredenheid', cell: 'stellingen', column: 'pct', where: { stelling } },
          as: share,
        })),
      ],
    },
    {
      chapter: 'werkwijze',
      name: 'DIN: nulmetingen',
      values: [
        ...(
          [
            ['Het aandeel inwoners met overgewicht daalt', '51,8%', 1],
            ['Jongeren bewegen genoeg', '19%', 0],
            ['Eenzaamheid in Marum daalt', '45%', 0],
            ['De jeugdwerkloosheid in Leek daalt', '10,6%', 1],
          ] as const
        ).map(([doel, printed, decimals]) => ({
          kind: 'printed' as const,
          of: doel,
          printed,
          at: { notebook: 'din', cell: 'doelen', column: 'nulmeting', where: { doel } },
          as: { ...percentage, decimals },
        })),
        {
          kind: 'inconsistent',
          of: 'overgewicht',
          printed: 'niet gestegen',
          why: 'the goal says that it falls, its target that it has not risen; the figure of the goals says so',
        },
      ],
    },
    {
      chapter: 'werkwijze',
      name: 'DIN: nulmetingen per voormalige gemeente',
      values: [
        ...baselines('jeugdwerkloosheid', 1, ['9,4%', '10,6%', '9,9%', '9,7%']),
        ...baselines('schoolverlaters', 2, ['1,11%', '0,83%', '0,95%', '0,70%']),
        ...baselines('eenzaam', 0, ['43%', '44%', '45%', '40%']),
      ],
    },
  ],
}

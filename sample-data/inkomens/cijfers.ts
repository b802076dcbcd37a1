/** Low income in one area: the size of the area, and the share with a low income by year. SOURCES.md marks each figure. */
export interface Gebied {
  readonly naam: string
  /** × 1 000. */
  readonly omvang: Readonly<Record<Groep, number>>
  /** In %, by year; a year that isn't here is missing: the area wasn't a municipality then. */
  readonly aandeel: Readonly<Record<number, Readonly<Record<Groep, number>>>>
}

export const groepen = ['huishoudens', 'personen', 'kinderen'] as const
export type Groep = (typeof groepen)[number]

export const jaren = [2014, 2015, 2016, 2017, 2018, 2019] as const

const per = (huishoudens: number, personen: number, kinderen: number) => ({ huishoudens, personen, kinderen })

export const gebieden: readonly Gebied[] = [
  {
    naam: 'Nederland',
    omvang: per(7356, 16_329, 3258),
    aandeel: {
      2014: per(8.5, 6.9, 8.9),
      2015: per(8.2, 6.7, 8.7),
      2016: per(8.1, 6.5, 8.4),
      2017: per(7.9, 6.3, 8.1),
      2018: per(7.8, 6.2, 7.9),
      2019: per(7.5, 6.0, 7.6),
    },
  },
  {
    naam: 'Groningen (PV)',
    omvang: per(256, 533, 100),
    aandeel: {
      2014: per(11.2, 8.8, 10.9),
      2015: per(10.9, 8.6, 10.6),
      2016: per(10.7, 8.4, 10.2),
      2017: per(10.4, 8.1, 9.8),
      2018: per(10.3, 8.0, 9.6),
      2019: per(10.0, 7.8, 9.3),
    },
  },
  {
    naam: 'Grootegast',
    omvang: per(4.9, 12.1, 2.8),
    aandeel: {
      2014: per(6.5, 5.3, 6.4),
      2015: per(6.3, 5.2, 6.3),
      2016: per(6.2, 5.1, 6.1),
      2017: per(6.0, 4.9, 5.8),
      2018: per(5.9, 4.8, 5.7),
    },
  },
  {
    naam: 'Leek',
    omvang: per(8.5, 19.5, 4.3),
    aandeel: {
      2014: per(7.3, 6.1, 7.4),
      2015: per(7.1, 5.9, 7.1),
      2016: per(7.0, 5.8, 6.9),
      2017: per(6.8, 5.6, 6.6),
      2018: per(6.6, 5.5, 6.4),
    },
  },
  {
    naam: 'Marum',
    omvang: per(4.3, 10.3, 2.3),
    aandeel: {
      2014: per(6.1, 5.0, 6.0),
      2015: per(6.0, 4.9, 5.9),
      2016: per(5.8, 4.7, 5.6),
      2017: per(5.7, 4.6, 5.5),
      2018: per(5.5, 4.5, 5.3),
    },
  },
  {
    naam: 'Zuidhorn',
    omvang: per(7.7, 18.7, 4.2),
    aandeel: {
      2014: per(5.4, 4.4, 5.0),
      2015: per(5.3, 4.3, 4.9),
      2016: per(5.1, 4.1, 4.6),
      2017: per(5.0, 4.0, 4.5),
      2018: per(4.9, 3.9, 4.4),
    },
  },
  { naam: 'Westerkwartier', omvang: per(26, 62.5, 13.5), aandeel: { 2019: per(5.3, 4.4, 5.0) } },
]

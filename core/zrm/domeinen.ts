/** The domains of the Zelfredzaamheid-Matrix, edition 2017, in its own order. Other editions have other domains. */
export const zrmDomeinen = [
  'Financiën',
  'Werk & Opleiding',
  'Tijdsbesteding',
  'Huisvesting',
  'Huiselijke relaties',
  'Geestelijke gezondheid',
  'Lichamelijke gezondheid',
  'Middelengebruik',
  'Basale ADL',
  'Instrumentele ADL',
  'Sociaal netwerk',
  'Maatschappelijke participatie',
  'Justitie',
] as const
export type ZrmDomein = (typeof zrmDomeinen)[number]

export type Score = 1 | 2 | 3 | 4 | 5

/** Name of each level; higher is more self-sufficient. Steps between levels are not of equal size. */
export const zrmNiveaus: Readonly<Record<Score, string>> = {
  1: 'acute problematiek',
  2: 'niet zelfredzaam',
  3: 'beperkt zelfredzaam',
  4: 'voldoende zelfredzaam',
  5: 'volledig zelfredzaam',
}

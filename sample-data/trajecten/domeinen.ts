export const dimensies = [
  'Dagelijks functioneren',
  'Kwaliteit van leven',
  'Mentaal welbevinden',
  'Meedoen',
  'Zingeving',
  'Lichaamsfuncties',
] as const
export type Dimensie = (typeof dimensies)[number]

export interface Domein {
  readonly naam: string
  readonly trajecten: number
  /** Trajecten per dimensie, in the order of `dimensies`; the rest has none. */
  readonly perDimensie: readonly [number, number, number, number, number, number]
  /** Trajecten of people younger than 25 at their startdatum. */
  readonly jongerDan25: number
}

/**
 * How the 718 trajecten are spread. SOURCES.md says which of these numbers were published; the ones of the other
 * domains are fictitious. Basale ADL has none.
 */
export const domeinen: readonly Domein[] = [
  { naam: 'Financiën', trajecten: 273, perDimensie: [73, 45, 22, 10, 3, 0], jongerDan25: 27 },
  { naam: 'Werk & Opleiding', trajecten: 30, perDimensie: [8, 2, 1, 7, 1, 0], jongerDan25: 11 },
  { naam: 'Tijdsbesteding', trajecten: 33, perDimensie: [5, 4, 2, 9, 3, 0], jongerDan25: 6 },
  { naam: 'Huisvesting', trajecten: 61, perDimensie: [24, 11, 2, 1, 0, 0], jongerDan25: 13 },
  { naam: 'Huiselijke relaties', trajecten: 78, perDimensie: [11, 17, 19, 2, 1, 0], jongerDan25: 12 },
  { naam: 'Geestelijke gezondheid', trajecten: 84, perDimensie: [14, 12, 31, 1, 3, 0], jongerDan25: 16 },
  { naam: 'Lichamelijke gezondheid', trajecten: 57, perDimensie: [12, 0, 0, 5, 2, 6], jongerDan25: 14 },
  { naam: 'Middelengebruik', trajecten: 12, perDimensie: [3, 1, 2, 0, 0, 1], jongerDan25: 2 },
  { naam: 'Instrumentele ADL', trajecten: 19, perDimensie: [10, 1, 0, 0, 0, 2], jongerDan25: 1 },
  { naam: 'Sociaal netwerk', trajecten: 41, perDimensie: [2, 6, 5, 13, 2, 0], jongerDan25: 5 },
  { naam: 'Maatschappelijke participatie', trajecten: 26, perDimensie: [1, 3, 1, 11, 2, 0], jongerDan25: 4 },
  { naam: 'Justitie', trajecten: 4, perDimensie: [1, 0, 0, 0, 0, 0], jongerDan25: 2 },
]

/** The dimensie of each traject on a domein, in no order that means anything; null for none. */
export function spreadDimensies(domein: Domein): (Dimensie | null)[] {
  const known = dimensies.flatMap((dimensie, index) =>
    Array.from<Dimensie>({ length: domein.perDimensie[index] ?? 0 }).fill(dimensie),
  )
  return [...known, ...Array.from<null>({ length: domein.trajecten - known.length }).fill(null)]
}

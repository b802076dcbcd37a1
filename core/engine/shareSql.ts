/** Pieces of SQL for the macros on shares. Formulas: docs/EVIDENCE.md, F1 and F5. */

/** Of the normal distribution, two-sided 95%. */
const z = '1.959963984540054'

/** Wilson's lower limit of a share `p` of `n`, exactly 0 at p = 0. */
export const lowerLimit = (p: string, n: string) => `((${p}) ** 2 / ${reach(p, n)})`

/** Wilson's upper limit, exactly 1 at p = 1. */
export const upperLimit = (p: string, n: string) => `(CASE WHEN ${p} = 1 THEN 1.0
  ELSE ${reach(p, n)} / (1 + ${z} ** 2 / (${n})) END)`

// As in core/statistics/wilson.ts: no difference of two numbers that are nearly equal.
const reach = (p: string, n: string) => `(${p} + ${z} ** 2 / (2 * (${n}))
  + sqrt(${z} ** 2 / (${n}) * (${p} * (1 - ${p}) + ${z} ** 2 / (4 * (${n})))))`

const answered = 'FILTER (ja IS NOT NULL AND gewicht IS NOT NULL)'

/** Σwy/Σw; exactly 1 when nobody of any weight says no. */
export const weightedShare = `(CASE WHEN sum(CASE WHEN ja THEN 0 ELSE gewicht END) ${answered} = 0 THEN 1.0
  ELSE sum(CASE WHEN ja THEN gewicht ELSE 0 END) ${answered} / sum(gewicht) ${answered} END)`

/** Kish. */
export const effective = `(sum(gewicht) ${answered} ** 2 / sum(gewicht ** 2) ${answered})`

/** NULL without answers, with a weight below 0 or that is no number, or when all weights are 0. */
export const ofWeights = (
  value: string,
) => `CASE WHEN coalesce(min(gewicht) ${answered} >= 0 AND max(gewicht) ${answered} > 0
  AND NOT isnan(max(gewicht) ${answered}) AND NOT isinf(max(gewicht) ${answered}), false) THEN ${value} END`

/** NULL for counts k and n of which there is no share. */
export const ofCounts = (limit: string) =>
  `CASE WHEN n > 0 AND k >= 0 AND k <= n AND k % 1 = 0 AND n % 1 = 0 THEN ${limit} END`

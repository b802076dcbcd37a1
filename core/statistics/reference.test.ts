import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { changesOfCounts, changesOfPairs, directionsOf, sizeOf, type Changes } from './changes'
import { commonLanguage, commonLanguageOfGroups } from './commonLanguage'
import { hodgesLehmann, hodgesLehmannInterval, medianChange } from './hodgesLehmann'
import { holm } from './holm'
import { leastSquares } from './leastSquares'
import { shareDifference, weightedDifference } from './newcombe'
import { publishedPercent, roundedPercent } from './publishedPercent'
import { quantiles } from './quantile'
import { rankBiserial } from './rankBiserial'
import { signedRankExact } from './signedRankExact'
import { signedRankNormal } from './signedRankNormal'
import { signedRanks } from './signedRanks'
import { signTest } from './signTest'
import { unknownBounds } from './unknownBounds'
import { weightedShare } from './weightedShare'
import { wilson, wilsonFinite, wilsonOfShare } from './wilson'

/** Not part of this repository. */
const usual = '../shared/reference'
/** Known answers of other software: our own set (made by the R script beside it), and one of whoever checks us. */
const folders = new Set(['tests/reference', process.env['FEITENWERK_REFERENCE_DIR'] ?? usual])

type Answer = number | boolean | string | null | readonly (number | null)[]

/** As the file has them for the method at hand. Wrong ones too: the functions have to refuse those. */
interface Inputs {
  readonly conf_level?: number
  readonly k: number
  readonly n: number
  readonly N: number
  readonly p: number
  readonly n_eff: number
  readonly k1: number
  readonly n1: number
  readonly k2: number
  readonly n2: number
  readonly p1: number
  readonly n_eff1: number
  readonly p2: number
  readonly n_eff2: number
  readonly y: readonly number[]
  readonly w: readonly number[]
  readonly n_up: number
  readonly n_same?: number
  readonly n_down: number
  readonly start: readonly number[]
  readonly end: readonly number[]
  readonly start_of_unknown: readonly (number | null)[]
  readonly scale_min?: number
  readonly scale_max?: number
  readonly x: readonly number[]
  readonly probs: readonly number[]
  readonly year: readonly number[]
  readonly value: readonly number[]
  readonly group1: readonly number[]
  readonly group2: readonly number[]
  readonly decimals?: number
}
interface ReferenceCase {
  readonly id: string
  readonly method: string
  readonly inputs: Inputs
  readonly expected: Readonly<Record<string, Answer>>
  readonly rel_tol: number
  readonly abs_tol?: number
}

type Method = (inputs: Inputs) => Readonly<Record<string, Answer>>

const confidenceOf = ({ conf_level }: Inputs): number => conf_level ?? 0.95
const pairs = ({ start, end }: Inputs): Changes => changesOfPairs(start, end)
const meanOf = (changes: Changes) =>
  changes.reduce((sum, { value, count }) => sum + value * count, 0) / sizeOf(changes)

const wilsonCase: Method = (inputs) => {
  const { low, high } = wilson(inputs.k, inputs.n, confidenceOf(inputs))
  return { p: inputs.k / inputs.n, n_star: inputs.n, lower: low, upper: high }
}

const wilsonFiniteCase: Method = (inputs) => {
  const { low, high, size } = wilsonFinite(inputs.k, inputs.n, inputs.N, confidenceOf(inputs))
  return { p: inputs.k / inputs.n, n_star: size, lower: low, upper: high }
}

const wilsonEffectiveCase: Method = (inputs) => {
  const { low, high } = wilsonOfShare(inputs.p, inputs.n_eff, confidenceOf(inputs))
  return { p: inputs.p, n_star: inputs.n_eff, lower: low, upper: high }
}

const weighted: Method = (inputs) => {
  const { y, w } = inputs
  if (y.length !== w.length || y.some((one) => one !== 0 && one !== 1)) throw new RangeError('No answers')
  const answers = y.map((one, at) => ({ yes: one === 1, weight: w[at] as number }))
  const population = 'N' in inputs ? inputs.N : null
  const result = weightedShare(answers, { population, confidence: confidenceOf(inputs) })
  return {
    p_weighted: result.share,
    p_unweighted: result.unweighted,
    n: result.n,
    n_eff: result.effective,
    deff_kish: result.design,
    n_star: result.size,
    se_linearized: result.error,
    lower: result.low,
    upper: result.high,
  }
}

const newcombe: Method = (inputs) => {
  const { k1, n1, k2, n2 } = inputs
  const { difference, low, high } = shareDifference({ k: k1, n: n1 }, { k: k2, n: n2 }, confidenceOf(inputs))
  return { diff: difference, p1: k1 / n1, p2: k2 / n2, lower: low, upper: high }
}

const newcombeEffective: Method = (inputs) => {
  const first = { share: inputs.p1, size: inputs.n_eff1 }
  const second = { share: inputs.p2, size: inputs.n_eff2 }
  const { difference, low, high } = weightedDifference(first, second, confidenceOf(inputs))
  return { diff: difference, p1: inputs.p1, p2: inputs.p2, lower: low, upper: high }
}

const sign: Method = ({ n_up, n_same = 0, n_down }) => {
  const counts = new Map([
    [-1, n_down],
    [0, n_same],
    [1, n_up],
  ])
  const { up, same, down } = directionsOf(changesOfCounts(counts))
  const { changed, twoSided, greater, less } = signTest(up, down)
  return { n_used: changed, n_same: same, p_two_sided: twoSided, p_greater: greater, p_less: less }
}

const wilcoxonExact: Method = (inputs) => {
  const ranks = signedRanks(pairs(inputs), 'weggelaten')
  const { twoSided, greater, less } = signedRankExact(ranks)
  return { ...ranksOf(ranks), p_two_sided: twoSided, p_greater: greater, p_less: less }
}

const ranksOf = ({ changed, unchanged, plus, minus }: ReturnType<typeof signedRanks>) => ({
  n: changed + unchanged,
  n_used: changed,
  n_zero: unchanged,
  W_plus: plus,
  W_minus: minus,
})

const wilcoxonNormal: Method = (inputs) => {
  const ranks = signedRanks(pairs(inputs), 'weggelaten')
  const [cc, plain] = [true, false].map((correction) => signedRankNormal(ranks, 'weggelaten', correction))
  return {
    ...ranksOf(ranks),
    sigma_tie_corrected: cc?.sigma ?? 0,
    z_cc: cc?.z ?? null,
    z_nocc: plain?.z ?? null,
    p_two_sided_cc: cc?.twoSided ?? null,
    p_two_sided_nocc: plain?.twoSided ?? null,
    p_greater_cc: cc?.greater ?? null,
    p_greater_nocc: plain?.greater ?? null,
    p_less_cc: cc?.less ?? null,
    p_less_nocc: plain?.less ?? null,
  }
}

const wilcoxonZeros: Method = (inputs) => {
  const ranks = signedRanks(pairs(inputs), 'weggelaten')
  const pratt = signedRanks(pairs(inputs), 'pratt')
  const dropped = signedRankNormal(ranks, 'weggelaten', false)
  const kept = signedRankNormal(pratt, 'pratt', false)
  return {
    n: ranks.changed + ranks.unchanged,
    n_used: ranks.changed,
    n_zero: ranks.unchanged,
    W_plus_dropped: ranks.plus,
    W_minus_dropped: ranks.minus,
    z_dropped: dropped?.z ?? null,
    p_two_sided_dropped: dropped?.twoSided ?? null,
    W_plus_pratt: pratt.plus,
    W_minus_pratt: pratt.minus,
    z_pratt: kept?.z ?? null,
    p_two_sided_pratt: kept?.twoSided ?? null,
  }
}

const wilcoxonZerosExact: Method = (inputs) => ({
  ...wilcoxonZeros(inputs),
  p_exact_dropped: signedRankExact(signedRanks(pairs(inputs), 'weggelaten')).twoSided,
  p_exact_pratt: signedRankExact(signedRanks(pairs(inputs), 'pratt')).twoSided,
})

const biserial: Method = (inputs) => {
  const changes = pairs(inputs)
  const { up, same, down } = directionsOf(changes)
  const n = sizeOf(changes)
  return {
    ...ranksOf(signedRanks(changes, 'weggelaten')),
    r_rb: rankBiserial(changes),
    up,
    same,
    down,
    net_share: n === 0 ? null : (up - down) / n,
    cles: commonLanguage(changes),
  }
}

const shift: Method = (inputs) => {
  const changes = pairs(inputs)
  return {
    n: sizeOf(changes),
    hl_all: hodgesLehmann(changes),
    hl_nonzero: hodgesLehmann(changes.filter(({ value }) => value !== 0)),
    median_change: medianChange(changes),
    mean_change: sizeOf(changes) === 0 ? null : meanOf(changes),
  }
}

const shiftInterval: Method = (inputs) => {
  const interval = hodgesLehmannInterval(pairs(inputs), confidenceOf(inputs))
  return { ...shift(inputs), ci_lower: interval?.low ?? null, ci_upper: interval?.high ?? null }
}

const bounds: Method = (inputs) => {
  const scale = { lowest: inputs.scale_min ?? 1, highest: inputs.scale_max ?? 5 }
  const counts = { up: inputs.n_up, same: inputs.n_same ?? 0, down: inputs.n_down }
  const { known, unknown, unknownShare, up, down } = unknownBounds(counts, inputs.start_of_unknown, scale)
  const rest = (share: number | null) => (share === null ? null : 1 - share)
  return {
    n_known: known,
    n_unknown: unknown,
    share_unknown: unknownShare,
    up_known: up.known,
    up_worst: up.least,
    up_best: up.most,
    down_known: down.known,
    down_best: down.least,
    down_worst: down.most,
    not_worse_worst: rest(down.most),
    not_worse_best: rest(down.least),
  }
}

const trend: Method = (inputs) => {
  const line = leastSquares(inputs.year, inputs.value, confidenceOf(inputs))
  const { slope, error, twoSided, low, high, intercept } = line
  return { slope, se: error, p_two_sided: twoSided, lower: low, upper: high, intercept }
}

const independent: Method = ({ group1, group2 }) => {
  const { u, effect } = commonLanguageOfGroups(group1, group2)
  return { U: u, cles: effect }
}

const rounding: Method = ({ k, n, decimals }) => ({ percent: roundedPercent(k, n, decimals ?? 0) })

const adjusted: Method = ({ p }) => ({ p_adjusted: holm(p as unknown as readonly number[]) })

const quantile: Method = ({ x, probs }) => ({ quantiles: quantiles(x, probs) })

const methods: Readonly<Record<string, Method>> = {
  wilson: wilsonCase,
  wilson_fpc: wilsonFiniteCase,
  wilson_neff: wilsonEffectiveCase,
  weighted_proportion: weighted,
  weighted_proportion_fpc: weighted,
  newcombe_diff: newcombe,
  newcombe_diff_neff: newcombeEffective,
  sign_test: sign,
  wilcoxon_exact: wilcoxonExact,
  wilcoxon_normal: wilcoxonNormal,
  wilcoxon_zero_methods: wilcoxonZeros,
  wilcoxon_zero_methods_exact: wilcoxonZerosExact,
  rank_biserial: biserial,
  hodges_lehmann: shift,
  hodges_lehmann_ci: shiftInterval,
  holm: adjusted,
  quantile_type7: quantile,
  missing_end_bounds: bounds,
  trend_ols: trend,
  cles_independent: independent,
  publish_rounding: rounding,
  invalid_input: (inputs) => methodOf(inputs)(inputs),
}

/** Input that is to be refused names no method; its names tell which it is for. */
function methodOf(inputs: Inputs): Method {
  const has = (...names: readonly string[]) => names.every((name) => name in inputs)
  if (has('y', 'w')) return weighted
  if (has('k1', 'n1')) return newcombe
  if (has('p1', 'n_eff1')) return newcombeEffective
  if (has('k', 'n', 'N')) return wilsonFiniteCase
  if (has('k', 'n', 'decimals'))
    return ({ k, n, decimals }) => ({ percent: publishedPercent(k, n, decimals) })
  if (has('k', 'n')) return wilsonCase
  if (has('start_of_unknown')) return bounds
  if (has('n_up', 'n_down')) return sign
  if (has('start', 'end')) return (own) => ({ ...wilcoxonZerosExact(own), ...shiftInterval(own) })
  if (has('x', 'probs')) return quantile
  if (has('year', 'value')) return trend
  if (has('group1', 'group2')) return independent
  if (has('p', 'n_eff')) return wilsonEffectiveCase
  if (has('p')) return adjusted
  throw new Error(`No method takes ${Object.keys(inputs).join(', ')}`)
}

describe.each([...folders].map((folder) => join(folder, 'stats-reference.json')))('%s', (file) => {
  const cases = casesOf(file)

  it.skipIf(cases === null)('is there and holds cases; absent: NOT compared with it', () => {
    expect(cases?.length).toBeGreaterThan(0)
  })

  it.each(cases ?? [])('$id $method', (one) => {
    expect(differences(answerOf(one), one)).toEqual([])
  })
})

function casesOf(file: string): readonly ReferenceCase[] | null {
  if (!existsSync(file) && file.startsWith(usual)) return null
  // Python writes a missing number as NaN, which JSON doesn't have.
  const text = readFileSync(file, 'utf8').replaceAll(/(?<=[[:,]\s*)-?(?:NaN|Infinity)(?=\s*[\],}])/g, 'null')
  return (JSON.parse(text) as { readonly cases: readonly ReferenceCase[] }).cases
}

/** A refusal is the answer `{ error: true }`. */
function answerOf({ method, inputs }: ReferenceCase): ReturnType<Method> {
  const answer = methods[method]
  if (answer === undefined) throw new Error(`Unknown method: ${method}`)
  try {
    return answer(inputs)
  } catch (problem) {
    if (problem instanceof RangeError) return { error: true }
    throw problem
  }
}

function differences(got: ReturnType<Method>, { expected, rel_tol, abs_tol = 0 }: ReferenceCase): string[] {
  return Object.entries(expected).flatMap(([name, value]) =>
    name in got && agrees(got[name] as Answer, value, rel_tol, abs_tol)
      ? []
      : [`${name}: ${JSON.stringify(got[name])} instead of ${JSON.stringify(value)}`],
  )
}

function agrees(got: Answer, expected: Answer, relative: number, absolute: number): boolean {
  if (typeof got === 'number' && typeof expected === 'number')
    return Math.abs(got - expected) <= Math.max(absolute, relative * Math.max(1e-6, Math.abs(expected)))
  if (Array.isArray(got) && Array.isArray(expected))
    return (
      got.length === expected.length &&
      got.every((one: Answer, at) => agrees(one, expected[at] as Answer, relative, absolute))
    )
  return got === expected
}

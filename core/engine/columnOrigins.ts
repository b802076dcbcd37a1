import { readSelectItems, type SelectItem } from './selectItems'
import type { SqlToken } from './tokens'

/** How a column of a result came to be, as far as its names and functions tell. */
export interface ColumnOrigin {
  /** Made from many rows: counts, sums, ranks, or anything made of those. */
  readonly computed: boolean
  /** A count or sum per group of its own query: neither a window over rows nor a query in a query. */
  readonly grouped: boolean
  /** A count, or made of one. */
  readonly count: boolean
  /** A number shifted or multiplied by a fixed one: not the size it seems. */
  readonly scaled: boolean
  /** A value of one record, or which record it is: its number, its highest score, a list of its values. */
  readonly single: boolean
  /** What people wrote in their own words, or made of that. */
  readonly freeText: boolean
  /** How many an activity reached: as it was registered, under whatever name, or made of that; null when it isn't. */
  readonly reach: 'registered' | 'made' | null
}

const aggregates =
  /^(count|count_star|count_?if|sum|sum_no_overflow|fsum|kahan_sum|sumkahan|avg|mean|favg|median|quantile(_cont|_disc)?|approx_.*|reservoir_quantile|product|geomean|geometric_mean|stddev.*|var_.*|variance|entropy|kurtosis.*|skewness|mad|corr|covar.*|regr_.*|sem|bool_(and|or)|bit_(and|or|xor)|w(eighted_)?avg|bitstring_agg|gewogen_(aandeel|laag|hoog)|effectieve_n)$/
const ofOneRecord =
  /^(min|max|min_by|max_by|arg_(min|max)(_null)?|first|last|any_value|arbitrary|list|array_agg|array|string_agg|group_concat|listagg|mode|histogram.*|map_agg|lag|lead|first_value|last_value|nth_value)$/

/** Whether a function makes one value of many rows. */
export const isAggregate = (name: string) => aggregates.test(name) || ofOneRecord.test(name)

/**
 * The origins of the columns that some queries name, each query being able to read the others' results. Judged by words
 * alone: columns of one name are taken together, so an origin can be too strict, not too lenient.
 *
 * @param source The columns of the sources, in lower case; true for those that tell records apart.
 * @param freeText Those that hold what people wrote in their own words.
 * @param reach Those that hold how many an activity reached.
 */
export function columnOrigins(
  queries: readonly (readonly SqlToken[])[],
  source: ReadonlyMap<string, boolean>,
  freeText: ReadonlySet<string> = new Set(),
  reach: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, ColumnOrigin> {
  const items = queries.flatMap(readSelectItems)
  const origins = new Map<string, ColumnOrigin>()
  for (const [name, identifies] of source)
    origins.set(name, {
      ...plain,
      single: identifies,
      freeText: freeText.has(name),
      reach: reach.has(name) ? 'registered' : null,
    })
  // Whether the highest of something is that of one record hangs on what is a count, so that goes first.
  settle((origin, known) => ({ ...origin, single: known?.single ?? false }))
  settle((origin) => origin)
  return origins

  function settle(keep: (origin: ColumnOrigin, known: ColumnOrigin | undefined) => ColumnOrigin): void {
    for (;;) {
      const before = JSON.stringify([...origins])
      for (const item of items) {
        const known = origins.get(item.name)
        const origin = { ...originOf(item, origins), reach: reachOf(item, origins, reach.size > 0) }
        origins.set(item.name, together(known, keep(origin, known)))
      }
      if (JSON.stringify([...origins]) === before) return
    }
  }
}

const plain: ColumnOrigin = {
  computed: false,
  grouped: false,
  count: false,
  scaled: false,
  single: false,
  freeText: false,
  reach: null,
}

/** A number of rows says of none how many it reached, whatever it chooses them by; all else that names a bereik may. */
function reachOf(
  { name, mentions, isColumn, isOwnName, isRowCount, renames }: SelectItem,
  known: ReadonlyMap<string, ColumnOrigin>,
  hasReach: boolean,
): ColumnOrigin['reach'] {
  if (renames) return hasReach ? 'made' : null
  if (isRowCount) return null
  const read = [...mentions, ...(isOwnName ? [] : [name])].flatMap((one) => known.get(one)?.reach ?? [])
  if (read.length === 0) return null
  return isColumn && !read.includes('made') ? 'registered' : 'made'
}

function originOf(
  { calls, mentions, over, nested, scaled, renames }: SelectItem,
  known: ReadonlyMap<string, ColumnOrigin>,
): Omit<ColumnOrigin, 'reach'> {
  const read = mentions.flatMap((name) => known.get(name) ?? [])
  const counts = calls.some((name) => aggregates.test(name))
  const picks = calls.some((name) => ofOneRecord.test(name))
  const computed = counts || picks || over || renames || read.some((origin) => origin.computed)
  const ofCounts = read.some((origin) => origin.computed)
  return {
    computed,
    grouped: (counts && !over && !nested) || (!over && !nested && read.some((origin) => origin.grouped)),
    count: calls.some((name) => name.startsWith('count')) || read.some((origin) => origin.count),
    scaled: scaled || read.some((origin) => origin.scaled),
    single: (picks && !ofCounts) || (!counts && read.some((origin) => origin.single)),
    freeText: !counts && read.some((origin) => origin.freeText),
  }
}

function together(left: ColumnOrigin | undefined, right: ColumnOrigin): ColumnOrigin {
  if (!left) return right
  return {
    computed: left.computed || right.computed,
    grouped: left.grouped || right.grouped,
    count: left.count || right.count,
    scaled: left.scaled || right.scaled,
    single: left.single || right.single,
    freeText: left.freeText || right.freeText,
    reach: [left, right].some(({ reach }) => reach === 'made') ? 'made' : (left.reach ?? right.reach),
  }
}

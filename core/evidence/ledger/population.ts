import type { SqlToken } from '../../engine/tokens'

/** Whom a result counts: what its queries ask of a record, and over which days. */
export interface Population {
  /** Sorted, in one way of writing; without conditions on time and without exclusions. */
  readonly conditions: readonly string[]
  /** Days named in conditions on time, both included; null when there are none. */
  readonly period: { readonly van: string; readonly tot: string } | null
}

export interface QueryNames {
  /** Values of the parameters, as text; days as ISO. */
  readonly parameters: ReadonlyMap<string, string>
  /** Columns of the sources that hold a day or a year, in lower case. */
  readonly days: ReadonlySet<string>
}

/**
 * Conditions on time are left out, so that two periods of the same people are known as such; exclusions (`<>`, `NOT IN`)
 * too, so that a province is known to hold the province without one gemeente.
 *
 * @param queries The tokens of every query that the result rests on.
 * @see docs/EVIDENCE.md, rule E21
 */
export function populationOf(
  queries: readonly (readonly SqlToken[])[],
  { parameters, days }: QueryNames,
): Population {
  const conditions = queries.flatMap((tokens) => conditionsOf(tokens))
  const isTime = (condition: readonly SqlToken[]) =>
    condition.some(
      ({ kind, value }) =>
        (kind === 'word' && (days.has(value) || value === 'year')) ||
        (kind === 'quoted' && days.has(value.toLowerCase())) ||
        (kind === 'string' && isDay(value)) ||
        (kind === 'parameter' && isDay(parameters.get(value) ?? '')),
    )
  const kept = conditions.filter((condition) => !isTime(condition) && !isExclusion(condition))
  return {
    conditions: [...new Set(kept.map((condition) => plain(condition, parameters)))].toSorted(),
    period: periodOf(conditions.filter(isTime), parameters),
  }
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text)

const ends = new Set([
  'group',
  'order',
  'having',
  'limit',
  'qualify',
  'window',
  'union',
  'except',
  'intersect',
  'select',
  'from',
])

/** What stands after WHERE and within FILTER, parted at AND. */
function conditionsOf(tokens: readonly SqlToken[]): readonly (readonly SqlToken[])[] {
  return tokens.flatMap(({ kind, value }, at) => {
    if (kind !== 'word' || (value !== 'where' && value !== 'filter')) return []
    const open = value === 'filter' && tokens[at + 1]?.value === '('
    const from = at + (open ? 2 : 1)
    // FILTER (WHERE …) is met again at its WHERE.
    return open && tokens[from]?.value === 'where' ? [] : partsAt(tokens.slice(from))
  })
}

function partsAt(tokens: readonly SqlToken[]): readonly (readonly SqlToken[])[] {
  const parts: SqlToken[][] = [[]]
  let depth = 0
  let between = false
  for (const token of tokens) {
    const { kind, value } = token
    if (kind === 'sign' && value === '(') depth++
    if (kind === 'sign' && value === ')' && --depth < 0) break
    const outer = kind === 'word' && depth === 0
    if (outer && ends.has(value)) break
    if (outer && value === 'and' && !between) parts.push([])
    else parts.at(-1)?.push(token)
    if (outer && value === 'between') between = true
    else if (outer && value === 'and') between = false
  }
  return parts.filter((part) => part.length > 0)
}

function isExclusion(condition: readonly SqlToken[]): boolean {
  const values = condition.map(({ value }) => value)
  const text = values.join(' ')
  return /<>|< >|!=|! =|\bnot in\b|^not\b/.test(text)
}

const plain = (condition: readonly SqlToken[], parameters: ReadonlyMap<string, string>) =>
  condition
    .map(({ kind, value }) => {
      if (kind === 'parameter') return JSON.stringify(parameters.get(value) ?? `$${value}`)
      return kind === 'string' ? JSON.stringify(value) : value
    })
    .join(' ')

function periodOf(
  conditions: readonly (readonly SqlToken[])[],
  parameters: ReadonlyMap<string, string>,
): Population['period'] {
  const named = conditions.flatMap((condition) =>
    condition.flatMap((token, at) => {
      const text = token.kind === 'parameter' ? (parameters.get(token.value) ?? '') : token.value
      const before = condition[at - 1]?.value
      const strict = before === '<' || (before === 'date' && condition[at - 2]?.value === '<')
      if (isDay(text)) return strict ? [dayBefore(text)] : [text]
      const isYear = (token.kind === 'number' || token.kind === 'parameter') && /^(19|20)\d{2}$/.test(text)
      return isYear ? [`${text}-01-01`, `${text}-12-31`] : []
    }),
  )
  const sorted = named.toSorted()
  const [van, tot] = [sorted[0], sorted.at(-1)]
  return van === undefined || tot === undefined ? null : { van, tot }
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}

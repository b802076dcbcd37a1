import { quoteName, quoteText, sourceTable } from '../../engine/rows'
import type { StepCheck } from '../../engine/steps'
import { listed, sqlNamesOf } from '../columns'
import type { TableColumn } from '../model'
import { municipalityCode } from '../regionSql'

/** A percentage made anew: from an allocated numerator, or from the percentage and its base in each part. */
export interface ReallocatedShare {
  readonly column: TableColumn
  readonly base: string
  readonly part: string | null
  /** From part / base to the column's unit: 100 for `%`. */
  readonly factor: number
}

export interface Reallocation {
  /** The source with the change, and its columns. */
  readonly list: string
  readonly old: string
  readonly new: string
  readonly weight: string | null
  readonly year: string | null
  readonly onlyYear: number | null
  readonly region: string
  /** The first day of the row's period; null when the whole table is about one. */
  readonly begin: string | null
  readonly per: readonly TableColumn[]
  readonly counts: readonly TableColumn[]
  readonly shares: readonly ReallocatedShare[]
  readonly weightWord: string | null
}

export interface ReallocationSql {
  readonly select: (from: string) => string
  readonly checks: readonly StepCheck[]
  /** One row: how many codes became how many, and how many stayed. */
  readonly tally: (from: string) => string
  /** One row: the share of a count that was split by weight. */
  readonly share: (column: TableColumn) => (from: string) => string
}

/** A part of a municipality this large counts as the whole of it: the rest are stray addresses at a border. */
const wholePart = 0.995

export function reallocationSql(reallocation: Reallocation): ReallocationSql {
  return {
    select: (from) => `WITH ${parts(reallocation, from)}\n${result(reallocation)}`,
    checks: [
      oneYear(reallocation),
      weightsKnown(reallocation),
      ...(reallocation.weight === null ? [wholeOnly(reallocation)] : []),
      uniqueRows(reallocation),
      someMatch(reallocation),
    ],
    tally: (from) => `WITH ${parts(reallocation, from)}
SELECT CAST((SELECT count(DISTINCT _code) FROM oud) AS DOUBLE) AS oud,
  CAST((SELECT count(DISTINCT _naar) FROM verdeeld) AS DOUBLE) AS nieuw,
  CAST((SELECT count(DISTINCT coalesce(_code, ${text(reallocation.region)})) FROM gelijk) AS DOUBLE) AS gelijk`,
    share:
      ({ name }) =>
      (from) => {
        const allocated = `${quoteName(name)} * deel`
        return `WITH ${parts(reallocation, from)}
SELECT CAST(coalesce(sum(abs(${allocated})) FILTER (deel < ${wholePart}) / nullif(sum(abs(${allocated})), 0), 0) AS DOUBLE) AS deel
FROM oud JOIN delen ON van = _code`
      },
  }
}

const text = (name: string) => `trim(CAST(${quoteName(name)} AS VARCHAR))`
const yearOf = (name: string) => `CAST(left(CAST(${quoteName(name)} AS VARCHAR), 4) AS INTEGER)`

/** The rows of the list that count, with both codes in one form. */
function listRows({ list, old, new: fresh, weight, year, onlyYear }: Reallocation): string {
  const only = onlyYear === null || year === null ? '' : ` WHERE ${yearOf(year)} = ${onlyYear}`
  return `SELECT ${municipalityCode(quoteName(old))} AS van, ${municipalityCode(quoteName(fresh))} AS naar,
  ${weight === null ? '1.0' : `CAST(${quoteName(weight)} AS DOUBLE)`} AS gewicht, ${year === null ? 'NULL' : yearOf(year)} AS jaar
FROM ${sourceTable(list)}${only}`
}

/**
 * `delen`: which part of each old municipality goes where; `oud`: the rows to allocate, of municipalities that went into
 * another or took one in; `gelijk`: the others;
 * `verdeeld`: a row for each new municipality, made of all its parts.
 */
function parts(reallocation: Reallocation, from: string): string {
  const { region, begin, per } = reallocation
  const names = per.flatMap(sqlNamesOf)
  const before =
    begin === null ? '' : ` AND ${quoteName(begin)} < make_date((SELECT max(jaar) FROM lijst), 1, 1)`
  const keys = (alias: string) => names.map((name) => `, ${alias}.${quoteName(name)}`).join('')
  const same = names.map(
    (name) => ` AND oud.${quoteName(name)} IS NOT DISTINCT FROM nodig.${quoteName(name)}`,
  )
  return `lijst AS (${listRows(reallocation)}),
delen AS (
  SELECT van, naar, gewicht / sum(gewicht) OVER (PARTITION BY van) AS deel
  FROM (SELECT van, naar, sum(gewicht) AS gewicht FROM lijst WHERE van IS NOT NULL AND naar IS NOT NULL GROUP BY ALL HAVING sum(gewicht) > 0)
),
rijen AS (SELECT *, ${municipalityCode(quoteName(region))} AS _code, rowid AS _rij FROM ${from}),
oud AS (
  SELECT * FROM rijen WHERE _code IN (
    SELECT van FROM delen WHERE van <> naar OR naar IN (SELECT naar FROM delen WHERE van <> naar)
  )${before}
),
gelijk AS (SELECT * FROM rijen WHERE _rij NOT IN (SELECT _rij FROM oud)),
nodig AS (SELECT DISTINCT naar${keys('oud')} FROM oud JOIN delen ON van = _code),
verdeeld AS (
  SELECT nodig.naar AS _naar${keys('nodig')}, min(_rij) AS _rij, coalesce(bool_or(deel < ${wholePart}), false) AS _gewogen${figures(reallocation).join('')}
  FROM nodig JOIN delen ON delen.naar = nodig.naar LEFT JOIN oud ON oud._code = delen.van${same.join('')}
  GROUP BY nodig.naar${keys('nodig')}
)`
}

/** The allocated figures, each with why it is missing. */
function figures({ counts, shares }: Reallocation): readonly string[] {
  const missing = (needs: readonly string[]) =>
    needs.map((name) => `oud.${quoteName(name)} IS NULL`).join(' OR ')
  const whole = (needs: readonly string[], sql: string) =>
    `CASE WHEN count(*) FILTER (${missing(needs)}) = 0 THEN ${sql} END`
  const why = (needs: readonly string[], name: string) =>
    `, 'geen cijfer van ' || string_agg(delen.van, ', ' ORDER BY delen.van) FILTER (${missing(needs)}) AS ${quoteName(`_waarom_${name}`)}`
  const allocated = (name: string) => `sum(oud.${quoteName(name)} * deel)`
  return [
    ...counts.map(
      ({ name }) => `,\n    ${whole([name], allocated(name))} AS ${quoteName(name)}${why([name], name)}`,
    ),
    ...shares.map(({ column: { name }, base, part, factor }) => {
      const needs = part === null ? [name, base] : [part, base]
      const sql =
        part === null
          ? `sum(oud.${quoteName(name)} * oud.${quoteName(base)} * deel) / nullif(${allocated(base)}, 0)`
          : `${factor} * ${allocated(part)} / nullif(${allocated(base)}, 0)`
      return `,\n    ${whole(needs, sql)} AS ${quoteName(name)}${why(needs, name)}`
    }),
  ]
}

/** A figure that was published for the new municipality itself goes before one that was made. */
function result({ region, per, counts, shares, weightWord }: Reallocation): string {
  const names = per.flatMap(sqlNamesOf)
  const measured = [...counts, ...shares.map(({ column }) => column)]
  const keys = names.map(
    (name) => `coalesce(gelijk.${quoteName(name)}, verdeeld.${quoteName(name)}) AS ${quoteName(name)}`,
  )
  const cells = measured.flatMap(({ name, beside }) => {
    const column = quoteName(name)
    const own = beside.find(({ kind }) => kind === 'reden')
    const published = own === undefined ? 'NULL' : `gelijk.${quoteName(own.name)}`
    const value = `coalesce(CAST(gelijk.${column} AS DOUBLE), verdeeld.${column})`
    return [
      `${value} AS ${column}`,
      `CASE WHEN ${value} IS NULL THEN coalesce(verdeeld.${quoteName(`_waarom_${name}`)}, ${published}) END AS ${quoteName(`${name}_reden`)}`,
    ]
  })
  const publishedAll = measured.map(({ name }) => `gelijk.${quoteName(name)} IS NOT NULL`).join(' AND ')
  const split = weightWord === null ? 'opgeteld' : `verdeeld naar ${weightWord}`
  const same = names.map(
    (name) => ` AND verdeeld.${quoteName(name)} IS NOT DISTINCT FROM gelijk.${quoteName(name)}`,
  )
  return `SELECT coalesce(gelijk._code, ${text(region).replace(quoteName(region), `gelijk.${quoteName(region)}`)}, verdeeld._naar) AS ${quoteName(region)},
  ${[...keys, ...cells].join(',\n  ')},
  CASE WHEN verdeeld._naar IS NULL OR (${publishedAll}) THEN 'gepubliceerd' WHEN verdeeld._gewogen THEN ${quoteText(split)} ELSE 'opgeteld' END AS herindeling
FROM gelijk FULL JOIN verdeeld ON verdeeld._naar = gelijk._code${same.join('')}
ORDER BY coalesce(gelijk._rij, verdeeld._rij), verdeeld._naar`
}

function oneYear(reallocation: Reallocation): StepCheck {
  return {
    sql: () =>
      `SELECT DISTINCT CAST(jaar AS DOUBLE) AS jaar FROM (${listRows(reallocation)}) WHERE jaar IS NOT NULL ORDER BY 1 LIMIT 20`,
    problem: (rows) => {
      const years = rows.map(({ jaar }) => String(jaar))
      if (years.length > 1)
        return `${reallocation.list} heeft wijzigingen van meer dan één jaar: ${years.join(', ')}. Kies er een met jaar.`
      if (years.length === 0 && reallocation.onlyYear !== null)
        return `${reallocation.list} heeft geen wijzigingen per ${reallocation.onlyYear}.`
      return years.length === 0 && reallocation.begin !== null
        ? `${reallocation.list} zegt niet vanaf welk jaar de nieuwe gemeenten er zijn; geef een kolom de rol geldig_tot.`
        : null
    },
  }
}

const weightsKnown = (reallocation: Reallocation): StepCheck => ({
  sql: () =>
    `SELECT van, naar FROM (${listRows(reallocation)}) WHERE (van IS NOT NULL AND naar IS NOT NULL) AND (gewicht IS NULL OR gewicht < 0) LIMIT 1`,
  problem: ([row]) =>
    row === undefined
      ? null
      : `in ${reallocation.list} ontbreekt het gewicht van ${String(row.van)} naar ${String(row.naar)}, of het is kleiner dan 0.`,
})

const wholeOnly = (reallocation: Reallocation): StepCheck => ({
  sql: () =>
    `SELECT van FROM (${listRows(reallocation)}) WHERE van IS NOT NULL AND naar IS NOT NULL GROUP BY van HAVING count(DISTINCT naar) > 1 ORDER BY van LIMIT 50`,
  problem: (rows) =>
    rows.length === 0
      ? null
      : `${listed(rows.map(({ van }) => String(van)))} ${rows.length === 1 ? 'is' : 'zijn'} over meer dan één gemeente verdeeld; geef een gewicht op, zoals het aantal adressen.`,
})

function uniqueRows({ region, per, ...reallocation }: Reallocation): StepCheck {
  const keys = [municipalityCode(quoteName(region)), ...per.flatMap(sqlNamesOf).map(quoteName)]
  return {
    sql: (from) =>
      `SELECT ${keys[0]} AS code, CAST(count(*) AS DOUBLE) AS n FROM ${from} WHERE ${keys[0]} IN (SELECT van FROM (${listRows({ region, per, ...reallocation })})) GROUP BY ${keys.join(', ')} HAVING count(*) > 1 ORDER BY 1 LIMIT 1`,
    problem: ([row]) =>
      row === undefined
        ? null
        : `${String(row.code)} heeft ${String(row.n)} rijen met dezelfde ${per.length === 0 ? 'regio' : per.map(({ name }) => name).join(', ')}. Zet onder per de kolommen die ze uit elkaar houden.`,
  }
}

const someMatch = (reallocation: Reallocation): StepCheck => ({
  sql: (from) => `WITH ${parts(reallocation, from)} SELECT CAST(count(*) AS DOUBLE) AS n FROM oud`,
  problem: ([row]) =>
    row?.n === 0
      ? `geen rij is om te rekenen: geen code in “${reallocation.region}” komt voor in ${reallocation.list}${reallocation.begin === null ? '' : ', of alle rijen zijn van na de wijziging'}.`
      : null,
})
